import { editRow } from '../../../shared/commands/edit-row'
import type { Place } from '../../../shared/mission/entities/place'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { RowHeader } from '../../app/actions/row-header'
import { RowFindings } from '../../app/findings/row-findings'
import { PlaceSections } from '../../app/inspector-sections'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { CountryField } from '../../ui/fields/country-field'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { MultiSelect } from '../../ui/fields/multi-select'
import { Select } from '../../ui/fields/select'
import { TextArea } from '../../ui/fields/text-area'
import { TextField } from '../../ui/fields/text-field'
import { ZoneField } from '../../ui/fields/zone-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { AdmissionSection } from './admission-section'
import { ItemLinks } from './item-links'
import { placeKinds } from './place-rows'
import { PlaceTerms } from './place-terms'

/** A place: names, address, zone, contacts, on which terms it admits visitors, and what happens there. */
export function PlaceInspector({ id }: InspectorProps) {
  const place = useRow('places', id)
  return place ? <PlaceFields place={place} /> : null
}

function PlaceFields({ place }: { readonly place: Place }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { id } = place
  const name = textIn(place.names, language)
  const title = name.text || translate('places.unnamed')
  const languages = [...new Set([language, ...missionRowOf(mission).documentLanguages])]
  const edit = (fields: Partial<Place>) => act(editRow, { table: 'places', id, fields })
  return (
    <>
      <RowHeader
        row={{ table: 'places', id }}
        kind={translate(`terms.placeKind.${place.kind}`)}
        title={title}
        lang={name.lang}
        subtitle={textIn(place.city, language).text}
        removeLabel={translate('places.removePlace')}
      />
      <InspectorSection>
        <LocalizedTextField
          label={translate('fields.names')}
          value={place.names}
          languages={languages}
          onCommit={(names) => edit({ names })}
        />
        <Select
          label={translate('fields.kind')}
          options={placeKinds.map((kind) => ({ id: kind, text: translate(`terms.placeKind.${kind}`) }))}
          value={place.kind}
          onChange={(kind) => edit({ kind })}
        />
        {(['address', 'city'] as const).map((field) => (
          <LocalizedTextField
            key={field}
            label={translate(`fields.${field}`)}
            value={place[field]}
            languages={languages}
            onCommit={(text) => edit({ [field]: text })}
          />
        ))}
        <CountryField label={translate('fields.country')} value={place.country} onChange={(country) => edit({ country })} />
        <ZoneField label={translate('fields.zone')} value={place.zone} onChange={(zone) => edit({ zone })} />
        <TextField label={translate('fields.phone')} value={place.phone} onCommit={(phone) => edit({ phone: phone.trim() })} />
        <Contacts place={place} onChange={edit} />
      </InspectorSection>
      <RowFindings refs={[{ table: 'places', id }]} />
      <AdmissionSection place={place} languages={languages} />
      <PlaceSections place={place} />
      <PlaceTerms place={place} />
      <ItemLinks
        title={translate('places.visits')}
        none={translate('places.noVisits')}
        isMeant={({ placeId, toPlaceId }) => placeId === id || toPlaceId === id}
      />
      <InspectorSection isStacked>
        <LocalizedTextField
          label={translate('fields.briefing')}
          value={place.briefing}
          languages={languages}
          isMultiline
          onCommit={(briefing) => edit({ briefing })}
        />
        <TextArea label={translate('fields.staffNotes')} value={place.notes} onCommit={(notes) => edit({ notes })} />
      </InspectorSection>
    </>
  )
}

interface ContactsProps {
  readonly place: Place
  readonly onChange: (fields: Partial<Place>) => void
}

function Contacts({ place, onChange }: ContactsProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const persons = rowsOf(mission, 'persons').map((person) => ({
    id: person.id,
    text: rowName(mission, { table: 'persons', id: person.id }, language) || translate('places.unnamed'),
    detail: translate(`terms.personKind.${person.kind}`),
  }))
  return (
    <>
      <ComboBox
        label={translate('fields.operatorOrganizationId')}
        options={rowsOf(mission, 'organizations').map(({ id, names }) => ({ id, text: textIn(names, language).text }))}
        value={place.operatorOrganizationId}
        isClearable
        onChange={(operatorOrganizationId) => onChange({ operatorOrganizationId })}
      />
      <MultiSelect
        label={translate('fields.contactPersonIds')}
        options={persons}
        value={place.contactPersonIds}
        onChange={(ids) => onChange({ contactPersonIds: [...ids] })}
      />
    </>
  )
}
