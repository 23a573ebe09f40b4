import { markOf } from '../../mission/mark-of'
import type { TableName } from '../../mission/registry'

/** Fields of items that a plan of assignments does not hang on: texts may change while it is sought. */
const idleFields = ['title', 'statusReason', 'dressCode', 'mealPlan', 'publicNotes', 'staffNotes', 'notes', 'lockTime']

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
export const missionMark = markOf(readByPlanner, idleFields)
