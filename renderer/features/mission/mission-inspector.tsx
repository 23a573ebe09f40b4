import { editRow } from '../../../shared/commands/edit-row'
import { type MissionRow, missionEntity } from '../../../shared/mission/entities/mission-row'
import { rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import type { InspectorProps } from '../../app/inspectors'
import { formatDateRange } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { setView } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { ComboBox } from '../../ui/fields/combo-box'
import { DateField } from '../../ui/fields/date-field'
import { LanguagesField } from '../../ui/fields/languages-field'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { MultiSelect } from '../../ui/fields/multi-select'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { TextArea } from '../../ui/fields/text-area'
import { TextField } from '../../ui/fields/text-field'
import { ZoneField } from '../../ui/fields/zone-field'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { AimsSection } from './aims-section'
import { HolidaysSection } from './holidays-section'
import { RatePlansSection } from './rate-plans-section'
import { RuleProfileSection } from './rule-profile-section'

const { type: types, status: statuses, confidentiality: levels } = missionEntity.schema.shape

/** The mission's own particulars, the way to its tasks, the rules it keeps to, and the holidays it reckons with. */
export function MissionInspector({ id }: InspectorProps) {
  const mission = useRow('missions', id)
  return mission ? <MissionFields row={mission} /> : null
}

function MissionFields({ row }: { readonly row: MissionRow }) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const title = textIn(row.title, language)
  const languages = [...new Set([language, ...row.documentLanguages])]
  const edit = (fields: Partial<MissionRow>) => act(editRow, { table: 'missions', id: row.id, fields })
  return (
    <>
      <InspectorHeader
        kind={translate('mission.particulars')}
        title={title.text || translate('app.mission.untitled')}
        lang={title.lang}
        subtitle={formatDateRange(row.startsOn, row.endsOn, language)}
      />
      <InspectorSection>
        <LocalizedTextField
          label={translate('fields.title')}
          value={row.title}
          languages={languages}
          isMultiline
          onCommit={(text) => edit({ title: text })}
        />
        <TextField label={translate('fields.code')} value={row.code} onCommit={(code) => edit({ code: code.trim() })} />
        <NumberField
          label={translate('fields.edition')}
          value={row.edition}
          min={1}
          max={10_000}
          placeholder={translate('mission.noEdition')}
          onCommit={(edition) => edit({ edition })}
        />
        <DateField
          label={translate('fields.startsOn')}
          value={row.startsOn}
          near={row.startsOn}
          onCommit={(startsOn) => startsOn !== null && edit({ startsOn })}
        />
        <DateField
          label={translate('fields.endsOn')}
          value={row.endsOn}
          near={row.startsOn}
          error={row.endsOn < row.startsOn ? translate('mission.datesTurned') : undefined}
          onCommit={(endsOn) => endsOn !== null && edit({ endsOn })}
        />
        <ZoneField label={translate('fields.homeZone')} value={row.homeZone} onChange={(homeZone) => edit({ homeZone })} />
        <DateField
          label={translate('fields.planningOn')}
          value={row.planningOn}
          near={row.startsOn}
          onCommit={(planningOn) => edit({ planningOn })}
        />
        <Select
          label={translate('fields.type')}
          options={types.options.map((type) => ({ id: type, text: translate(`terms.missionType.${type}`) }))}
          value={row.type}
          onChange={(type) => edit({ type })}
        />
        <Select
          label={translate('fields.status')}
          options={statuses.options.map((status) => ({ id: status, text: translate(`terms.missionStatus.${status}`) }))}
          value={row.status}
          onChange={(status) => edit({ status })}
        />
        <Select
          label={translate('fields.confidentiality')}
          options={levels.options.map((level) => ({ id: level, text: translate(`terms.confidentiality.${level}`) }))}
          value={row.confidentiality}
          onChange={(confidentiality) => edit({ confidentiality })}
        />
      </InspectorSection>
      <InspectorSection isStacked>
        <Button onPress={() => setView('tasks')}>{translate('mission.toTasks')}</Button>
      </InspectorSection>
      <RuleProfileSection row={row} />
      <RatePlansSection />
      <AimsSection row={row} />
      <PartnersAndLanguages row={row} onChange={edit} />
      <InspectorSection isStacked>
        <LocalizedTextField
          label={translate('fields.purpose')}
          value={row.purpose}
          languages={languages}
          isMultiline
          onCommit={(purpose) => edit({ purpose })}
        />
        {(['emergencyNumbers', 'sourceNote'] as const).map((field) => (
          <TextArea
            key={field}
            label={translate(`fields.${field}`)}
            value={row[field]}
            onCommit={(text) => edit({ [field]: text })}
          />
        ))}
      </InspectorSection>
      <HolidaysSection />
    </>
  )
}

interface PartnersAndLanguagesProps {
  readonly row: MissionRow
  readonly onChange: (fields: Partial<MissionRow>) => void
}

function PartnersAndLanguages({ row, onChange }: PartnersAndLanguagesProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const organizations = rowsOf(mission, 'organizations').map(({ id, names }) => {
    const name = textIn(names, language)
    return { id, text: name.text, lang: name.lang, found: Object.values(names).join(' ') }
  })
  return (
    <InspectorSection title={translate('mission.section.partners')}>
      <ComboBox
        label={translate('fields.organizerOrganizationId')}
        options={organizations}
        value={row.organizerOrganizationId}
        isClearable
        onChange={(organizerOrganizationId) => onChange({ organizerOrganizationId })}
      />
      <MultiSelect
        label={translate('fields.hostOrganizationIds')}
        options={organizations}
        value={row.hostOrganizationIds}
        onChange={(ids) => onChange({ hostOrganizationIds: [...ids] })}
      />
      {(['workingLanguages', 'documentLanguages'] as const).map((field) => (
        <LanguagesField
          key={field}
          label={translate(`fields.${field}`)}
          value={row[field]}
          onChange={(tags) => onChange({ [field]: tags })}
        />
      ))}
    </InspectorSection>
  )
}
