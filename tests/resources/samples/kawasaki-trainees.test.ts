import { describe, expect, test } from 'vitest'
import { kawasakiTrainees } from '../../../resources/samples/kawasaki-trainees/sample'
import { traineeIds } from '../../../resources/samples/kawasaki-trainees/trainees'
import { figureOf } from '../../../shared/interpreting/figure-of'
import { addDays, daysBetween, weekdayOf } from '../../../shared/kernel/time'
import { leadingFieldsOf } from '../../../shared/mission/items/leading-transfer'
import { missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { partyOf } from '../../../shared/mission/people/attendance'
import { plannedTasksOf } from '../../../shared/tasks/planned-tasks'
import { segmentMinutesOf } from '../../../shared/templates/anatomy'
import { type DeliberateProblem, interpreter, item, markOf, marksIn, place, requirement } from './deliberate-problem'

const mission = kawasakiTrainees('kawasaki-trainees')

const deliberateProblems: readonly DeliberateProblem[] = [
  {
    checkId: 'C01',
    messageId: 'C01.unavailable',
    refs: [item('visit-sewage'), interpreter('int-xia')],
    why: 'Xia is put down for the sewage plant on a Wednesday; she works on Mondays, Tuesdays and Thursdays.',
  },
  {
    checkId: 'C03',
    messageId: 'C03.holiday',
    refs: [item('2010-07-19-lecture'), place('pl-office'), { table: 'holidays', id: 'holiday-JP-2010-07-19' }],
    why: 'The fourth Monday lecture was entered with the others and falls on Marine Day.',
  },
  {
    checkId: 'C04',
    messageId: 'C04.tooSmall',
    refs: [item('visit-paper'), place('pl-paper')],
    why: 'Two visitors for a plant that receives ten to thirty (F-asa).',
  },
  {
    checkId: 'C05',
    messageId: 'C05.listDue',
    refs: [item('visit-incineration'), place('pl-incineration')],
    why: 'The list of even two visitors is due two weeks before, tomorrow (F-23).',
  },
  {
    checkId: 'C06',
    messageId: 'C06.rule',
    refs: [item('workshop-talks'), requirement('workshop-talks')],
    why: 'Whispering for two hours takes two interpreters (JP-aska); the mission has one.',
  },
  {
    checkId: 'C07',
    messageId: 'C07.host',
    refs: [item('visit-incineration'), place('pl-incineration')],
    why: 'The plant asks its visitors to bring an interpreter (F-23), and nobody thought of one for that Wednesday.',
  },
  {
    checkId: 'C13',
    messageId: 'C13.remind',
    refs: [interpreter('int-xia'), item('2010-06-28-lecture'), item('2010-07-01-lecture')],
    why: 'The lecturers of the first week have not handed in their texts, six days before.',
  },
  {
    checkId: 'C20',
    messageId: 'C20.short',
    refs: [item('final-report')],
    why: 'Two reports of half an hour, interpreted consecutively, do not fit into ninety minutes.',
  },
  {
    checkId: 'C22',
    messageId: 'C22.unconfirmed',
    refs: [item('courtesy-call')],
    why: 'The city has not confirmed the courtesy call, a week before.',
  },
]

describe('the checks on the trainees in Kawasaki', () => {
  const found = marksIn(mission)

  test.each(deliberateProblems.map((problem) => [problem.checkId, problem.why, problem] as const))(
    '%s: %s',
    (_id, _why, problem) => {
      expect(found).toContain(markOf(problem))
    },
  )

  test('find nothing besides what was put there on purpose', () => {
    expect([...found].sort()).toEqual(deliberateProblems.map(markOf).sort())
  })
})

describe('what the source tells', () => {
  test('a small group for a long stay, whose length is said to be assumed', () => {
    const { startsOn, endsOn, sourceNote, purpose, edition } = missionRowOf(mission)
    expect(partyOf(mission).map(({ personId }) => personId)).toEqual(traineeIds)
    expect(daysBetween(startsOn, endsOn) + 1).toBe(28)
    expect(purpose.en).toContain('(assumed)')
    expect(sourceNote).toContain('a total of 26 trainees have come to Kawasaki as of fiscal 2008')
    // Launched in 1997, one a year: fiscal 2010 is the fourteenth.
    expect(edition).toBe(2010 - 1997 + 1)
  })

  test('the memorandum was concluded on a Sunday; its anniversary is kept by a courtesy call', () => {
    expect(weekdayOf('2009-06-14')).toBe(7)
    expect(rowOf(mission, 'items', 'courtesy-call')?.title.en).toContain('first anniversary of the memorandum')
  })
})

describe('a stay of weeks', () => {
  test.each([
    ['lecture', 'Course on environmental policy', 1, 4],
    ['lecture', 'Course on environmental technology', 4, 3],
    ['workshop', 'Japanese of the environment', 3, 4],
    ['meeting', 'Review of the week (in Chinese)', 5, 4],
  ] as const)('%s “%s” comes again on the same weekday under the same title', (kind, title, weekday, times) => {
    const series = rowsOf(mission, 'items').filter((one) => one.kind === kind && one.title.en === title)
    expect(series.map(({ dayOn }) => weekdayOf(dayOn ?? ''))).toEqual(Array(times).fill(weekday))
    expect(new Set(series.map((one) => JSON.stringify(one.title))).size).toBe(1)
  })

  test('every lecture has a lecturer and something to read', () => {
    const lectures = rowsOf(mission, 'items').filter(({ kind }) => kind === 'lecture')
    for (const { hostContactIds, segments, publicNotes } of lectures) {
      const lecturers = new Set(segments.flatMap(({ speakerPersonId }) => speakerPersonId ?? []))
      expect([...lecturers]).toEqual(hostContactIds)
      expect(publicNotes.en).toMatch(/／(reader|slides)/)
    }
  })

  test('parts of items come to the length of their items', () => {
    for (const one of rowsOf(mission, 'items').filter(({ segments }) => segments.length > 0)) {
      const [start = 0, end = 0] = [one.startTime, one.endTime].map(
        (time) => Number(time?.slice(0, 2)) * 60 + Number(time?.slice(3)),
      )
      expect(segmentMinutesOf(one), one.id).toBe(end - start)
    }
  })

  test('Saturdays are for rest, Sundays and the public holiday free', () => {
    const days = rowsOf(mission, 'days')
    expect(days.filter(({ dayType }) => dayType === 'rest').map(({ date }) => weekdayOf(date))).toEqual([6, 6, 6])
    expect(days.filter(({ dayType }) => dayType === 'free').map(({ date }) => date)).toEqual([
      '2010-07-04',
      '2010-07-11',
      '2010-07-18',
      '2010-07-19',
    ])
  })

  test('each has a room of their own on every night', () => {
    const { startsOn, endsOn } = missionRowOf(mission)
    expect(
      rowsOf(mission, 'roomStays').map(({ occupantIds, checkInOn, checkOutOn }) => [occupantIds, checkInOn, checkOutOn]),
    ).toEqual(traineeIds.map((id) => [[id], startsOn, endsOn]))
  })

  test('reports are due at the end of each week and before the presentation', () => {
    const due = plannedTasksOf(mission).flatMap(({ id, dueOn }) => (id.startsWith('task-report-') ? [dueOn ?? ''] : []))
    expect(due.sort()).toEqual(['2010-07-02', '2010-07-09', '2010-07-15', '2010-07-16', '2010-07-21'])
  })
})

describe('one interpreter who is there on some days', () => {
  test('is away on every Wednesday, Friday and weekend of the stay', () => {
    const away = rowsOf(mission, 'availabilities').flatMap(({ from, to }) =>
      Array.from({ length: daysBetween(from.on, to.on) }, (_, index) => weekdayOf(addDays(from.on, index))),
    )
    expect([...new Set(away)].sort()).toEqual([3, 5, 6, 7])
  })

  test('is not asked for lessons, reviews, rides and the trainees’ own time', () => {
    const asked = new Set(rowsOf(mission, 'requirements').map(({ itemId }) => itemId))
    const unasked = rowsOf(mission, 'items').filter(({ id, status }) => status !== 'idea' && !asked.has(id))
    expect(new Set(unasked.map(({ kind }) => kind))).toEqual(
      new Set(['flight', 'transfer', 'checkIn', 'checkOut', 'freeTime', 'briefing', 'workshop', 'meeting', 'visit']),
    )
    expect(unasked.filter(({ kind }) => kind === 'visit').map(({ id }) => id)).toEqual(['visit-incineration'])
  })
})

test('rides to the plants are as they would be kept in time', () => {
  const rides = rowsOf(mission, 'items').filter(({ leadsToItemId }) => leadsToItemId !== null)
  expect(rides).toHaveLength(6)
  for (const ride of rides) {
    const { startTime, endTime, placeId, toPlaceId, status } = ride
    expect(leadingFieldsOf(mission, ride, figureOf(mission, 'bufferMinutes', ride).value), ride.id).toMatchObject({
      startTime,
      endTime,
      placeId,
      toPlaceId,
      status,
    })
  }
})

test('every facility says where its rules come from', () => {
  for (const { admission, id } of rowsOf(mission, 'places')) {
    if (admission) expect(admission.source, id).toMatch(id === 'pl-office' ? /^assumption/ : /^F-.* as an example/)
  }
})
