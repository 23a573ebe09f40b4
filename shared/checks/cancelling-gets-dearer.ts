import { shareDue } from '../interpreting/fees/share-due'
import { addDays, type LocalDate } from '../kernel/time'
import { type Mission, rowOf } from '../mission/mission'
import { type Engagement, engagementsByInterpreter } from '../mission/people/engagements'
import { createFinding, refsTo } from './create-finding'
import type { Check, Finding } from './finding'
import { todayOf } from './today-of'

/**
 * C28: what is not confirmed yet is called off before that gets dearer. One finding for each interpreter who has accepted work on a day
 * from which tomorrow more of the fee is due than today.
 */
export const cancellingGetsDearer: Check = {
  id: 'C28',
  name: 'cancelling-gets-dearer',
  reads: ['items', 'requirements', 'assignments', 'interpreters', 'ratePlans', 'missions', 'places', 'holidays'],
  run: (mission, context) => {
    const today = todayOf(mission, context)
    return [...engagementsByInterpreter(mission)].flatMap(([interpreterId, engagements]) =>
      dearerTomorrow(mission, interpreterId, engagements.filter(isOpen), today),
    )
  },
}

/** Accepted, but not certain to take place. */
function isOpen({ item, assignments }: Engagement): boolean {
  return item.status !== 'confirmed' && assignments.some(({ status }) => status === 'accepted' || status === 'confirmed')
}

function dearerTomorrow(
  mission: Mission,
  interpreterId: string,
  open: readonly Engagement[],
  today: LocalDate,
): readonly Finding[] {
  const plan = rowOf(mission, 'ratePlans', rowOf(mission, 'interpreters', interpreterId)?.ratePlanId ?? null)
  if (!plan) return []
  const steps = open.flatMap(({ item }) => {
    const on = item.dayOn ?? ''
    const now = shareDue(mission, plan, on, today)
    const then = shareDue(mission, plan, on, addDays(today, 1))
    return on > today && then > now ? [{ item, on, now, then }] : []
  })
  const [first] = steps
  if (!first) return []
  return [
    createFinding({
      messageId: 'C28.cancelling',
      severity: 'info',
      refs: [
        { table: 'interpreters', id: interpreterId },
        ...refsTo(
          'items',
          steps.map(({ item }) => item.id),
        ),
      ],
      keyRefs: [{ table: 'interpreters', id: interpreterId }],
      params: {
        count: steps.length,
        workOn: first.on,
        tomorrowOn: addDays(today, 1),
        nowShare: Math.round(first.now * 100),
        thenShare: Math.round(first.then * 100),
      },
      found: Math.round(first.now * 100),
      allowed: Math.round(first.then * 100),
      source: plan.cancellation.find(({ share }) => share === first.then)?.source || 'ratePlan',
      on: first.on,
      distinguishedBy: first.on,
    }),
  ]
}
