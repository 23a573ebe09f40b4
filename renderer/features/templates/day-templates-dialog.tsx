import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { applyDay } from '../../../shared/commands/apply-day'
import { keepDay } from '../../../shared/commands/keep-day'
import { addDays, daysBetween, type LocalDate } from '../../../shared/kernel/time'
import type { DayEntry } from '../../../shared/mission/entities/day-template'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { guessLanguage } from '../../../shared/mission/people/guess-language'
import type { Ref } from '../../../shared/mission/registry'
import { textIn } from '../../../shared/mission/text'
import { dayEntriesOf } from '../../../shared/templates/day-entries'
import { usualDayIds, usualDays } from '../../../shared/templates/usual-days'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useRemove } from '../../app/actions/use-remove'
import { useShownDay } from '../../app/days/shown-day'
import type { DialogProps } from '../../app/dialogs'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Select } from '../../ui/fields/select'
import { AddByName } from '../../ui/lists/add-by-name'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import styles from './templates.module.css'

/** Days to be used again: those that come with the program and those that were kept; used on a day, or made of one. */
export function DayTemplatesDialog({ onClose }: DialogProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const selection = useSession((state) => state.selection)
  const { startsOn, endsOn, workingLanguages } = missionRowOf(mission)
  const [shownDay] = useShownDay()
  const [dayOn, setDayOn] = useState<LocalDate>(() => dayOf(mission, selection) ?? shownDay)
  const days = Array.from({ length: Math.max(0, daysBetween(startsOn, endsOn)) + 1 }, (_, index) => addDays(startsOn, index))
  const day = formatDay(dayOn, language)
  const isEmpty = dayEntriesOf(mission, dayOn).length === 0

  function put(entries: readonly DayEntry[]): void {
    if (!act(applyDay, { entries, dayOn })) return
    onClose()
    showToast({
      title: translate('templates.used', { count: entries.length, day }),
      action: undoAction(translate),
    })
  }

  return (
    <Dialog title={translate('templates.title')} onClose={onClose}>
      <div className={styles.dialog}>
        <Select
          label={translate('terms.table.days')}
          options={days.map((date) => ({ id: date, text: formatDay(date, language) }))}
          value={dayOn}
          onChange={setDayOn}
        />
        <ul className={styles.templates}>
          {rowsOf(mission, 'dayTemplates').map(({ id, name, entries }) => {
            const called = textIn(name, language)
            return (
              <li key={id} className={styles.template}>
                <TemplateWords name={called.text} lang={called.lang} entries={entries} />
                <IconButton
                  icon={Trash2}
                  small
                  label={translate('templates.remove', { name: called.text })}
                  onPress={() => void remove({ table: 'dayTemplates', id }, translate('app.removed', { name: called.text }))}
                />
                <Button small onPress={() => put(entries)}>
                  {translate('templates.use', { name: called.text, day })}
                </Button>
              </li>
            )
          })}
          {usualDayIds.map((id) => {
            const name = translate(`templates.day.${id}`)
            return (
              <li key={id} className={styles.template}>
                <TemplateWords name={name} lang={language} entries={usualDays[id]} />
                <Button small onPress={() => put(usualDays[id])}>
                  {translate('templates.use', { name, day })}
                </Button>
              </li>
            )
          })}
        </ul>
        {isEmpty ? (
          <p className={styles.quiet}>{translate('templates.nothingToKeep', { day })}</p>
        ) : (
          <AddByName
            label={translate('templates.keep', { day })}
            onAdd={(name) => act(keepDay, { dayOn, name: { [guessLanguage(name, workingLanguages)]: name } })}
          />
        )}
      </div>
    </Dialog>
  )
}

interface TemplateWordsProps {
  readonly name: string
  readonly lang: string
  readonly entries: readonly DayEntry[]
}

/** A template's name, and under it what its day holds. */
function TemplateWords({ name, lang, entries }: TemplateWordsProps) {
  const { translate, language } = useTranslate()
  const words = entries.map(({ startTime, title, kind }) =>
    `${startTime ?? ''} ${textIn(title, language).text || translate(`terms.kind.${kind}`)}`.trim(),
  )
  return (
    <span className={styles.words}>
      <span lang={lang}>{name}</span>
      <span className={styles.quiet} title={words.join('\n')}>
        {words.join(' · ')}
      </span>
    </span>
  )
}

/** The day of what is selected. */
function dayOf(mission: Mission, selection: Ref | null): LocalDate | null {
  if (selection?.table === 'items') return mission.tables.items[selection.id]?.dayOn ?? null
  return selection?.table === 'days' ? (mission.tables.days[selection.id]?.date ?? null) : null
}
