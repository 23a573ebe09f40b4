import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import type { RatePlan } from '../../../shared/mission/entities/rate-plan'
import type { Mission } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../a-mission'
import type { Work } from './an-interpreters-work'

export interface PaidWork {
  readonly plan?: Partial<RatePlan>
  readonly works: readonly Work[]
  readonly assignment?: Partial<Assignment>
  readonly interpreter?: Partial<Interpreter>
  /** Rows of other tables. */
  readonly rows?: MissionRows
}

/** What 8 hours cost unless a test says otherwise: round figures that are easily reckoned in one's head. */
export const dayOf48000 = { minutes: 480, fee: 48_000, source: 'full' }

/** Who lives in Tokyo, charges by a plan, reports on the dot, and works at items a, b, c … on 25 May unless they say otherwise. */
export function aPaidInterpreter({ plan = {}, works, assignment = {}, interpreter = {}, rows = {} }: PaidWork): Mission {
  const items = works.map(([startTime, endTime, more], index) => {
    const id = 'abcdefgh'.charAt(index)
    return { id, title: { en: id }, kind: 'meeting' as const, dayOn: '2023-05-25', startTime, endTime, ...more }
  })
  return aMission({
    ...rows,
    persons: [{ id: 'sato', preferredBadgeName: 'Sato' }],
    items: [...items, ...(rows.items ?? [])],
    ratePlans: [{ id: 'plan', fullDay: dayOf48000, ...plan }],
    interpreters: [{ id: 'i', personId: 'sato', homeCity: { en: 'Tokyo' }, ratePlanId: 'plan', ...interpreter }],
    requirements: items.map(({ id }) => ({ id: `need-${id}`, itemId: id, from: 'zh', to: 'ja' })),
    assignments: items.map(({ id }) => ({
      id: `at-${id}`,
      requirementId: `need-${id}`,
      interpreterId: 'i',
      status: 'confirmed' as const,
      reportMinutesBefore: 0,
      ...assignment,
    })),
  })
}
