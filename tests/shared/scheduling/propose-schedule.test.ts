import { beforeAll, describe, expect, test } from 'vitest'
import { checkMission } from '../../../shared/checks/check-mission'
import { acceptSchedule } from '../../../shared/commands/accept-schedule'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { type Highs, loadSolver } from '../../../shared/interpreting/solver/highs/highs'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { proposeSchedule } from '../../../shared/scheduling/propose-schedule'
import type { ScheduleProposal } from '../../../shared/scheduling/schedule-proposal'
import type { ScheduleWish } from '../../../shared/scheduling/wish'
import { aMission, type MissionRows } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'
import { aScheduleCase } from '../../support/solvers/a-schedule-case'
import { comparedWithEverySchedule } from '../../support/solvers/compared-with-every-schedule'

const context = { today: '2023-03-01' }
let highs: Highs

beforeAll(async () => {
  highs = await loadSolver()
})

/** To its end; or, where `moments` are given, for so many looks at the clock. */
function proposed(mission: Mission, wish: ScheduleWish, moments = 1e9): ScheduleProposal {
  let looks = 0
  const now = () => looks++
  const steps = proposeSchedule(mission, { wish, budgetMs: moments, context }, { now, highs })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Two visits of 90 minutes wanted on one day, half an hour apart, of a party of three. */
function aDay(
  rows: MissionRows = {},
  more: Partial<ScheduleWish> = {},
): { readonly mission: Mission; readonly wish: ScheduleWish } {
  const mission = aMission({
    missions: [{ planningOn: '2023-03-01' }],
    persons: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    groups: [{ id: 'one' }, { id: 'two' }],
    participations: [
      { personId: 'a', status: 'confirmed', groupIds: ['one'] },
      { personId: 'b', status: 'confirmed', groupIds: ['one'] },
      { personId: 'c', status: 'confirmed', groupIds: ['two'] },
    ],
    places: [{ id: 'plant' }, { id: 'port' }],
    transferTimes: [{ fromPlaceId: 'plant', toPlaceId: 'port', minutes: 30 }],
    items: [
      { id: 'see-plant', placeId: 'plant', startTime: '09:00', endTime: '10:30' },
      { id: 'see-port', placeId: 'port', startTime: '09:00', endTime: '10:30' },
    ],
    ...rows,
  })
  const wish: ScheduleWish = {
    visits: ['see-plant', 'see-port'].map((itemId) => ({ itemId, rank: 'should' })),
    days: ['2023-05-25'],
    from: '09:00',
    to: '17:00',
    pace: 'brisk',
    lunchMinutes: 0,
    ...more,
  }
  return { mission, wish }
}

function told({ alternatives }: ScheduleProposal): readonly string[] {
  return (alternatives[0]?.visits ?? []).map(({ itemId, dayOn, startTime }) => `${itemId} ${dayOn.slice(8)} ${startTime}`)
}

function bars({ alternatives }: ScheduleProposal): readonly string[] {
  return (alternatives[0]?.unfitted ?? []).flatMap(({ itemId, bars: own }) =>
    own.map(({ date, findings, wish }) =>
      [itemId, date.slice(8), ...findings.map(({ messageId }) => messageId), ...(wish ? [wish] : [])].join(' '),
    ),
  )
}

describe('a suggested schedule', () => {
  test('puts visits one after the other with the way and the buffer between, and says that it is proven', () => {
    const { mission, wish } = aDay()
    const proposal = proposed(mission, wish)
    const [first, second] = proposal.alternatives[0]?.visits ?? []
    expect([first?.startTime, second?.startTime]).toEqual(['09:00', '11:10'])
    expect(proposal.alternatives[0]?.travelMinutes).toBe(30)
    expect(proposal.alternatives[0]?.idleMinutes).toBe(0)
    expect(proposal.proof).toEqual({ isMostFitted: true, gap: 0, isOptimal: true })
  })

  test('lets groups go to two places at once', () => {
    const { mission, wish } = aDay(
      {
        items: [
          { id: 'see-plant', placeId: 'plant', startTime: '09:00', endTime: '10:30', attendance: 'groups', groupIds: ['one'] },
          { id: 'see-port', placeId: 'port', startTime: '09:00', endTime: '10:30', attendance: 'groups', groupIds: ['two'] },
        ],
      },
      { to: '10:30' },
    )
    expect(told(proposed(mission, wish))).toEqual(['see-plant 25 09:00', 'see-port 25 09:00'])
  })

  test('has nobody interpret for one group while they attend with the other', () => {
    const groups: MissionRows = {
      items: [
        { id: 'see-plant', placeId: 'plant', startTime: '09:00', endTime: '10:30', attendance: 'groups', groupIds: ['one'] },
        { id: 'see-port', placeId: 'port', startTime: '09:00', endTime: '10:30', attendance: 'groups', groupIds: ['two'] },
      ],
      interpreters: [{ id: 'int-a', personId: 'a' }],
      requirements: [{ id: 'need', itemId: 'see-port', from: 'zh', to: 'ja' }],
    }
    const assigned: MissionRows = { ...groups, assignments: [{ requirementId: 'need', interpreterId: 'int-a' }] }
    const startsIn = (rows: MissionRows, more: Partial<ScheduleWish> = {}) => {
      const { mission, wish } = aDay(rows, more)
      return proposed(mission, wish).alternatives[0]?.visits.map(({ startTime }) => startTime)
    }
    expect(startsIn(groups)).toEqual(['09:00', '09:00'])
    expect(new Set(startsIn(assigned)).size).toBe(2)
    // Nor while the other visit stays where it is.
    const [plant, port] = assigned.items ?? []
    const fixed = { ...assigned, items: [{ ...plant, dayOn: '2023-05-25' }, port] } as MissionRows
    const onlyPort: Partial<ScheduleWish> = { visits: [{ itemId: 'see-port', rank: 'should' }] }
    expect(startsIn({ ...fixed, assignments: [] }, onlyPort)).toEqual(['09:00'])
    expect(startsIn(fixed, onlyPort)?.[0]).not.toBe('09:00')
  })

  test('keeps slots, last entries, closed days and holidays, and says which bars what', () => {
    const places: MissionRows['places'] = [
      {
        id: 'plant',
        country: 'JP',
        admission: { ...noAdmissionRules, openWeekdays: [5], slots: [{ from: '13:30', to: '15:30' }] },
      },
      { id: 'port', country: 'JP', admission: { ...noAdmissionRules, closedOnHolidays: true, closedOn: ['2023-05-25'] } },
    ]
    const { mission, wish } = aDay(
      { places, holidays: [{ country: 'JP', on: '2023-05-26' }] },
      { days: ['2023-05-25', '2023-05-26'] },
    )
    const proposal = proposed(mission, wish)
    expect(told(proposal)).toEqual(['see-plant 26 13:30'])
    expect(bars(proposal)).toEqual(['see-port 25 C03.closedOn', 'see-port 26 C03.holiday'])
  })

  test('leaves out what is wanted less, and names the clash or the way that bars it', () => {
    const { mission, wish } = aDay(
      {},
      {
        to: '11:30',
        visits: [
          { itemId: 'see-plant', rank: 'may' },
          { itemId: 'see-port', rank: 'must' },
        ],
      },
    )
    const proposal = proposed(mission, wish)
    expect(told(proposal)).toEqual(['see-port 25 09:00'])
    expect(bars(proposal)).toEqual(['see-plant 25 C01.party'])
    const near = proposed(mission, { ...wish, to: '12:00' })
    expect(bars(near)).toEqual(['see-plant 25 C02.gap'])
  })

  test('says what the organizer’s own wish leaves no room for', () => {
    const { mission, wish } = aDay({}, { from: '10:30', to: '14:10', lunchMinutes: 60 })
    expect(bars(proposed(mission, wish)).map((line) => line.split(' ').slice(1).join(' '))).toEqual(['25 lunch'])
    expect(bars(proposed(mission, { ...wish, to: '11:30' }))).toEqual(['see-plant 25 hours', 'see-port 25 hours'])
  })

  test('moves only what it was given, keeps away from what stays, and puts back what finds no room', () => {
    const { mission, wish } = aDay(
      {
        items: [
          { id: 'see-plant', placeId: 'plant', startTime: '09:00', endTime: '10:30' },
          { id: 'see-port', placeId: 'port', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:30' },
          {
            id: 'dinner',
            kind: 'banquet',
            dayOn: '2023-05-25',
            startTime: '11:00',
            endTime: '13:00',
            lockTime: true,
            placeId: 'port',
          },
        ],
      },
      {
        to: '13:00',
        visits: [
          { itemId: 'see-plant', rank: 'must' },
          { itemId: 'see-port', rank: 'may' },
        ],
      },
    )
    const proposal = proposed(mission, { ...wish, from: '08:50' })
    expect(told(proposal)).toEqual(['see-plant 25 08:50'])
    expect(proposal.alternatives[0]?.toPool).toEqual(['see-port'])
  })

  test('takes an unknown way as half an hour, and says so', () => {
    const { mission, wish } = aDay({ transferTimes: [] })
    const proposal = proposed(mission, wish)
    expect([proposal.assumedWays, proposal.alternatives[0]?.travelMinutes]).toEqual([2, 30])
  })

  test('is the same every time, and offers others that differ in a third of their days', () => {
    const { mission, wish } = aScheduleCase(5, { visits: 9, days: 4 })
    const proposal = proposed(mission, wish)
    expect(proposed(mission, wish)).toEqual(proposal)
    const [best, ...others] = proposal.alternatives
    expect(others.length).toBeGreaterThan(0)
    const dayOf = new Map(best?.visits.map(({ itemId, dayOn }) => [itemId, dayOn]))
    for (const other of others) {
      const moved = other.visits.filter(({ itemId, dayOn }) => dayOf.get(itemId) !== dayOn)
      expect(moved.length).toBeGreaterThanOrEqual(Math.ceil((best?.visits.length ?? 0) / 3) - 1)
    }
  })
})

/** The mission once the schedule is accepted and every idea in it has come true. */
function accepted(mission: Mission, { madeFor, alternatives }: ScheduleProposal, at: number): Mission {
  const { visits = [], toPool = [] } = alternatives[at] ?? {}
  const after = missionAfter(mission, acceptSchedule, { madeFor, visits, toPool })
  const ideas = visits.map(({ itemId }) => itemId).filter((id) => after.tables.items[id]?.status === 'idea')
  return ideas.length === 0 ? after : missionAfter(after, setItemStatus, { itemIds: ideas, status: 'tentative' })
}

test('no suggested schedule makes a finding of C01 to C05 that was not there', () => {
  for (let seed = 0; seed < 6; seed++) {
    const { mission, wish } = aScheduleCase(seed, { visits: 7, days: 3, forGroups: seed % 2 === 0 ? 40 : 0, hasRush: seed > 3 })
    const before = new Set(checkMission(mission, context).findings.map(({ key }) => key))
    const proposal = proposed(mission, wish, 100)
    for (const at of proposal.alternatives.keys()) {
      const fresh = checkMission(accepted(mission, proposal, at), context).findings.filter(
        ({ key, checkId }) => !before.has(key) && checkId <= 'C05',
      )
      expect(fresh.map(({ key }) => `seed ${seed}: ${key}`)).toEqual([])
    }
  }
})

test('on small cases the schedule is the best of all that there are', () => {
  expect(comparedWithEverySchedule(highs, 0, 5)).toEqual([])
  expect(comparedWithEverySchedule(highs, 0, 5, true)).toEqual([])
})
