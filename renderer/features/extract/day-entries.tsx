import type { OwnEntry } from '../../../shared/extract/own-work'
import type { LocalDate } from '../../../shared/kernel/time'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import entryStyles from './entry.module.css'
import { EntryLine } from './entry-line'
import styles from './extract.module.css'

interface DayEntriesProps {
  /** Empty: what has no day yet. */
  readonly date: LocalDate
  readonly entries: readonly OwnEntry[]
  /** The one day that is shown: its name stands above already. */
  readonly isAlone: boolean
  readonly chosenId: string
  readonly onChoose: (key: string) => void
}

/** One day of the schedule. */
export function DayEntries({ date, entries, isAlone, chosenId, onChoose }: DayEntriesProps) {
  const { translate, language } = useTranslate()
  const name = date === '' ? translate('extract.noDay') : formatDay(date, language)
  if (entries.length === 0) return isAlone ? <p className={styles.hint}>{translate('extract.nothingOnDay')}</p> : null
  return (
    <section className={entryStyles.dayEntries} aria-label={name}>
      {isAlone ? null : <h2 className={entryStyles.dayHead}>{name}</h2>}
      {entries.map((entry) => (
        <EntryLine key={entry.key} entry={entry} isChosen={entry.key === chosenId} onChoose={() => onChoose(entry.key)} />
      ))}
    </section>
  )
}
