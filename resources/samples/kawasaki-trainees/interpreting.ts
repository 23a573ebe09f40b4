import { assignmentsOf, type Interpreting, requirementsOf } from '../interpreting'

/**
 * What needs an interpreter, as far as somebody has thought of it. Lessons, reviews and rides need none: the coordinator speaks both
 * languages. On Wednesdays and Fridays there is no interpreter.
 */
const plan: readonly Interpreting[] = [
  // The lecturers have not handed in their texts.
  { ...byXia('2010-06-28-lecture', 'consecutive'), withoutPapers: ['int-xia'] },
  { ...byXia('courtesy-call', 'consecutive'), priority: 1 },
  byXia('visit-plastics', 'consecutive'),
  { ...byXia('2010-07-01-lecture', 'consecutive'), withoutPapers: ['int-xia'] },
  byXia('visit-appliances', 'consecutive'),

  byXia('2010-07-05-lecture', 'consecutive'),
  { ...byXia('visit-paper', 'consecutive'), status: 'proposed' },
  byXia('2010-07-08-lecture', 'consecutive'),

  byXia('2010-07-12-lecture', 'consecutive'),
  byXia('workshop-talks', 'whispered'),
  byXia('workshop-discussion', 'consecutive'),
  byXia('visit-sewage', 'consecutive'),
  byXia('2010-07-15-lecture', 'consecutive'),
  byXia('visit-steel', 'consecutive'),

  byXia('2010-07-19-lecture', 'consecutive'),
  byXia('rehearsal', 'consecutive'),
  { ...byXia('final-report', 'consecutive'), priority: 1 },
  { ...byXia('certificates', 'consecutive'), priority: 1 },
  byXia('farewell', 'escort'),
]

export const requirements = requirementsOf(plan)
export const assignments = assignmentsOf(plan, '2010-06-14')

function byXia(itemId: string, mode: Interpreting['mode']): Interpreting {
  return { itemId, mode, by: ['int-xia'], between: ['zh-Hans', 'ja'] }
}
