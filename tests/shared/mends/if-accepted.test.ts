import { expect, test } from 'vitest'
import { checkMission } from '../../../shared/checks/check-mission'
import type { Finding } from '../../../shared/checks/finding'
import { type AcceptProposalInput, acceptProposal } from '../../../shared/commands/accept-proposal'
import { missionMark } from '../../../shared/interpreting/assignment/mission-mark'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import { findingsIfAccepted } from '../../../shared/mends/if-accepted'
import type { WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import type { Mission } from '../../../shared/mission/mission'
import { missionAfter } from '../../support/run-command'
import { aRandomTeamPlan } from '../../support/solvers/a-random-team-plan'
import { ja, proposalFor, type Situation, situation } from '../../support/solvers/a-team-situation'

const context = { today: '2023-05-01' }

/** What a proposal for a mission would do to what the checks say, by message. */
function told(mission: Mission) {
  const changed = findingsIfAccepted(mission, proposalFor(mission), context)
  const messages = (findings: readonly Finding[] = []) => findings.map(({ messageId }) => messageId)
  return { made: messages(changed?.made), cleared: messages(changed?.cleared) }
}

test('a proposal that has somebody interpret right after a long way says so: no aim speaks of it', () => {
  const afterTheFlight: Situation = {
    who: { li: {} },
    items: { a: ['11:00', '12:00'] },
    rows: {
      availabilities: [
        {
          id: 'flight',
          interpreterId: 'li',
          state: 'travel',
          from: { on: '2023-05-24', time: '20:00' },
          to: { on: '2023-05-25', time: '09:00' },
        },
      ],
    },
  }
  const { made, cleared } = told(situation(afterTheFlight))
  expect(made).toContain('C12.rest')
  expect(cleared).toContain('C06.asked')
})

test('a relay by fewer givers than the profile asks for is told before it is accepted', () => {
  const en: WorkingLanguage = { lang: 'en', class: 'A', modes: [] }
  const km: WorkingLanguage = { lang: 'km', class: 'A', modes: [] }
  const rows: Situation['rows'] = {
    missions: [{ id: 'm', ruleProfileId: 'rules' }],
    ruleProfiles: [
      { id: 'rules', ...japanMarket, figures: { ...japanMarket.figures, relayGivers: { value: 2, source: 'A-aibc' } } },
    ],
  }
  const who = { km: { languages: [km, en] }, li: { languages: [ja, en] } }
  const mission = situation({
    who,
    items: { a: ['09:00', '09:30', { from: 'km', allowRelay: true, mode: 'simultaneous' }] },
    rows: rows ?? {},
  })
  expect(told(mission).made).toContain('C08.givers')
})

test('what would go and come is what the checks say once it is accepted, on random plans; nothing that is let stand', () => {
  let changes = 0
  for (let seed = 0; seed < 60; seed++) {
    const plan = aRandomTeamPlan(seed)
    const [letStand] = checkMission(plan, context).findings
    const acceptances = letStand ? { one: { id: 'one', findingKey: letStand.key, reason: '', by: '', at: 0 } } : {}
    const mission = { ...plan, tables: { ...plan.tables, acceptances } } as Mission
    const proposal = proposalFor(mission)
    if (proposal.teams.length === 0) continue
    const changed = findingsIfAccepted(mission, proposal, context)
    const keysOf = (of: Mission) =>
      checkMission(structuredClone(of), context)
        .findings.map(({ key }) => key)
        .filter((key) => key !== letStand?.key)
    const before = keysOf(mission)
    const after = keysOf(missionAfter(mission, acceptProposal, proposal))
    expect(changed?.cleared.map(({ key }) => key)).toEqual(before.filter((key) => !after.includes(key)))
    const fresh = after.filter((key) => !before.includes(key))
    const made = changed?.made.map(({ key }) => key) ?? []
    expect(made).toEqual(expect.arrayContaining(fresh))
    // Graver ones were there before.
    expect(made.filter((key) => !fresh.includes(key) && !before.includes(key))).toEqual([])
    changes += made.length
  }
  expect(changes).toBeGreaterThan(20)
})

test('a finding that gets graver is told as well, one that gets milder is neither come nor gone', () => {
  const day = (assigned: NonNullable<Situation['assigned']>) =>
    situation({
      who: { li: {} },
      items: { a: ['11:00', '22:00'], b: ['09:00', '10:00'] },
      assigned,
      rows: {
        availabilities: [
          {
            id: 'train',
            interpreterId: 'li',
            state: 'travel',
            from: { on: '2023-05-25', time: '06:00' },
            to: { on: '2023-05-25', time: '08:00' },
          },
        ],
      },
    })
  const long = day([['a', 'li']])
  const longer = day([
    ['a', 'li'],
    ['b', 'li'],
  ])
  const ofTravel = (mission: Mission, change: Pick<AcceptProposalInput, 'add' | 'remove'>) => {
    const changed = findingsIfAccepted(mission, { madeFor: missionMark(mission), lead: [], ...change }, context)
    return [changed?.made, changed?.cleared].map(
      (findings) => findings?.filter(({ messageId }) => messageId === 'C12.travelDay').length,
    )
  }
  const add = [{ requirementId: 'need-b', interpreterId: 'li', role: 'lead' as const }]
  expect(ofTravel(long, { add, remove: [] })).toEqual([1, 0])
  expect(ofTravel(longer, { add: [], remove: ['b-li'] })).toEqual([0, 0])
})

test('a proposal that can no longer be accepted has nothing to tell', () => {
  const mission = situation({ who: { li: {} }, items: { a: ['09:00', '10:00'] } })
  expect(findingsIfAccepted(mission, { madeFor: 'another', add: [], remove: [], lead: [] }, context)).toBeNull()
})
