import { sameJson } from '../../../shared/kernel/json'
import { keptEqual } from '../../../shared/kernel/kept-equal'
import { memoPerRow } from '../../../shared/kernel/memo'
import { groupBy } from '../../../shared/kernel/order'
import type { Item } from '../../../shared/mission/entities/item'
import { takesPlace } from '../../../shared/mission/items/item-times'
import type { MissionDay } from '../../app/days/mission-days'

/** The how manieth of a row of like items one is. */
export interface InSeries {
  readonly number: number
  readonly count: number
}

/** So many days make a series: twice may be chance. */
const LEAST_DAYS = 3

/**
 * Items of one kind and title that come again on several days: a course of lectures, a daily briefing. Transfers and stays come again
 * without being a course.
 */
export const seriesOf = memoPerRow((days: readonly MissionDay[]): ReadonlyMap<string, InSeries> => {
  const items = days.flatMap((day) => day.items.filter(mayRecur))
  const series = [...groupBy(items, likeness).values()].filter(
    (like) => new Set(like.map(({ dayOn }) => dayOn)).size >= LEAST_DAYS,
  )
  return keepSeries(
    new Map(series.flatMap((like) => like.map(({ id }, index) => [id, { number: index + 1, count: like.length }]))),
  )
})

/** Hardly an edit changes a series: the same map, so that the weeks draw the date that was changed and no other. */
const keepSeries = keptEqual<ReadonlyMap<string, InSeries>>((before, now) => sameJson([...before], [...now]))

const withoutSeries: readonly Item['kind'][] = [
  'transfer',
  'flight',
  'rail',
  'checkIn',
  'checkOut',
  'meal',
  'restStop',
  'freeTime',
]

function mayRecur(item: Item): boolean {
  return takesPlace(item) && !withoutSeries.includes(item.kind) && Object.values(item.title).some((text) => text !== '')
}

/** Titles may bear a number of their own: “Lecture 3” follows “Lecture 2”. */
function likeness({ kind, title }: Item): string {
  const words = Object.values(title).find((text) => text !== '') ?? ''
  return `${kind} ${words.replace(/[\s\d#()（）第回]+/g, '').toLowerCase()}`
}
