import { markOf } from './mark-of'

/** The mission as far as a schedule hangs on it, as a short mark: a schedule made for another mark is out of date. */
export const scheduleMark = markOf(
  [
    'items',
    'places',
    'transferTimes',
    'days',
    'holidays',
    'groups',
    'participations',
    'missions',
    'ruleProfiles',
    'tasks',
    'requirements',
    'assignments',
    'availabilities',
  ],
  [
    'title',
    'statusReason',
    'dressCode',
    'mealPlan',
    'publicNotes',
    'staffNotes',
    'notes',
    'theme',
    'briefing',
    'names',
    'address',
  ],
)
