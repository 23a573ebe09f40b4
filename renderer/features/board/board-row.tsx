import { CircleCheck, CircleSlash, Languages, Star, UserCheck } from 'lucide-react'
import { memo } from 'react'
import type { Fitness, FitnessKind } from '../../../shared/interpreting/assignment/fitness'
import { classNames } from '../../ui/class-names'
import heads from '../../ui/grids/heads.module.css'
import { lanesOf } from '../../ui/grids/lanes'
import reader from '../../ui/marks/said.module.css'
import styles from './board.module.css'
import type { BoardAxis, WallMoment } from './board-axis'
import { xAt } from './board-axis'
import { Bar } from './board-bar'
import barStyles from './board-bar.module.css'
import type { BoardBar } from './board-bars'
import type { Shade } from './board-shades'
import { LINE_HEIGHT, ROW_HEIGHT, ROW_PADDING } from './board-size'
import { labelRoom } from './label-room'

/** A stretch that is about to be: where what is carried would come to lie, or an edge that is being drawn. */
export interface Slot {
  readonly from: WallMoment
  readonly to: WallMoment
}

interface RowProps {
  readonly id: string
  readonly row: string
  readonly rowIndex: number
  readonly top: number
  readonly height: number
  readonly headWidth: number
  readonly axis: BoardAxis
  /** Columns to draw, the last one included. */
  readonly firstDay: number
  readonly lastDay: number
  readonly bars: readonly BoardBar[]
  readonly shades: readonly Shade[]
  /** Open places lie on lines of one height, of which so many are shown; null: bars share the row's height. */
  readonly lines: number | null
  readonly name: string
  readonly detail: string
  /** Read after the head's words while something is carried. */
  readonly said: string
  readonly fit: Fitness | null
  readonly isTarget: boolean
  readonly isActive: boolean
  readonly activeKey: string | null
  readonly mateOf: string | null
  readonly carriedKey: string | null
  readonly slot: Slot | null
}

const signs: Readonly<Record<FitnessKind, typeof Star>> = {
  best: Star,
  possible: CircleCheck,
  language: Languages,
  conflict: CircleSlash,
  inTeam: UserCheck,
}

/** Under this width of an hour the board is looked at as a whole: words beside every bar would hide it. */
const LEGIBLE_HOUR = 32

/** One row of the board: its head, what it is shaded with, its bars; coloured by fitness while something is carried. */
export const BoardRow = memo(function BoardRow(props: RowProps) {
  const { id, row, rowIndex, top, height, headWidth, axis, firstDay, lastDay, bars, shades, lines, name, detail, said } = props
  const { fit, isTarget, isActive, activeKey, mateOf, carriedKey, slot } = props
  const from = firstDay * axis.dayWidth
  const to = (lastDay + 1) * axis.dayWidth
  const lanes = lanesOf(bars)
  const Sign = fit && signs[fit.kind]
  const span = (moments: Slot) => {
    const left = xAt(axis, moments.from)
    return { left: headWidth + left, width: Math.max(3, xAt(axis, moments.to) - left) }
  }
  const isInSight = ({ left, width }: { readonly left: number; readonly width: number }) =>
    left + width > headWidth + from && left < headWidth + to
  const room = height - 2 * ROW_PADDING
  const boxes = bars.map((bar, index) => {
    const place = span(bar)
    const lane = lanes[index]
    if (!lane || !isInSight(place) || (lines !== null && lane.line >= lines)) return null
    const each = lines === null ? room / lane.of : LINE_HEIGHT
    return { ...place, top: ROW_PADDING + lane.line * each, height: each - (lane.of > 1 || lines !== null ? 2 : 0) }
  })
  return (
    <div
      className={styles.row}
      style={{ width: headWidth + axis.dates.length * axis.dayWidth, height, transform: `translateY(${top}px)` }}
      role="row"
      aria-rowindex={rowIndex + 2}
      data-row={row}
      data-fit={fit?.kind}
      data-target={isTarget || undefined}
    >
      <div
        id={id}
        className={classNames(heads.row, styles.rowHead)}
        style={{ width: headWidth }}
        role="rowheader"
        data-active={isActive || undefined}
        data-target={isTarget || undefined}
      >
        <span className={styles.name}>{name}</span> <span className={styles.detail}>{detail}</span>
        {Sign ? <Sign className={styles.sign} size={15} strokeWidth={1.75} aria-hidden /> : null}
        {said === '' ? null : <span className={reader.said}>{said}</span>}
      </div>
      {shades.map((shade) => {
        const place = span(shade)
        return isInSight(place) ? (
          <div key={shade.key} className={barStyles.shade} data-state={shade.state} style={place} aria-hidden />
        ) : null
      })}
      {bars.map((bar, index) => {
        const box = boxes[index]
        if (!box) return null
        return (
          <Bar
            key={bar.key}
            id={`${id}/${bar.key}`}
            bar={bar}
            {...box}
            labelRoom={axis.hourWidth < LEGIBLE_HOUR ? 0 : labelRoom(boxes, index)}
            isActive={activeKey === bar.key}
            isMate={mateOf === bar.requirement.id}
            isCarried={carriedKey === bar.key}
          />
        )
      })}
      {slot ? <div className={styles.slot} style={{ ...span(slot), height: ROW_HEIGHT - 2 * ROW_PADDING }} aria-hidden /> : null}
    </div>
  )
})
