import { CircleCheck, CircleSlash } from 'lucide-react'
import { memo } from 'react'
import { SLOT_MINUTES } from '../../../shared/scheduling/gesture'
import type { FindingCount } from '../../app/findings/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { lanesOf } from '../../ui/grids/lanes'
import { type Slots, slotAimedAt, useCarry } from './carry'
import type { DayAxis } from './day-axis'
import { heightOf, yAt } from './day-axis'
import { DayBlock } from './day-block'
import styles from './day-grid.module.css'
import type { DayPiece } from './day-pieces'
import { clockOf, titleOf } from './day-words'
import { ghostsIn, hasGhost } from './ghosts'

interface ColumnProps {
  readonly id: string
  readonly column: string
  readonly index: number
  readonly name: string
  readonly hue: number | null
  readonly axis: DayAxis
  readonly pieces: readonly DayPiece[]
  /** What takes these people's time in another column: seen as a shadow. */
  readonly shadows: readonly DayPiece[]
  readonly isActive: boolean
  readonly activeItemId: string | null
  readonly selected: ReadonlySet<string>
  readonly findings: ReadonlyMap<string, FindingCount>
}

/** One column of the day: its head, what it shares with everybody, its items, and while something is carried, its slots. */
export const DayColumnView = memo(function DayColumnView(props: ColumnProps) {
  const { id, column, index, name, hue, axis, pieces, shadows, isActive, activeItemId, selected, findings } = props
  const lanes = lanesOf(pieces)
  return (
    <div className={styles.column} role="row" aria-rowindex={index + 1} data-column={column}>
      <ColumnHead id={`${id}/head`} name={name} hue={hue} count={pieces.length} isActive={isActive} />
      <div className={styles.hours} style={{ height: heightOf(axis) }}>
        <SlotShade column={column} axis={axis} />
        {shadows.map(({ item, start, end }) => (
          <div
            key={item.id}
            className={styles.shadow}
            style={{ top: yAt(axis, start), height: yAt(axis, end) - yAt(axis, start) }}
            aria-hidden
          />
        ))}
        {pieces.map((piece, at) => {
          const lane = lanes[at]
          if (!lane) return null
          const top = yAt(axis, piece.start)
          return (
            <DayBlock
              key={piece.item.id}
              id={`${id}/${piece.item.id}`}
              piece={piece}
              top={top}
              height={Math.max(12, yAt(axis, Math.min(piece.end, axis.closes)) - top - 1)}
              left={lane.line / lane.of}
              width={1 / lane.of}
              isActive={activeItemId === piece.item.id}
              isSelected={selected.has(piece.item.id)}
              findingCount={findings.get(piece.item.id)?.count ?? 0}
              worst={findings.get(piece.item.id)?.worst}
            />
          )
        })}
        <Ghosts column={column} axis={axis} />
      </div>
    </div>
  )
})

interface HeadProps extends Pick<ColumnProps, 'id' | 'name' | 'hue' | 'isActive'> {
  readonly count: number
}

/** What an edit in the column does not change. */
const ColumnHead = memo(function ColumnHead({ id, name, hue, count, isActive }: HeadProps) {
  const { translate } = useTranslate()
  return (
    <div id={id} className={styles.head} role="rowheader" data-active={isActive || undefined} title={name}>
      {hue === null ? null : <span className={styles.hue} style={{ background: `var(--group-${hue})` }} aria-hidden />}
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{translate('dayGrid.count', { count })}</span>
    </div>
  )
})

/** Where a carried item may begin (or end): free minutes green, others red and hatched; nothing where nobody has looked yet. */
const SlotShade = memo(function SlotShade({ column, axis }: { readonly column: string; readonly axis: DayAxis }) {
  const slots = useCarry(({ carry }) => carry?.slots.get(column))
  if (!slots) return null
  return runsOf(slots).map(({ from, to, isFree }) => (
    <div
      key={from}
      className={styles.slots}
      data-free={isFree}
      style={{ top: yAt(axis, from), height: yAt(axis, to) - yAt(axis, from) }}
      aria-hidden
    />
  ))
})

interface Run {
  readonly from: number
  readonly to: number
  readonly isFree: boolean
}

function runsOf(slots: Slots): readonly Run[] {
  const runs: Run[] = []
  for (const minute of [...slots.keys()].sort((a, b) => a - b)) {
    const isFree = slots.get(minute) === null
    const last = runs.at(-1)
    if (last && last.to === minute && last.isFree === isFree) runs[runs.length - 1] = { ...last, to: minute + SLOT_MINUTES }
    else runs.push({ from: minute, to: minute + SLOT_MINUTES, isFree })
  }
  return runs
}

/** Nothing while nothing is carried: a column is drawn with every edit in it. */
const Ghosts = memo(function Ghosts({ column, axis }: { readonly column: string; readonly axis: DayAxis }) {
  const isCarrying = useCarry(({ carry }) => carry !== null)
  return isCarrying ? <Ghost column={column} axis={axis} /> : null
})

/** What is carried, as it would come to lie in this column, and what of all that goes along. */
function Ghost({ column, axis }: { readonly column: string; readonly axis: DayAxis }) {
  const translator = useTranslate()
  const mission = useMission()
  const carry = useCarry((state) => (state.carry && hasGhost(mission, state.carry, column) ? state.carry : null))
  if (!carry?.aim) return null
  const slot = slotAimedAt(carry)
  const isFree = slot === undefined ? undefined : slot === null
  const Sign = slot === undefined ? null : slot === null ? CircleCheck : CircleSlash
  return ghostsIn(mission, carry, column).map(({ item, start, end }) => {
    const top = yAt(axis, start)
    return (
      <div
        key={item.id}
        className={styles.ghost}
        data-ghost
        data-free={isFree}
        style={{ transform: `translateY(${top}px)`, height: Math.max(14, yAt(axis, end) - top) }}
        aria-hidden
      >
        {Sign && item === carry.item ? <Sign size={13} strokeWidth={2} /> : null}
        <strong>
          {clockOf(start)}–{clockOf(end)}
        </strong>{' '}
        {titleOf(item, translator)}
      </div>
    )
  })
}
