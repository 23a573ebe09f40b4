import { Trash2 } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import { setPrecedence } from '../../../shared/commands/set-precedence'
import { type Participation, participationEntity } from '../../../shared/mission/entities/participation'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { ComboBox } from '../../ui/fields/combo-box'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { MultiSelect } from '../../ui/fields/multi-select'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './person-inspector.module.css'

const { side: sides, role: roles, status: statuses, precedenceBasis: bases } = participationEntity.schema.shape

/** As what and for whom somebody takes part. */
export function ParticipationSection({ participation }: { readonly participation: Participation }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const { id, organizationId } = participation
  const edit = (fields: Partial<Participation>) => act(editRow, { table: 'participations', id, fields })
  const languages = [...new Set([language, ...missionRowOf(mission).documentLanguages])]
  const organizations = rowsOf(mission, 'organizations').map(({ id, names, aliases }) => {
    const name = textIn(names, language)
    return { id, text: name.text, lang: name.lang, found: [...Object.values(names), ...aliases].join(' ') }
  })
  const groups = rowsOf(mission, 'groups').map((group) => ({
    id: group.id,
    text: `${group.code} ${textIn(group.name, language).text}`.trim(),
  }))
  return (
    <InspectorSection
      title={translate('people.part')}
      actions={
        <IconButton
          icon={Trash2}
          small
          label={translate('people.removePart')}
          onPress={() => void remove({ table: 'participations', id }, translate('people.partRemoved'))}
        />
      }
    >
      <Select
        label={translate('fields.side')}
        options={sides.options.map((side) => ({ id: side, text: translate(`terms.side.${side}`) }))}
        value={participation.side}
        onChange={(side) => edit({ side })}
      />
      <Select
        label={translate('fields.role')}
        options={roles.options.map((role) => ({ id: role, text: translate(`terms.role.${role}`) }))}
        value={participation.role}
        onChange={(role) => edit({ role })}
      />
      <LocalizedTextField
        label={translate('people.titleOfPerson')}
        value={participation.title}
        languages={languages}
        onCommit={(title) => edit({ title })}
      />
      <ComboBox
        label={translate('fields.organizationId')}
        options={organizations}
        value={organizationId}
        isClearable
        onChange={(next) => edit({ organizationId: next })}
      />
      {organizationId === null ? null : (
        <div className={styles.under}>
          <Button kind="link" onPress={() => select({ table: 'organizations', id: organizationId })}>
            {translate('people.showOrganization')}
          </Button>
        </div>
      )}
      <LocalizedTextField
        label={translate('fields.department')}
        value={participation.department}
        languages={languages}
        onCommit={(department) => edit({ department })}
      />
      <MultiSelect
        label={translate('fields.groupIds')}
        options={groups}
        value={participation.groupIds}
        onChange={(ids) => edit({ groupIds: [...ids] })}
      />
      {participation.role === 'interpreter' ? null : (
        <>
          <NumberField
            label={translate('fields.precedence')}
            value={participation.precedence}
            min={1}
            max={100_000}
            placeholder={translate('people.notRanked')}
            onCommit={(position) => act(setPrecedence, { participationId: id, position })}
          />
          <Select
            label={translate('fields.precedenceBasis')}
            options={bases.options.map((basis) => ({ id: basis, text: translate(`terms.precedenceBasis.${basis}`) }))}
            value={participation.precedenceBasis}
            onChange={(precedenceBasis) => edit({ precedenceBasis })}
          />
        </>
      )}
      <Select
        label={translate('fields.status')}
        options={statuses.options.map((status) => ({ id: status, text: translate(`terms.participationStatus.${status}`) }))}
        value={participation.status}
        onChange={(status) => edit({ status })}
      />
    </InspectorSection>
  )
}
