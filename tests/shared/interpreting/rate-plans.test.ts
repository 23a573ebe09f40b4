import { expect, test } from 'vitest'
import { sources } from '../../../shared/checks/sources'
import { marketOfPlan } from '../../../shared/interpreting/rate-plans/as-market-counts'
import { ratePlanTemplates } from '../../../shared/interpreting/rate-plans/registry'
import { ratePlanEntity } from '../../../shared/mission/entities/rate-plan'

test.each(Object.entries(ratePlanTemplates))(
  'the way %s counts is a whole plan with known sources, its fees left open',
  (_market, plan) => {
    expect(ratePlanEntity.schema.safeParse({ ...plan, id: 'plan' }).error).toBeUndefined()
    const parts = Object.values(plan).flatMap((part: unknown) => (Array.isArray(part) ? part : [part]))
    const tags = parts.flatMap((part: unknown) =>
      typeof part === 'object' && part && 'source' in part ? String(part.source).split(' ') : [],
    )
    expect(tags.length).toBeGreaterThan(2)
    for (const tag of tags) expect([...Object.keys(sources), 'house']).toContain(tag)
    expect([plan.fullDay.fee, plan.halfDay?.fee ?? 0, plan.perDiem?.withNight ?? 0]).toEqual([0, 0, 0])
  },
)

test('where no source of a market tells the distance, none is told as if it did', () => {
  const told = Object.entries(ratePlanTemplates).map(([market, { outOfTown }]) => [market, outOfTown?.source ?? null])
  expect(told).toEqual([
    ['JP', 'JP-mice'],
    ['KR', null],
    ['CN', null],
    ['APIC', null],
  ])
})

test('Japan’s ladder counts working days (JP-jitcl), Korea’s tells nothing of them', () => {
  const { JP, KR } = ratePlanTemplates
  expect(JP.cancellation.map(({ ofWorkingDays }) => ofWorkingDays)).toEqual([true, true])
  expect(KR.cancellation.some(({ ofWorkingDays }) => ofWorkingDays)).toBe(false)
})

test('a ladder costs more the later it is climbed', () => {
  for (const { cancellation } of Object.values(ratePlanTemplates)) {
    const late = cancellation.toSorted((a, b) => b.daysBefore - a.daysBefore).map(({ share }) => share)
    expect(late).toEqual(late.toSorted((a, b) => a - b))
  }
})

test('the market whose figures a plan can be put back to is that of its money, and of all other money none', () => {
  const marketIn = (currency: string) => marketOfPlan({ ...ratePlanTemplates.JP, id: 'plan', currency })
  expect([marketIn('JPY'), marketIn('KRW'), marketIn('CNY'), marketIn('EUR'), marketIn('GBP')]).toEqual([
    'JP',
    'KR',
    'CN',
    'APIC',
    undefined,
  ])
})
