import { consecutiveFactorOf, minutesByDay, minutesOfSpeech } from '../interpreting/net-minutes'
import type { Item } from '../mission/entities/item'
import { spanOf, takesPlace } from '../mission/items/item-times'
import { rowsOf } from '../mission/mission'
import { requirementsByItem } from '../mission/people/engagements'
import { aboutEach } from './about-each'
import { createFinding } from './create-finding'
import type { Check } from './finding'
import { endMends } from './mends'

/** C20: where it is interpreted consecutively, an item is planned as long as its speech and its interpretation take together. */
export const consecutiveTakesLonger: Check = {
  id: 'C20',
  name: 'consecutive-takes-longer',
  reads: ['items', 'requirements', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

const findingsOf = aboutEach(['requirements', 'missions', 'ruleProfiles'], (mission, item: Item) => {
  const { speechMinutes } = item
  const span = takesPlace(item) ? spanOf(item) : null
  if (!span || speechMinutes === null) return []
  const asked = requirementsByItem(mission).get(item.id) ?? []
  if (!asked.some(({ mode }) => mode === 'consecutive')) return []
  const factor = consecutiveFactorOf(mission, item)
  const days = minutesByDay(item, span)
  const plannedMinutes = days.reduce((sum, minutes) => sum + minutes, 0)
  const neededMinutes = minutesOfSpeech(speechMinutes, factor.value)
  if (plannedMinutes >= neededMinutes) return []
  return [
    createFinding({
      messageId: 'C20.short',
      severity: 'warn',
      refs: [{ table: 'items', id: item.id }],
      params: { plannedMinutes, speechMinutes, neededMinutes, factor: factor.value },
      found: plannedMinutes,
      allowed: neededMinutes,
      source: factor.source,
      on: item.dayOn,
      // An end that is typed is the first day's.
      mends: days.length === 1 ? endMends('endLater', item, neededMinutes - plannedMinutes) : [],
    }),
  ]
})
