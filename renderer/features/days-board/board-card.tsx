import { memo } from 'react'
import type { Item } from '../../../shared/mission/entities/item'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { textIn } from '../../../shared/mission/text'
import { itemTimeWords } from '../../app/days/item-time-words'
import { kindLooks, statusShapes } from '../../app/days/kind-look'
import { FindingFlag } from '../../app/findings/finding-flag'
import type { FindingCount } from '../../app/findings/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission, useRow, useTable } from '../../store/selectors'
import { classNames } from '../../ui/class-names'
import { Badge } from '../../ui/marks/badge'
import { StatusMark } from '../../ui/marks/status-mark'
import { clockOfItem } from './board-clocks'
import { CARD_HEIGHT, COLUMN_WIDTH } from './board-size'
import styles from './days-board.module.css'

interface BoardCardProps {
  readonly id: string
  readonly item: Item
  readonly columnIndex: number
  /** From the left edge, in pixels; null: it stands still at the left. */
  readonly left: number | null
  readonly findingCount: number
  readonly worst: FindingCount['worst'] | null
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly isCarried: boolean
}

/** One item of a day: when, how firm, what, where and who, and whether something is the matter with it. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { id, item, columnIndex, left, findingCount, worst, isSelected, isActive, isCarried } = props
  const translator = useTranslate()
  const { translate, language } = translator
  const look = kindLooks[item.kind]
  const title = textIn(item.title, language)
  const count = useOfMission((mission) => attendeeIdsOf(mission, item).length)
  const clock = useOfMission((mission) => clockOfItem(mission, item))
  const place = useRow('places', item.placeId)
  const to = useRow('places', item.toPlaceId)
  const names = [place, to].flatMap((end) => (end ? [textIn(end.names, language)] : []))
  const groups = useTable('groups')
  const invited = item.attendance === 'groups' ? item.groupIds.flatMap((groupId) => groups[groupId] ?? []) : []
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={columnIndex + 1}
      aria-selected={isSelected}
      data-item={item.id}
      data-active={isActive || undefined}
      data-carried={isCarried || undefined}
      className={classNames(styles.cell, left === null && styles.frozen)}
      style={{ width: COLUMN_WIDTH, height: CARD_HEIGHT, ...(left === null ? {} : { left }) }}
    >
      <div className={styles.card} data-status={item.status} style={{ borderInlineStartColor: `var(--kind-${look.hue})` }}>
        <span className={styles.line}>
          <span className={styles.time}>{itemTimeWords(item, translator)}</span>
          {clock === '' ? null : <small className={styles.clock}>{clock}</small>}
          <StatusMark shape={statusShapes[item.status]} text={translate(`terms.status.${item.status}`)} isShapeOnly />
          <FindingFlag count={findingCount} worst={worst} />
        </span>
        <span className={styles.line}>
          <look.icon className={styles.icon} style={{ color: `var(--kind-${look.hue})` }} size={14} aria-hidden />
          <span className={classNames(styles.title, !takesPlace(item) && styles.struck)} lang={title.lang}>
            {title.text || translate(`terms.kind.${item.kind}`)}
          </span>
        </span>
        <span className={styles.line}>
          {invited.map((group) => (
            <Badge key={group.id} hue={group.hue}>
              {group.code}
            </Badge>
          ))}
          <span className={styles.people}>{translate('itinerary.headcount', { count })}</span>
          <span className={styles.quiet}>
            {names.map((name, end) => (
              <span key={end === 0 ? 'from' : 'to'} lang={name.lang}>
                {`${end === 0 ? '· ' : ' → '}${name.text}`}
              </span>
            ))}
          </span>
        </span>
      </div>
    </div>
  )
})
