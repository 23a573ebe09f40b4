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
  /** Pixels to its right that a short bar's title may take; 0: the title stands in the bar. */
  readonly labelRoom: number
  readonly isActive: boolean
  /** Of the requirement that is selected: who works together is seen across the rows. */
  readonly isMate: boolean
  readonly isCarried: boolean
}

/** Narrower than this a bar shows its status only, and then only by its edge and its fill; its title stands beside it where there is room. */
const NARROW = 34
const TINY = 18
/** A title in less room than this is a letter and dots. */
const LEAST_TITLE = 26
/** What else stands in a bar, gaps and edges included. */
const SIGN_WIDTH = 20
const PIN_WIDTH = 15

/** One bar: status by edge, fill and sign; places of a team as slots; who is pinned has a pin. All that it says is told under the pointer. */
export const Bar = memo(function Bar(props: BarProps) {
  const { id, bar, left, width, top, height, labelRoom, isActive, isMate, isCarried } = props
  const translator = useTranslate()
  const { assignment, place, needed, filled } = bar
  const isTall = height >= 13
  const isWide = width >= NARROW && isTall
  const label = barLabel(bar, translator)
  const title = `${place ? `${pairOf(bar)} ` : ''}${titleOf(bar, translator)}`
  const isBeside = isTall && labelRoom > 0
  const hasSlots = isWide && needed > 1 && width >= NARROW + needed * 7
  const besides = (place ? 8 : SIGN_WIDTH) + (hasSlots ? needed * 7 + 2 : 0) + (assignment?.pinned ? PIN_WIDTH : 0)
  const isInside = isTall && width - besides >= LEAST_TITLE
  return (
    <div
      id={id}
      className={styles.bar}
      role="gridcell"
      aria-label={label}
      aria-selected={isActive}
      data-bar={bar.key}
      data-status={place ? 'open' : assignment?.status}
      data-tiny={width < TINY || !isTall || undefined}
      data-beside={isBeside || undefined}
      data-mate={isMate || undefined}
      data-carried={isCarried || undefined}
      data-comes-in={(assignment ?? place)?.comesInMinutes === null ? undefined : ''}
      data-leaves={(assignment ?? place)?.leavesMinutes === null ? undefined : ''}
      style={{ left, width, top, height }}
    >
      <span className={styles.title} title={label} aria-hidden>
        {isBeside ? (
          <span className={styles.beside} style={{ maxWidth: labelRoom }}>
            {title}
          </span>
        ) : isInside ? (
          title
        ) : null}
      </span>
      {hasSlots ? (
        <span className={styles.slots} style={{ '--needed': needed, '--filled': Math.min(filled, needed) } as CSSProperties} />
      ) : null}
      {isWide && assignment?.pinned ? <Pin className={styles.pin} size={11} aria-hidden /> : null}
    </div>
  )
})
