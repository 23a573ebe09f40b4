import { describe, expect, test } from 'vitest'
import { acceptProposal } from '../../../shared/commands/accept-proposal'
import { assignInterpreter } from '../../../shared/commands/assign-interpreter'
import { problemOf } from '../../../shared/interpreting/assignment/problem/problem'
import { currentDraft } from '../../../shared/interpreting/assignment/proposal'
import { scoreOf } from '../../../shared/interpreting/assignment/score'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Mission } from '../../../shared/mission/mission'
import { reportedOfInterpreters } from '../../support/reported-of-interpreters'
import { missionAfter } from '../../support/run-command'
import { aRandomTeamPlan } from '../../support/solvers/a-random-team-plan'
import { proposalFor, situation } from '../../support/solvers/a-team-situation'

const teamOf = (assigned: readonly (readonly [who: string, role: Assignment['role'], status?: Assignment['status']])[]) =>
  situation({
    who: { han: { specialities: ['water'] }, li: {}, wu: {} },
    items: { a: ['09:00', '10:00', { teamSize: 2, specialities: [] }] },
    assigned: assigned.map(([who, role, status = 'confirmed']) => ['a', who, { role, status }] as const),
  })

const rolesIn = (mission: Mission) =>
  Object.fromEntries(
    Object.values(mission.tables.assignments)
      .filter(({ status }) => status !== 'declined')
      .map(({ interpreterId, role }) => [interpreterId, role]),
  )

describe('who leads a team', () => {
  test('a proposal lets one of the seconds lead whom their lead has left, and says who', () => {
    const mission = teamOf([
      ['wu', 'lead', 'declined'],
      ['han', 'second'],
      ['li', 'second'],
    ])
    for (const mode of ['fillGaps', 'replanAll', 'fewestChanges'] as const) {
      const proposal = proposalFor(mission, mode)
      expect([proposal.add, proposal.remove, proposal.lead]).toEqual([[], [], ['a-han']])
      expect(proposal.teams).toMatchObject([{ before: ['han', 'li'], after: ['han', 'li'], leads: 'han' }])
      expect([proposal.before.broken, proposal.after.broken]).toEqual([1, 0])
      expect(rolesIn(missionAfter(mission, acceptProposal, proposal))).toEqual({ han: 'lead', li: 'second' })
    }
  })

  test('who joins a second that is alone leads, proposed or assigned by hand', () => {
    const mission = teamOf([['li', 'second']])
    const { lead, add } = proposalFor(mission)
    expect([lead, add.map(({ role }) => role)]).toEqual([[], ['lead']])
    const byHand = missionAfter(mission, assignInterpreter, { requirementId: 'need-a', interpreterId: 'wu' })
    expect(rolesIn(byHand)).toEqual({ li: 'second', wu: 'lead' })
  })

  test('no team is without a lead after a proposal, and it scores what the checks then find, on three hundred random plans', () => {
    let unled = 0
    let led = 0
    for (let seed = 0; seed < 300; seed++) {
      const mission = aRandomTeamPlan(seed)
      const proposal = proposalFor(mission, seed % 2 === 0 ? 'fillGaps' : 'replanAll')
      led += proposal.lead.length
      unled += proposal.before.broken
      if (proposal.add.length + proposal.remove.length + proposal.lead.length === 0) continue
      const after = missionAfter(mission, acceptProposal, proposal)
      expect(proposal.after.broken, `seed ${seed}`).toBe(reportedOfInterpreters(after).broken)
      expect(scoreOf(currentDraft(problemOf(after, 'replanAll'))).broken, `seed ${seed}`).toBe(proposal.after.broken)
    }
    expect(Math.min(unled, led)).toBeGreaterThan(10)
  })
})
