import { editRow } from '../../../shared/commands/edit-row'
import { compareBy } from '../../../shared/kernel/order'
import { type Organization, organizationEntity } from '../../../shared/mission/entities/organization'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { RowHeader } from '../../app/actions/row-header'
import { RowFindings } from '../../app/findings/row-findings'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { reveal, select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { CountryField } from '../../ui/fields/country-field'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { WordsField } from '../../ui/fields/words-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './person-inspector.module.css'

const types = organizationEntity.schema.shape.type.options

/** An organization: its names, what it does and seeks, its people here and the places it runs. */
export function OrganizationInspector({ id }: InspectorProps) {
  const organization = useRow('organizations', id)
  return organization ? <OrganizationFields organization={organization} /> : null
}

function OrganizationFields({ organization }: { readonly organization: Organization }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { id } = organization
  const name = textIn(organization.names, language)
  const shownName = name.text || translate('people.unnamed')
  const languages = [...new Set([language, ...missionRowOf(mission).documentLanguages])]
  const edit = (fields: Partial<Organization>) => act(editRow, { table: 'organizations', id, fields })
  return (
    <>
      <RowHeader
        row={{ table: 'organizations', id }}
        kind={translate(`terms.organizationType.${organization.type}`)}
        title={shownName}
        lang={name.lang}
        removeLabel={translate('people.removeOrganization')}
      />
      <InspectorSection>
        <LocalizedTextField
          label={translate('fields.names')}
          value={organization.names}
          languages={languages}
          onCommit={(names) => edit({ names })}
        />
        <WordsField label={translate('fields.aliases')} value={organization.aliases} onCommit={(aliases) => edit({ aliases })} />
        <Select
          label={translate('fields.type')}
          options={types.map((type) => ({ id: type, text: translate(`terms.organizationType.${type}`) }))}
          value={organization.type}
          onChange={(type) => edit({ type })}
        />
        <CountryField
          label={translate('fields.country')}
          value={organization.country}
          onChange={(country) => edit({ country })}
        />
        <WordsField
          label={translate('fields.sectorTags')}
          value={organization.sectorTags}
          onCommit={(sectorTags) => edit({ sectorTags })}
        />
        <TextField
          label={translate('fields.website')}
          value={organization.website}
          onCommit={(website) => edit({ website: website.trim() })}
        />
      </InspectorSection>
      <RowFindings refs={[{ table: 'organizations', id }]} />
      <PeopleOf organizationId={id} />
      <InspectorSection isStacked>
        <LocalizedTextField
          label={translate('fields.profile')}
          value={organization.profile}
          languages={languages}
          isMultiline
          onCommit={(profile) => edit({ profile })}
        />
        <LocalizedTextField
          label={translate('fields.lookingFor')}
          value={organization.lookingFor}
          languages={languages}
          isMultiline
          onCommit={(lookingFor) => edit({ lookingFor })}
        />
      </InspectorSection>
    </>
  )
}

function PeopleOf({ organizationId }: { readonly organizationId: string }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const own = rowsOf(mission, 'participations')
    .filter((one) => one.organizationId === organizationId)
    .toSorted(compareBy((one) => one.precedence ?? Number.POSITIVE_INFINITY))
  const places = rowsOf(mission, 'places').filter((place) => place.operatorOrganizationId === organizationId)
  return (
    <InspectorSection title={translate('people.peopleOf', { count: own.length })}>
      {own.map(({ id, personId, title }) => (
        <div key={id} className={styles.line}>
          <Button kind="link" onPress={() => select({ table: 'persons', id: personId })}>
            {rowName(mission, { table: 'persons', id: personId }, language) || translate('people.unnamed')}
          </Button>
          <span className={styles.quiet}>{textIn(title, language).text}</span>
        </div>
      ))}
      {places.map(({ id }) => (
        <div key={id} className={styles.line}>
          <Button kind="link" onPress={() => reveal({ table: 'places', id }, 'places')}>
            {rowName(mission, { table: 'places', id }, language)}
          </Button>
          <span className={styles.quiet}>{translate('people.operates')}</span>
        </div>
      ))}
    </InspectorSection>
  )
}
