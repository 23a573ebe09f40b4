import { lookUp } from '../../mission/look-up'
import { rowsOf } from '../../mission/mission'
import type { TableName } from '../../mission/registry'

/** Fields of items that a plan of assignments does not hang on: texts may change while it is sought. */
const idleFields = new Set(['title', 'statusReason', 'dressCode', 'mealPlan', 'publicNotes', 'staffNotes', 'notes', 'lockTime'])

/** What assignments hang on. */
export const readByPlanner: readonly [TableName, ...TableName[]] = [
  'assignments',
  'requirements',
  'items',
  'interpreters',
  'availabilities',
  'missions',
  'ruleProfiles',
  'transferTimes',
  'participations',
  'places',
  'ratePlans',
]

/**
 * The mission as far as assignments hang on it, as a short mark: a proposal made for another mark is out of date. The order of rows
 * does not count.
 */
export const missionMark = lookUp(readByPlanner, (mission): string => {
  let first = 0x811c9dc5
  let second = 0x1000193
  for (const table of readByPlanner) {
    const rows = [...rowsOf(mission, table)].sort((a, b) => (a.id < b.id ? -1 : 1))
    const text = JSON.stringify(rows, (field, value: unknown) => (idleFields.has(field) ? undefined : value))
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second ^ code, 0x85ebca6b)
    }
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`
})
