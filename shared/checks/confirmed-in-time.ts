import { setItemStatus } from '../commands/set-item-status'
import { figureOf } from '../interpreting/figure-of'
import { daysBetween } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Figure } from '../mission/entities/rule-profile'
import { takesPlace } from '../mission/items/item-times'
import { rowsOf } from '../mission/mission'
import { aboutEach } from './about-each'
import { createFinding, type FindingMessage } from './create-finding'
import type { Check, Finding, Mend } from './finding'
import { mendBy } from './mends'
import { todayOf } from './today-of'

/** C22: a week before, what involves others is confirmed; three days before, every time is known. */
export const confirmedInTime: Check = {
  id: 'C22',
  name: 'confirmed-in-time',
  reads: ['items', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

const findingsOf = aboutEach(['missions', 'ruleProfiles'], (mission, item: Item, context) => {
  const today = todayOf(mission, context)
  if (item.dayOn === null || item.dayOn < today || !takesPlace(item) || !involvesOthers(item)) return []
  const unconfirmed = figureOf(mission, 'unconfirmedDays')
  const undetermined = figureOf(mission, 'undeterminedDays')
  const daysLeft = daysBetween(today, item.dayOn)
  const confirm = mendBy('confirm', setItemStatus, { itemIds: [item.id], status: 'confirmed' }, { item: item.id })
  return [
    ...(item.status === 'confirmed' ? [] : openFinding('C22.unconfirmed', item, daysLeft, unconfirmed, [confirm])),
    ...(hasTimes(item) ? [] : openFinding('C22.undetermined', item, daysLeft, undetermined, [])),
  ]
})

function openFinding(
  messageId: FindingMessage,
  item: Item,
  daysLeft: number,
  limit: Figure,
  mends: readonly Mend[],
): readonly Finding[] {
  if (daysLeft > limit.value) return []
  return [
    createFinding({
      messageId,
      severity: 'warn',
      refs: [{ table: 'items', id: item.id }],
      params: { daysLeft, itemOn: item.dayOn ?? '', limit: limit.value },
      found: daysLeft,
      allowed: limit.value,
      source: limit.source,
      on: item.dayOn,
      mends,
    }),
  ]
}

function involvesOthers(item: Item): boolean {
  return item.kind !== 'note' && item.kind !== 'blocker' && item.kind !== 'freeTime'
}

function hasTimes(item: Item): boolean {
  return item.timeMode !== 'tbd' && item.startTime !== null
}
