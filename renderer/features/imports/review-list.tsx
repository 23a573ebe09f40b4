import { type KeyboardEvent, useState } from 'react'
import { rowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { VirtualList } from '../../ui/lists/virtual-list'
import styles from './imports.module.css'
import { shownNameOf } from './shown-name'
import type { ImportPlan, ReviewRow } from './use-import-plan'

/** Everybody in the sheet with what becomes of them; the space bar or the buttons below change it for the selected row. */
export function ReviewList({ plan }: { readonly plan: ImportPlan }) {
  const { translate } = useTranslate()
  const [line, setLine] = useState<number | null>(null)
  const { review, choose } = plan
  const selected = review.find(({ row }) => row.line === line)
  const count = (choice: ReviewRow['choice']) => review.filter((one) => one.choice === choice).length

  function onKey(event: KeyboardEvent, active: ReviewRow | undefined): void {
    if (event.key !== ' ' || !active) return
    event.preventDefault()
    const { choices, choice, row } = active
    choose(row.line, choices[(choices.indexOf(choice) + 1) % choices.length] ?? choice)
  }

  return (
    <>
      <p className={styles.summary} aria-live="polite">
        {translate('imports.summary', { added: count('new'), updated: count('update'), skipped: count('skip') })}
      </p>
      <GuessedNames review={review} line={line} onShow={setLine} />
      <div className={styles.people}>
        <VirtualList
          label={translate('imports.people')}
          rows={review}
          keyOf={({ row }) => String(row.line)}
          heightOf={({ row, same }) => 44 + 18 * (toldOf(row).length + (same ? 1 : 0))}
          selectedKey={line === null ? null : String(line)}
          onSelect={({ row }) => setLine(row.line)}
          onKey={onKey}
          renderRow={(row, { isSelected }) => <ReviewLine review={row} isSelected={isSelected} />}
        />
      </div>
      {selected ? (
        <SegmentedControl
          label={translate('imports.choiceFor', { name: shownNameOf(selected.row).text || translate('imports.unnamed') })}
          segments={selected.choices.map((id) => ({ id, text: translate(`imports.choice.${id}`) }))}
          value={selected.choice}
          onChange={(choice) => choose(selected.row.line, choice)}
        />
      ) : null}
    </>
  )
}

interface GuessedProps {
  readonly review: readonly ReviewRow[]
  readonly line: number | null
  readonly onShow: (line: number) => void
}

/** A list of Chinese names is guessed from end to end: that is said once, and leads from one to the next. */
function GuessedNames({ review, line, onShow }: GuessedProps) {
  const { translate } = useTranslate()
  const lines = review.flatMap(({ row, choice }) => (hasGuessedName(row) && choice !== 'skip' ? [row.line] : []))
  const next = lines.find((one) => one > (line ?? -1)) ?? lines[0]
  if (next === undefined) return null
  return (
    <div className={styles.guessed}>
      <span className={styles.problem}>{translate('imports.guessedNames', { count: lines.length })}</span>
      <Button small onPress={() => onShow(next)}>
        {translate('imports.nextGuessed')}
      </Button>
    </div>
  )
}

function hasGuessedName({ problems }: ReviewRow['row']): boolean {
  return problems.some(({ code }) => code === 'nameGuessed')
}

/** What is told in the person's own line. */
function toldOf({ problems }: ReviewRow['row']) {
  return problems.filter(({ code }) => code !== 'nameGuessed')
}

function ReviewLine({ review, isSelected }: { readonly review: ReviewRow; readonly isSelected: boolean }) {
  const { translate } = useTranslate()
  const { row, choice } = review
  const name = shownNameOf(row)
  const about = [row.title, row.organization, row.groupCodes.join(', ')].filter((text) => text !== '')
  return (
    <div className={styles.person} data-selected={isSelected ? '' : undefined} data-choice={choice}>
      <span className={styles.line}>{row.line}</span>
      <div className={styles.who}>
        <span className={styles.name} lang={name.lang}>
          {name.text || translate('imports.unnamed')}
        </span>
        {hasGuessedName(row) ? <span className={styles.problem}>{translate('imports.problem.nameGuessed')}</span> : null}
        {about.length > 0 ? <span className={styles.about}>{about.join(' · ')}</span> : null}
        <SameAs review={review} />
        {toldOf(row).map(({ column, code, text }) => (
          <span key={`${column} ${code}`} className={styles.problem}>
            {translate(`imports.problem.${code}`, { field: translate(`imports.column.${column}`), text })}
          </span>
        ))}
      </div>
      <span className={styles.choice}>{translate(`imports.choice.${choice}`)}</span>
    </div>
  )
}

function SameAs({ review: { same } }: { readonly review: ReviewRow }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  if (!same) return null
  if ('line' in same) return <span className={styles.same}>{translate(`imports.sameLine.${same.by}`, { line: same.line })}</span>
  const person = rowOf(mission, 'persons', same.personId)
  const name = person ? rowName(mission, { table: 'persons', id: person.id }, language) : ''
  return (
    <span className={styles.same}>{translate(`imports.same.${same.by}`, { name: name || translate('imports.unnamed') })}</span>
  )
}
