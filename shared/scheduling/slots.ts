import type { CheckContext, Finding } from '../checks/finding'
import { guardFindings, guardTables } from '../checks/guards'
import type { Command, CommandContext } from '../commands/command'
import { withTransfersKept } from '../commands/keep-transfers'
import { type PlaceItemInput, placeItem } from '../commands/place-item'
import { japanMarket } from '../interpreting/rule-profiles/japan-market'
import { DAY_MS, instantOf, type LocalDate, MINUTE_MS, minutesOfSpan, type Span } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { spanOf, startInstantOf } from '../mission/items/item-times'
import { minutesLongOf } from '../mission/items/item-timing'
import { emptyTables, type Mission, rowOf, rowsOf } from '../mission/mission'
import { waysOf } from '../mission/places/ways'

/** What a slot is asked of: as much of a mission as it hangs on, and what is the matter there already. */
export interface Ground {
  readonly mission: Mission
  readonly known: ReadonlySet<string>
  readonly context: CheckContext
}

/** The ground that a part of a mission is, as `partAround` cuts it out. */
export function groundOf(part: Mission, context: CheckContext): Ground {
  return { mission: part, known: new Set(guardFindings(part, context).map(saidBy)), context }
}

/** What a finding says. One that says something else of the same rows is news: still closed, but on another day. */
export function saidBy({ key, params }: Finding): string {
  return `${key} ${JSON.stringify(params)}`
}

/** What would be found anew, were the item put there; none: the slot is free. */
export function newFindingsAt(ground: Ground, drop: PlaceItemInput): readonly Finding[] {
  return newFindingsAfter(ground, placeItem, drop)
}

/**
 * What C01 to C05 would say that they do not say now, were a command run: it is run, with the transfers that follow, and the checks
 * themselves are asked. None where the command has nothing to do.
 */
export function newFindingsAfter<Name extends string, Input>(
  { mission, known, context }: Ground,
  { run }: Command<Name, Input>,
  input: Input,
): readonly Finding[] {
  const change = run(mission, input, commandContext(context))
  if (!change.ok) return []
  const { after } = withTransfersKept(mission, change.value.diff)
  return guardFindings(after, context).filter((finding) => !known.has(saidBy(finding)))
}

/** Rows that a copy brings along have ids that nothing here asks for. */
function commandContext({ today }: CheckContext): CommandContext {
  let rows = 0
  return { newId: () => `row-of-copy-${++rows}`, now: 0, today, actorName: '' }
}

/** Something that may be put on a day. */
interface Carried {
  readonly itemId: string
  readonly dayOn: LocalDate
}

/**
 * The part of a mission that decides where items may be put on days: the items around those days and around where they are now, with
 * what belongs to them. Small, however long the mission is. Tables that are not cut stay the same objects.
 */
export function partAround(mission: Mission, carried: readonly Carried[]): Mission {
  const ids = idsAround(
    mission,
    carried.flatMap(({ itemId, dayOn }) => {
      const item = rowOf(mission, 'items', itemId)
      return item ? [{ item, dayOn }] : []
    }),
  )
  const items = pick(mission.tables.items, ({ id }) => ids.has(id))
  const requirements = pick(mission.tables.requirements, (one) => ids.has(one.itemId))
  const assignments = pick(mission.tables.assignments, (one) => requirements[one.requirementId] !== undefined)
  const tasks = pick(mission.tables.tasks, ({ itemId: of }) => of !== null && ids.has(of))
  const whole = Object.fromEntries([...guardTables].map((table) => [table, mission.tables[table]]))
  return {
    id: mission.id,
    tables: { ...emptyTables(), ...whole, items, requirements, assignments, tasks },
    removed: emptyTables(),
  }
}

function pick<Row extends { readonly id: string }>(rows: Readonly<Record<string, Row>>, isWanted: (row: Row) => boolean) {
  return Object.fromEntries(Object.entries(rows).filter(([, row]) => isWanted(row)))
}

interface CarriedItem {
  readonly item: Item
  readonly dayOn: LocalDate
}

/**
 * Items that what is put on the days, or taken from where it was, can have to do with: those of both programme days, all that is near
 * them in time, and transfers that lead there.
 */
function idsAround(mission: Mission, carried: readonly CarriedItem[]): ReadonlySet<string> {
  const items = rowsOf(mission, 'items')
  const touched = new Set(carried.flatMap(({ item, dayOn }) => [dayOn, item.dayOn]))
  const days = new Set(touched)
  for (const { dayOn: on, leadsToItemId } of items) {
    const target = rowOf(mission, 'items', leadsToItemId)
    if (target && touched.has(target.dayOn)) days.add(on)
  }
  const ofDays = items.filter((item) => days.has(item.dayOn))
  const reach = 2 * reachMsOf(mission)
  const stretches = [...days].flatMap((day) =>
    day === null ? [] : carriedOfEachKind(carried, day).map((one) => stretchOf(ofDays, one, day, reach)),
  )
  const isNear = (item: Item) => {
    const span = spanOf(item)
    return span !== null && stretches.some(({ start, end }) => span.start <= end && span.end >= start)
  }
  const ids = new Set(items.filter((item) => days.has(item.dayOn) || isNear(item)).map(({ id }) => id))
  for (const { item } of carried) ids.add(item.id)
  for (const { id, leadsToItemId } of items) {
    if (leadsToItemId !== null && ids.has(leadsToItemId)) ids.add(id)
  }
  return ids
}

/** Of those in the same zone only the longest matters. */
function carriedOfEachKind(carried: readonly CarriedItem[], day: LocalDate): readonly Item[] {
  const longest = new Map<string, Item>()
  for (const { item } of carried) {
    const known = longest.get(item.zone)
    if (!known || (minutesLongOf(item, day) ?? 0) > (minutesLongOf(known, day) ?? 0)) longest.set(item.zone, item)
  }
  return [...longest.values()]
}

/** From before the first that begins on a day until after the last that could: also in the night after it, and in other zones. */
function stretchOf(ofDays: readonly Item[], carried: Item, day: LocalDate, reach: number): Span {
  const midnight = instantOf(day, '00:00', carried.zone)
  const long = (minutesLongOf(carried, day) ?? 0) * MINUTE_MS
  const starts = ofDays.flatMap((item) => (item.dayOn === day ? (startInstantOf(item) ?? []) : []))
  const start = Math.min(midnight, ...starts) - reach
  return { start, end: Math.max(midnight + 1.5 * DAY_MS, ...starts) + Math.max(long, 0) + reach }
}

/** So far apart in time that no way lies between, and no transfer that keeps itself in time. */
function reachMsOf(mission: Mission): number {
  const buffers = [
    japanMarket.figures.bufferMinutes,
    ...rowsOf(mission, 'ruleProfiles').flatMap(({ figures }) => figures.bufferMinutes ?? []),
  ]
  const rides = rowsOf(mission, 'items').map((item) => {
    const span = item.leadsToItemId === null ? null : spanOf(item)
    return span ? minutesOfSpan(span) : 0
  })
  const longest = Math.max(waysOf(mission).longestMinutes, ...rides)
  return (longest + Math.max(...buffers.map(({ value }) => value))) * MINUTE_MS
}
