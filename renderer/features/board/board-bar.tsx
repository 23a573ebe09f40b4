import { Pin } from 'lucide-react'
import { type CSSProperties, memo } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { barLabel, pairOf, titleOf } from './bar-words'
import styles from './board-bar.module.css'
import type { BoardBar } from './board-bars'

interface BarProps {
  readonly id: string
  readonly bar: BoardBar
  readonly left: number
  readonly width: number
  readonly top: number
  readonly height: number
  readonly isActive: boolean
  /** Of the requirement that is selected: who works together is seen across the rows. */
  readonly isMate: boolean
  readonly isCarried: boolean
}

/** Narrower than this a bar shows its status only, and then only by its edge and its fill. */
const NARROW = 34
const TINY = 18

/** One bar: status by edge, fill and sign; places of a team as slots; who is pinned has a pin. */
export const Bar = memo(function Bar({ id, bar, left, width, top, height, isActive, isMate, isCarried }: BarProps) {
  const translator = useTranslate()
  const { assignment, place, needed, filled } = bar
  const isWide = width >= NARROW && height >= 13
  return (
    <div
      id={id}
      className={styles.bar}
      role="gridcell"
      aria-label={barLabel(bar, translator)}
      aria-selected={isActive}
      data-bar={bar.key}
      data-status={place ? 'open' : assignment?.status}
      data-tiny={width < TINY || height < 13 || undefined}
      data-mate={isMate || undefined}
      data-carried={isCarried || undefined}
      data-comes-in={(assignment ?? place)?.comesInMinutes === null ? undefined : ''}
      data-leaves={(assignment ?? place)?.leavesMinutes === null ? undefined : ''}
      style={{ left, width, top, height }}
    >
      {isWide ? (
        <span className={styles.title} aria-hidden>
          {place ? `${pairOf(bar)} ` : ''}
          {titleOf(bar, translator)}
        </span>
      ) : null}
      {isWide && needed > 1 && width >= NARROW + needed * 7 ? (
        <span className={styles.slots} style={{ '--needed': needed, '--filled': Math.min(filled, needed) } as CSSProperties} />
      ) : null}
      {isWide && assignment?.pinned ? <Pin className={styles.pin} size={11} aria-hidden /> : null}
    </div>
  )
})
