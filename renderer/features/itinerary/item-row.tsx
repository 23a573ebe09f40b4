import { memo } from 'react'
import type { Item } from '../../../shared/mission/entities/item'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { textIn } from '../../../shared/mission/text'
import { changedClockOf } from '../../app/days/changed-clocks'
import { itemTimeWords, zoneChangeWords } from '../../app/days/item-time-words'
import { kindLooks, statusShapes } from '../../app/days/kind-look'
import { FindingFlag } from '../../app/findings/finding-flag'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission, useRow, useTable } from '../../store/selectors'
import { classNames } from '../../ui/class-names'
import { Badge } from '../../ui/marks/badge'
import { StatusMark } from '../../ui/marks/status-mark'
import { itemCoverOf } from './item-cover'
import styles from './itinerary.module.css'

interface ItemRowProps {
  readonly item: Item
  readonly findingCount: number
  readonly worst: 'critical' | 'caution' | null
}

/** One item in one line: when, what, where, who, and whether something is the matter with it. It gets its row and reads the rest itself. */
export const ItemRow = memo(function ItemRow({ item, findingCount, worst }: ItemRowProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const look = kindLooks[item.kind]
  const title = textIn(item.title, language)
  const clock = useOfMission((mission) => zoneChangeWords(item) || changedClockOf(mission, item))
  const second = Object.entries(item.title).find(([lang, text]) => lang !== title.lang && text !== '')
  return (
    <>
      <span className={styles.time} role="gridcell">
        {itemTimeWords(item, translator)}
        {clock === '' ? null : <small className={styles.zone}>{clock}</small>}
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
        <PlaceWords item={item} />
      </span>
      <span className={styles.who} role="gridcell">
        <WhoWords item={item} />
      </span>
      <span className={styles.cover} role="gridcell">
        <CoverWords item={item} />
      </span>
      <span className={styles.flags} role="gridcell">
        <FindingFlag count={findingCount} worst={worst} />
      </span>
    </>
  )
})

function takesPart(item: Item): boolean {
  return item.status !== 'cancelled' && item.status !== 'declined'
}

function PlaceWords({ item }: { readonly item: Item }) {
  const { language } = useTranslate()
  const from = useRow('places', item.placeId)
  const to = useRow('places', item.toPlaceId)
  const names = (['from', 'to'] as const).flatMap((end) => {
    const place = end === 'from' ? from : to
    return place ? [{ end, ...textIn(place.names, language) }] : []
  })
  return names.map((name, index) => (
    <span key={name.end} lang={name.lang}>
      {index > 0 ? ' → ' : ''}
      {name.text}
    </span>
  ))
}

function WhoWords({ item }: { readonly item: Item }) {
  const { translate } = useTranslate()
  const count = useOfMission((mission) => attendeeIdsOf(mission, item).length)
  const groups = useTable('groups')
  const invited = item.attendance === 'groups' ? item.groupIds.flatMap((id) => groups[id] ?? []) : []
  return (
    <>
      {invited.map((group) => (
        <Badge key={group.id} hue={group.hue}>
          {group.code}
        </Badge>
      ))}
      <span className={styles.count}>{translate('itinerary.headcount', { count })}</span>
    </>
  )
}

/** Nothing where no interpreter is required. */
function CoverWords({ item }: { readonly item: Item }) {
  const { translate } = useTranslate()
  const assigned = useOfMission((mission) => itemCoverOf(mission, item.id)?.assigned) ?? 0
  const needed = useOfMission((mission) => itemCoverOf(mission, item.id)?.needed)
  if (needed === undefined) return null
  return (
    <span
      className={classNames(assigned < needed && styles.short)}
      title={translate('itinerary.cover.label', { assigned, needed })}
    >
      {translate('itinerary.cover', { assigned, needed })}
    </span>
  )
}
