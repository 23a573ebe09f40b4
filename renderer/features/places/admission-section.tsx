import { Plus, Trash2 } from 'lucide-react'
import { sourceWords } from '../../../shared/checks/source-words'
import { setAdmission } from '../../../shared/commands/set-admission'
import type { Admission, Place } from '../../../shared/mission/entities/place'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Checkbox } from '../../ui/fields/checkbox'
import { LanguagesField } from '../../ui/fields/languages-field'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { NumberField } from '../../ui/fields/number-field'
import { TextField } from '../../ui/fields/text-field'
import { TimeField } from '../../ui/fields/time-field'
import { WeekdayToggles } from '../../ui/fields/weekday-toggles'
import { WordsField } from '../../ui/fields/words-field'
import { showToast } from '../../ui/overlays/toast'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { ClosedDates } from './closed-dates'
import { PlaceHolidays } from './place-holidays'
import styles from './place-inspector.module.css'
import { SlotFields } from './slot-fields'

interface AdmissionSectionProps {
  readonly place: Place
  readonly languages: readonly string[]
}

/** On which terms a place lets visitors in, each rule a field, with the source of all. */
export function AdmissionSection({ place, languages }: AdmissionSectionProps) {
  const translator = useTranslate()
  const { translate } = translator
  const act = useAct()
  const { admission } = place
  const set = (rules: Partial<Admission> | null) => act(setAdmission, { placeId: place.id, rules })

  function remove(): void {
    if (!set(null)) return
    showToast({
      title: translate('places.rulesRemoved'),
      action: undoAction(translate),
    })
  }

  if (!admission) {
    return (
      <InspectorSection title={translate('fields.admission')}>
        <p className={styles.quiet}>{translate('places.noRules')}</p>
        <Button onPress={() => void set({})}>
          <Plus size={14} aria-hidden /> {translate('places.addRules')}
        </Button>
      </InspectorSection>
    )
  }
  const sourceInWords = sourceWords(admission.source, translator)
  return (
    <>
      <InspectorSection
        title={translate('fields.admission')}
        actions={<IconButton icon={Trash2} small label={translate('places.removeRules')} onPress={remove} />}
      >
        <WeekdayToggles
          label={translate('fields.openWeekdays')}
          value={admission.openWeekdays}
          onChange={(openWeekdays) => set({ openWeekdays })}
        />
        <SlotFields slots={admission.slots} onChange={(slots) => set({ slots: [...slots] })} />
        <ClosedDates dates={admission.closedOn} onChange={(closedOn) => set({ closedOn: [...closedOn] })} />
        {(['closedOnHolidays', 'closedDayAfterHoliday'] as const).map((field) => (
          <Checkbox
            key={field}
            label={translate(`fields.${field}`)}
            isSelected={admission[field]}
            onChange={(on) => set({ [field]: on })}
          />
        ))}
        {admission.closedOnHolidays || admission.closedDayAfterHoliday ? <PlaceHolidays place={place} /> : null}
        <TimeField
          label={translate('fields.lastEntry')}
          value={admission.lastEntry}
          onCommit={(parsed) => set({ lastEntry: parsed?.time ?? null })}
        />
        {(
          ['visitMinutes', 'groupMin', 'groupMax', 'groupsPerSlot', 'leadDays', 'listDays', 'visitorsPerInterpreter'] as const
        ).map((field) => (
          <NumberField
            key={field}
            label={translate(`fields.${field}`)}
            value={admission[field]}
            min={0}
            max={10_000}
            placeholder={translate('places.noSuchRule')}
            onCommit={(figure) => set({ [field]: figure })}
          />
        ))}
      </InspectorSection>
      <InspectorSection title={translate('places.section.visitors')}>
        {(['listLanguages', 'staffLanguages'] as const).map((field) => (
          <LanguagesField
            key={field}
            label={translate(`fields.${field}`)}
            value={admission[field]}
            onChange={(tags) => set({ [field]: tags })}
          />
        ))}
        {(['needsIdCopy', 'needsSignature'] as const).map((field) => (
          <Checkbox
            key={field}
            label={translate(`fields.${field}`)}
            isSelected={admission[field]}
            onChange={(on) => set({ [field]: on })}
          />
        ))}
        {(['ppe', 'prohibited'] as const).map((field) => (
          <WordsField
            key={field}
            label={translate(`fields.${field}`)}
            value={admission[field]}
            onCommit={(words) => set({ [field]: words })}
          />
        ))}
        {(['clothing', 'lateArrivalRule'] as const).map((field) => (
          <LocalizedTextField
            key={field}
            label={translate(`fields.${field}`)}
            value={admission[field]}
            languages={languages}
            onCommit={(text) => set({ [field]: text })}
          />
        ))}
        <TextField
          label={translate('fields.stairsOrHeights')}
          value={admission.stairsOrHeights}
          onCommit={(stairsOrHeights) => set({ stairsOrHeights })}
        />
        <TextField
          label={translate('fields.source')}
          value={admission.source}
          onCommit={(source) => set({ source })}
          {...(sourceInWords === admission.source ? {} : { description: sourceInWords })}
        />
      </InspectorSection>
    </>
  )
}
