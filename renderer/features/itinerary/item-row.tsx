import { memo } from 'react'
import { attendeeIdsOf } from '../../../shared/mission/attendance'
import type { Item } from '../../../shared/mission/entities/item'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useTranslate } from '../../i18n/language-provider'
import { Badge } from '../../ui/badge'
import { classNames } from '../../ui/class-names'
import { StatusMark } from '../../ui/status-mark'
import { itemCoverOf } from './item-cover'
import { itemTimeWords, zoneChangeWords } from './item-time-words'
import styles from './itinerary.module.css'
import { kindLooks, statusShapes } from './kind-look'

interface ItemRowProps {
  readonly item: Item
  readonly mission: Mission
  readonly findingCount: number
  readonly worst: 'critical' | 'caution' | null
}

/** One item in one line: when, what, where, who, and whether something is the matter with it. */
export const ItemRow = memo(function ItemRow({ item, mission, findingCount, worst }: ItemRowProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const look = kindLooks[item.kind]
  const title = textIn(item.title, language)
  const second = Object.entries(item.title).find(([lang, text]) => lang !== title.lang && text !== '')
  const cover = itemCoverOf(mission, item.id)
  return (
    <>
      <span className={styles.time} role="gridcell">
        {itemTimeWords(item, translator)}
        {item.endZone === null ? null : <small className={styles.zone}>{zoneChangeWords(item)}</small>}
      </span>
      <span className={styles.what} role="gridcell">
        <StatusMark shape={statusShapes[item.status]} text={translate(`terms.status.${item.status}`)} isShapeOnly />
        <look.icon className={styles.kindIcon} style={{ color: `var(--kind-${look.hue})` }} size={15} aria-hidden />
        <span className={classNames(styles.title, !takesPart(item) && styles.struck)} lang={title.lang}>
          {title.text || translate(`terms.kind.${item.kind}`)}
        </span>
        {second ? (
          <span className={styles.second} lang={second[0]}>
            {second[1]}
          </span>
        ) : null}
      </span>
      <span className={styles.place} role="gridcell">
        <PlaceWords item={item} mission={mission} />
      </span>
      <span className={styles.who} role="gridcell">
        <WhoWords item={item} mission={mission} />
      </span>
      <span className={styles.cover} role="gridcell">
        {cover ? (
          <span
            className={classNames(cover.assigned < cover.needed && styles.short)}
            title={translate('itinerary.cover.label', { assigned: cover.assigned, needed: cover.needed })}
          >
            {translate('itinerary.cover', { assigned: cover.assigned, needed: cover.needed })}
          </span>
        ) : null}
      </span>
      <span className={styles.flags} role="gridcell">
        {findingCount > 0 ? (
          <span
            className={styles.flag}
            data-worst={worst}
            role="img"
            aria-label={translate('itinerary.findings', { count: findingCount })}
          >
            {findingCount}
          </span>
        ) : null}
      </span>
    </>
  )
})

function takesPart(item: Item): boolean {
  return item.status !== 'cancelled' && item.status !== 'declined'
}

function PlaceWords({ item, mission }: { readonly item: Item; readonly mission: Mission }) {
  const { language } = useTranslate()
  const from = rowOf(mission, 'places', item.placeId)
  const to = rowOf(mission, 'places', item.toPlaceId)
  const names = [from, to].flatMap((place) => (place ? [textIn(place.names, language)] : []))
  return names.map((name, index) => (
    <span key={name.text} lang={name.lang}>
      {index > 0 ? ' → ' : ''}
      {name.text}
    </span>
  ))
}

function WhoWords({ item, mission }: { readonly item: Item; readonly mission: Mission }) {
  const { translate } = useTranslate()
  const count = attendeeIdsOf(mission, item).length
  const groups = item.attendance === 'groups' ? item.groupIds.flatMap((id) => rowOf(mission, 'groups', id) ?? []) : []
  return (
    <>
      {groups.map((group) => (
        <Badge key={group.id} hue={group.hue}>
          {group.code}
        </Badge>
      ))}
      <span className={styles.count}>{translate('itinerary.headcount', { count })}</span>
    </>
  )
}
