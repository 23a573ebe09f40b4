import { expect, test } from 'vitest'
import { checkMission } from '../../../../shared/checks/check-mission'
import type { Finding } from '../../../../shared/checks/finding'
import { problemOf } from '../../../../shared/interpreting/assignment/problem'
import { currentDraft } from '../../../../shared/interpreting/assignment/proposal'
import { scoreOf } from '../../../../shared/interpreting/assignment/score'
import { integrityOfAll } from '../../../../shared/mission/integrity'
import type { Mission } from '../../../../shared/mission/mission'
import { aRandomTeamPlan } from '../../../support/a-random-team-plan'

const hard = [
  'C01.interpreter',
  'C01.unavailable',
  'C01.travelling',
  'C02.interpreter',
  'C08.direction',
  'C08.relay',
  'C09.minutes',
  'C10.rest',
]
const breach = ['C09.item', 'C09.session', 'C09.lunch', 'C10.duty', 'C11.alone', 'C07.usual']

/** What the checks report of a mission's interpreters, added up; what has no time yet is not planned, but checked. */
function reported(mission: Mission) {
  const { findings } = checkMission(mission, { today: '2026-05-01' })
  const placed = new Set(problemOf(mission, 'replanAll').needs.map(({ requirement }) => requirement.id))
  const isPlaced = ({ refs }: Finding) => refs.every(({ table, id }) => table !== 'requirements' || placed.has(id))
  const count = (messages: readonly string[]) =>
    findings.filter((one) => messages.includes(one.messageId) && isPlaced(one)).length
  const short = findings.filter(
    (one) =>
      (one.checkId === 'C06' || one.messageId === 'C07.facility') &&
      one.refs.some(({ table }) => table === 'requirements') &&
      isPlaced(one),
  )
  return {
    broken: count(hard),
    ruleBreaches: count(breach),
    filled: short.reduce((sum, { found, allowed }) => sum + (allowed ?? 0) - (found ?? 0), 0),
  }
}

test('the score of a plan is the sum of what the checks find in it, on a thousand random plans', () => {
  const seen = { broken: 0, ruleBreaches: 0, filled: 0 }
  for (let seed = 0; seed < 1000; seed++) {
    const mission = aRandomTeamPlan(seed)
    if (seed < 20) expect(integrityOfAll(mission)).toEqual([])
    const { broken, measures } = scoreOf(currentDraft(problemOf(mission, 'replanAll')))
    const own = { broken, ruleBreaches: measures.ruleBreaches, filled: measures.filled }
    expect(own, `seed ${seed}`).toEqual(reported(mission))
    seen.broken += own.broken
    seen.ruleBreaches += own.ruleBreaches
    seen.filled += own.filled
  }
  // A law that nothing ever falls under would hold as well.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(300)
})
