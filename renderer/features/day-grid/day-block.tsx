import { EyeOff, Lock } from 'lucide-react'
import { type CSSProperties, memo } from 'react'
import type { Translator } from '../../../shared/i18n/translate'
import { textIn } from '../../../shared/mission/text'
import { changedClockOf } from '../../app/days/changed-clocks'
import { itemTimeWords, zoneChangeWords } from '../../app/days/item-time-words'
import { kindLooks, statusShapes } from '../../app/days/kind-look'
import { SmallFindingFlag } from '../../app/findings/finding-flag'
import type { FindingCount } from '../../app/findings/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission, useRow } from '../../store/selectors'
import reader from '../../ui/marks/said.module.css'
import { StatusMark } from '../../ui/marks/status-mark'
import { isUnderway, useCarry } from './carry'
import styles from './day-block.module.css'
import type { DayPiece } from './day-pieces'

interface BlockProps {
  readonly id: string
  readonly piece: DayPiece
  /** Where it lies in its column, in pixels and shares of the width; null: in the strip. */
  readonly top: number | null
  readonly height: number
  readonly left: number
  readonly width: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly findingCount: number
  readonly worst: FindingCount['worst'] | undefined
}

/** Lower than this there is one line, and then only the title of it. */
const ONE_LINE = 34
const TINY = 17

/** One item of a day: its kind by hue and sign, how firm it is by edge, fill and shape, its time as it is known. */
export const DayBlock = memo(function DayBlock({
  id,
  piece,
  top,
  height,
  left,
  width,
  isActive,
  isSelected,
  findingCount,
  worst,
}: BlockProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const { item } = piece
  const place = useRow('places', item.placeId)
  const clock = useOfMission((mission) => zoneChangeWords(item) || changedClockOf(mission, item))
  const isCarried = useCarry(({ carry }) => carry !== null && isUnderway(carry, item.id))
  const look = kindLooks[item.kind]
  const title = textIn(item.title, language)
  const to = useRow('places', item.toPlaceId)
  const placeNames = [place, to].flatMap((end) => (end ? [textIn(end.names, language)] : []))
  const isLow = top !== null && height < ONE_LINE
  const style = {
    '--kind': `var(--kind-${look.hue})`,
    '--kind-tint': `var(--kind-${look.hue}-tint)`,
    ...(top === null ? {} : { top, height, left: `${left * 100}%`, width: `calc(${width * 100}% - 2px)` }),
  } as CSSProperties
  return (
    <div
      id={id}
      className={styles.block}
      role="gridcell"
      aria-selected={isSelected}
      data-active={isActive || undefined}
      data-item={item.id}
      data-status={item.status}
      data-time={item.timeMode}
      data-rest={piece.isRest || undefined}
      data-open-ended={piece.isOpenEnded || undefined}
      data-untimed={top === null || undefined}
      data-low={isLow || undefined}
      data-tiny={(top !== null && height < TINY) || undefined}
      data-carried={isCarried || undefined}
      style={style}
    >
      <span className={styles.line}>
        <StatusMark shape={statusShapes[item.status]} text={translate(`terms.status.${item.status}`)} isShapeOnly />
        <look.icon className={styles.sign} size={13} aria-hidden />
        <strong className={styles.title} lang={title.lang}>
          {title.text || translate(`terms.kind.${item.kind}`)}
        </strong>
        {item.timeMode === 'hidden' ? <EyeOff className={styles.sign} size={12} aria-hidden /> : null}
        {item.lockTime ? <Lock className={styles.sign} size={12} aria-hidden /> : null}
        <SmallFindingFlag count={findingCount} worst={worst ?? null} />
      </span>{' '}
      <span className={styles.more}>
        {piece.phase ? translate('dayGrid.phase', { ...piece.phase }) : itemTimeWords(item, translator)} {clock}
        {placeNames.map((name, end) => (
          <span key={end === 0 ? 'from' : 'to'} lang={name.lang}>
            {end === 0 ? ' ·\u00a0' : ' →\u00a0'}
            {name.text}
          </span>
        ))}
      </span>{' '}
      <span className={reader.said}>{unseenWords(piece, findingCount, translator)}</span>
    </div>
  )
})

/** What a sign, an edge or a fading end says, for who does not see it. */
function unseenWords({ item, isRest, isOpenEnded, phase }: DayPiece, count: number, { translate }: Translator): string {
  const { timeMode, lockTime } = item
  return [
    ...(isRest && !phase ? [translate('dayGrid.rest')] : []),
    ...(isOpenEnded ? [translate('dayGrid.openEnd')] : []),
    ...(timeMode === 'approx' || timeMode === 'hidden' ? [translate(`dayGrid.time.${timeMode}`)] : []),
    ...(lockTime ? [translate('dayGrid.fixed')] : []),
    ...(count > 0 ? [translate('app.view.findings.count', { count })] : []),
  ].join(', ')
}
