import { describe, expect, test } from 'vitest'
import { dutyDays, wallClock } from '../../../shared/documents/interpreter-call-sheet/duty'
import { teamsOf } from '../../../shared/documents/team'
import { hoursOfMinutes } from '../../../shared/interpreting/deployment/deployment-totals'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { readableText, written } from '../../support/written'

const morning = {
  dayOn: '2023-05-25',
  startTime: '09:00',
  endTime: '12:00',
  status: 'confirmed',
  title: { en: 'Morning' },
} as const

/** LIN at work for one requirement of each of these items. */
function atWork(items: readonly Partial<Item>[], assignment: Partial<Assignment> = {}): Mission {
  const requirements = items.map(({ id = '' }, index) => ({ id: `q${index}`, itemId: id, from: 'zh', to: 'ja' }))
  return aMission({
    persons: [person('p-lin', [latin('Lin', 'Yi')], 'interpreter')],
    interpreters: [{ id: 'lin', personId: 'p-lin' }],
    items: [...new Map(items.map((item) => [item.id, item])).values()],
    requirements,
    assignments: requirements.map(({ id }) => ({
      id: `a-${id}`,
      requirementId: id,
      interpreterId: 'lin',
      status: 'confirmed',
      ...assignment,
    })),
  })
}

function days(mission: Mission) {
  return dutyDays(mission, teamsOf(mission, 'interpreter').engagements).map(({ duties, interpretingMinutes, onDutyMinutes }) => ({
    reports: duties.map(({ report, engagement }) => report && wallClock(report, engagement, false)),
    releases: duties.map(({ release, engagement }) => release && wallClock(release, engagement, true)),
    interpreting: hoursOfMinutes(interpretingMinutes),
    onDuty: hoursOfMinutes(onDutyMinutes),
  }))
}

describe('who shares an item with somebody', () => {
  test('hands over and is released then', () => {
    expect(days(atWork([{ ...morning, id: 'm' }], { leavesMinutes: 90 }))).toEqual([
      { reports: ['08:30'], releases: ['10:30'], interpreting: '1:30', onDuty: '2:00' },
    ])
  })

  test('comes in later and reports before that', () => {
    expect(days(atWork([{ ...morning, id: 'm' }], { comesInMinutes: 90 }))).toEqual([
      { reports: ['10:00'], releases: ['12:00'], interpreting: '1:30', onDuty: '2:00' },
    ])
  })

  test('reads their own part in the copies for paper and phone, who is there for all of it does not', async () => {
    for (const id of ['interpreter-call-sheet', 'interpreter-page'] as const) {
      const [part] = await written(id, atWork([{ ...morning, id: 'm' }], { comesInMinutes: 90 }))
      const [whole] = await written(id, atWork([{ ...morning, id: 'm' }]))
      expect(part && /Your part[^–]*>([\d:]+–[\d:]+)</.exec(await readableText(part))?.[1]).toBe('10:30–12:00')
      expect(whole && (await readableText(whole))).not.toContain('Your part')
    }
  })

  test('reads who relieves them, and when', async () => {
    const at = { requirementId: 'q', status: 'confirmed' } as const
    const mission = aMission({
      persons: [person('p-lin', [latin('Lin', 'Yi')], 'interpreter'), person('p-wu', [latin('Wu', 'Er')], 'interpreter')],
      interpreters: [
        { id: 'lin', personId: 'p-lin' },
        { id: 'wu', personId: 'p-wu' },
      ],
      items: [{ ...morning, id: 'm' }],
      requirements: [{ id: 'q', itemId: 'm', from: 'zh', to: 'ja' }],
      assignments: [
        { ...at, id: 'a', interpreterId: 'lin', leavesMinutes: 90 },
        { ...at, id: 'b', interpreterId: 'wu', comesInMinutes: 90 },
      ],
    })
    for (const id of ['interpreter-call-sheet', 'interpreter-page'] as const) {
      const files = await Promise.all((await written(id, mission)).map((file) => readableText(file)))
      const lins = files.find((text) => text.includes('09:00–10:30'))?.replace(/<[^>]*>/g, '')
      expect(lins).toMatch(/WU Er .*10:30–12:00/)
    }
  })

  test('reads so in the calendar', async () => {
    const [file] = await written('calendar', atWork([{ ...morning, id: 'm' }], { comesInMinutes: 90 }), {
      audience: 'interpreter',
    })
    const text = file ? await readableText(file) : ''
    expect(/DTSTART;TZID=Asia\/Tokyo:(\w+)[\s\S]*DTEND;TZID=Asia\/Tokyo:(\w+)/.exec(text)?.slice(1)).toEqual([
      '20230525T100000',
      '20230525T120000',
    ])
    expect(text).toContain('Your part: 10:30–12:00')
  })
})

test('the hours are those of the deployment chart: two languages at once count once, a ride along is duty', () => {
  const ride = { ...morning, id: 'ride', kind: 'transfer', startTime: '08:00', endTime: '09:00' } as const
  const item = { ...morning, id: 'm' }
  expect(days(atWork([ride, item, item]))).toEqual([
    {
      reports: ['07:30', '09:00'],
      releases: ['09:00', '12:00'],
      interpreting: '3:00',
      onDuty: '4:30',
    },
  ])
})

test('nobody is called while still at work: the usual time to report waits for the release before, a time of one’s own does not', () => {
  const ride = { ...morning, id: 'ride', kind: 'transfer', startTime: '07:00', endTime: '08:50' } as const
  const later = { ...morning, id: 'n', startTime: '13:00', endTime: '14:00' } as const
  expect(days(atWork([ride, { ...morning, id: 'm' }, later]))[0]?.reports).toEqual(['06:30', '08:50', '12:30'])
  expect(days(atWork([ride, { ...morning, id: 'm' }], { reportMinutesBefore: 20 }))[0]?.reports).toEqual(['06:40', '08:40'])
})

test('the calendar’s events of an interpreter do not overlap for the time to report', async () => {
  const ride = { ...morning, id: 'ride', kind: 'transfer', startTime: '07:00', endTime: '08:50' } as const
  const revisionOf = (refs: readonly { readonly id: string }[]) => (refs.some(({ id }) => id === 'ride') ? 7 : 1)
  const [file] = await written('calendar', atWork([ride, { ...morning, id: 'm' }]), { audience: 'interpreter' }, { revisionOf })
  const text = file ? await readableText(file) : ''
  expect([...text.matchAll(/DT(?:START|END);TZID=Asia\/Tokyo:\d+T(\d{4})/g)].map(([, time]) => time)).toEqual([
    '0630',
    '0850',
    '0850',
    '1200',
  ])
  // It begins when the ride ends, so it is newer when the ride changed.
  expect([...text.matchAll(/SEQUENCE:(\d)/g)].map(([, sequence]) => sequence)).toEqual(['7', '7'])
})

test('every card of a call sheet bears its date: a day runs over pages', async () => {
  const [file] = await written(
    'interpreter-call-sheet',
    atWork([
      { ...morning, id: 'm' },
      { ...morning, id: 'n', startTime: '13:00' },
    ]),
  )
  const cards = (file ? await readableText(file) : '').split('<div class="card call">').slice(1)
  expect(cards.map((card) => card.includes('Thu 25 May'))).toEqual([true, true])
})

test('a time that is still to be decided gives no reporting time, though one was typed before', () => {
  expect(days(atWork([{ ...morning, id: 'm', timeMode: 'tbd' }]))).toEqual([
    { reports: [null], releases: [null], interpreting: '0:00', onDuty: '0:00' },
  ])
})

test('an idea is no duty: it is in no copy of an interpreter', async () => {
  const mission = atWork([{ ...morning, id: 'm', status: 'idea' }])
  for (const id of ['interpreter-call-sheet', 'interpreter-page', 'calendar'] as const) {
    const [file] = await written(id, mission, { audience: 'interpreter' })
    expect(file && (await readableText(file))).not.toContain('Morning')
  }
})

describe('who serves two pairs of languages at one item', () => {
  /** Chinese⇄Japanese confirmed, Korean⇄Japanese as told. */
  function twoPairs(second: Partial<Assignment> = {}): Mission {
    return aMission({
      persons: [person('p-lin', [latin('Lin', 'Yi')], 'interpreter')],
      interpreters: [{ id: 'lin', personId: 'p-lin' }],
      items: [{ ...morning, id: 'm' }],
      requirements: [
        { id: 'zh', itemId: 'm', from: 'zh', to: 'ja' },
        { id: 'ko', itemId: 'm', from: 'ko', to: 'ja', mode: 'whispered' },
      ],
      assignments: [
        { id: 'a-1', requirementId: 'zh', interpreterId: 'lin', status: 'confirmed' },
        { id: 'a-2', requirementId: 'ko', interpreterId: 'lin', status: 'confirmed', ...second },
      ],
    })
  }
  const textOf = async (...parameters: Parameters<typeof written>) => {
    const [file] = await written(...parameters)
    return file ? readableText(file) : ''
  }

  test('is called there once, for both', async () => {
    expect(days(twoPairs())).toEqual([{ reports: ['08:30'], releases: ['12:00'], interpreting: '3:00', onDuty: '3:30' }])
    const sheet = await textOf('interpreter-call-sheet', twoPairs())
    expect(sheet.match(/class="card call"/g)).toHaveLength(1)
    const page = await textOf('interpreter-page', twoPairs())
    expect(page.match(/<article>/g)).toHaveLength(1)
    for (const text of [sheet, page])
      for (const said of ['Chinese', 'Korean', 'Consecutive', 'Whispered']) expect(text).toContain(said)
    const calendar = await textOf('calendar', twoPairs(), { audience: 'interpreter' })
    expect(calendar.match(/^UID:.*/gm)).toEqual(['UID:assignment-a-1@mission.mission-desk'])
    expect(calendar).toContain('Chinese–Japanese · Consecutive\\nKorean–Japanese · Whispered')
  })

  test('is called twice where the hours differ', async () => {
    const later = { comesInMinutes: 60 }
    expect(days(twoPairs(later))[0]?.reports).toEqual(['08:30', '09:30'])
    const calendar = await textOf('calendar', twoPairs(later), { audience: 'interpreter' })
    expect(calendar.match(/^UID:.*/gm)).toHaveLength(2)
  })

  test('reads what is still open of it, or only what is settled', async () => {
    const open = twoPairs({ status: 'offered' })
    expect(await textOf('interpreter-call-sheet', open)).toContain('<span lang="en">Offered</span>')
    expect(await textOf('calendar', open, { audience: 'interpreter' })).toContain('STATUS:TENTATIVE')
    const settled = await textOf('calendar', open, { audience: 'interpreter', includeUnconfirmed: false })
    expect(settled).toContain('STATUS:CONFIRMED')
    expect(settled).not.toContain('Korean')
  })
})

describe('who is at an item of several days', () => {
  const fair = { ...morning, id: 'fair', kind: 'workshop', endTime: '17:00', endDayOffset: 2, title: { en: 'Fair' } } as const

  test('reports and is released on each of them', () => {
    const day = { reports: ['08:30'], releases: ['17:00'], interpreting: '8:00', onDuty: '8:30' }
    expect(days(atWork([fair]))).toEqual([day, day, day])
  })

  test('on the days only for which they are there', () => {
    const fromTheSecondDay = dutyDays(
      atWork([fair], { comesInMinutes: 24 * 60 }),
      teamsOf(atWork([fair], { comesInMinutes: 24 * 60 }), 'interpreter').engagements,
    )
    expect(fromTheSecondDay.map(({ date, duties: [duty] }) => [date, duty?.day])).toEqual([
      ['2023-05-26', { number: 2, count: 3 }],
      ['2023-05-27', { number: 3, count: 3 }],
    ])
  })

  test('has a card for each of them, on paper and on the phone, with that day’s hours', async () => {
    for (const [id, mark] of [
      ['interpreter-call-sheet', 'class="card call"'],
      ['interpreter-page', '<article>'],
    ] as const) {
      const [file] = await written(id, atWork([fair]))
      const cards = (file ? await readableText(file) : '').split(mark).slice(1)
      expect(cards.map((card) => /day \d of \d/.exec(card)?.[0])).toEqual(['day 1 of 3', 'day 2 of 3', 'day 3 of 3'])
      for (const card of cards) for (const said of ['08:30', '09:00', '–17:00', 'Fair']) expect(card).toContain(said)
      expect(cards.join()).not.toContain('+2')
    }
  })

  test('has an event for each of them in the calendar, not one over the nights', async () => {
    const [file] = await written('calendar', atWork([fair]), { audience: 'interpreter' })
    const text = file ? await readableText(file) : ''
    expect([...text.matchAll(/DT(?:START|END);TZID=Asia\/Tokyo:(\w+)/g)].map(([, at]) => at)).toEqual([
      '20230525T083000',
      '20230525T170000',
      '20230526T083000',
      '20230526T170000',
      '20230527T083000',
      '20230527T170000',
    ])
    expect(new Set(text.match(/^UID:.*/gm)).size).toBe(3)
    expect(text).toContain('SUMMARY:Fair (day 2 of 3)')
  })
})
