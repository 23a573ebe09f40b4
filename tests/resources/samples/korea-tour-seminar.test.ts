import { describe, expect, test } from 'vitest'
import { koreaTourSeminar } from '../../../resources/samples/korea-tour-seminar/sample'
import { deploymentsOf } from '../../../shared/interpreting/deployment/deployment'
import { missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { type DeliberateProblem, interpreter, item, markOf, marksIn, person, place } from './deliberate-problem'

const mission = koreaTourSeminar('korea-tour-seminar')
const provinces = ['liaoning', 'shandong', 'jiangsu', 'hubei', 'guangdong']

const deliberateProblems: readonly DeliberateProblem[] = [
  {
    checkId: 'C04',
    messageId: 'C04.tooLarge',
    refs: [item('hubei-visit'), place('pl-plant-hubei')],
    why: 'Ten visitors in a control room that receives eight (F-glass).',
  },
  {
    checkId: 'C12',
    messageId: 'C12.rest',
    refs: [interpreter('int-nam'), item('guangdong-seminar')],
    why: 'Nam comes by the night train, twelve hours, and is due in the booth two and a half hours later.',
  },
  {
    checkId: 'C12',
    messageId: 'C12.travelDay',
    refs: [interpreter('int-nam')],
    why: 'The night and the day after it come to twenty-three hours of travel and work.',
  },
  {
    checkId: 'C16',
    messageId: 'C16.noTicket',
    refs: [item('shandong-flight'), person('p-hwang')],
    why: 'Hwang is in no booking of the flight to the third province.',
  },
]

describe('the checks on the tour through five provinces', () => {
  const found = marksIn(mission)

  test.each(deliberateProblems.map((problem) => [problem.messageId, problem.why, problem] as const))(
    '%s: %s',
    (_id, _why, problem) => {
      expect(found).toContain(markOf(problem))
    },
  )

  test('find nothing besides what was put there on purpose', () => {
    expect([...found].sort()).toEqual(deliberateProblems.map(markOf).sort())
  })
})

describe('the tour', () => {
  test('goes through five provinces, as the source tells; which ones is said to be assumed', () => {
    expect(missionRowOf(mission).sourceNote).toContain('"local-tour-seminars in 5 different provinces", not in which')
    const flights = rowsOf(mission, 'items').filter(({ kind }) => kind === 'flight')
    expect(flights.map(({ placeId, toPlaceId }) => [placeId, toPlaceId])).toEqual(
      ['pl-icn', ...provinces.map((id) => `pl-air-${id}`)].map((from, index, all) => [from, all[index + 1] ?? 'pl-icn']),
    )
  })

  test('has the same day in each: a seminar in the morning, a facility in the afternoon, dinner', () => {
    const days = provinces.map((id) =>
      rowsOf(mission, 'items')
        .filter(({ dayOn, title }) => title.en && dayOn === rowOf(mission, 'items', `${id}-seminar`)?.dayOn)
        .map(({ kind, startTime, endTime }) => `${kind} ${startTime}–${endTime}`),
    )
    expect(new Set(days.map((day) => day.join())).size).toBe(1)
    expect(days[0]).toEqual([
      'conferenceSession 09:00–12:00',
      'meal 12:10–13:00',
      'transfer 13:05–13:45',
      'visit 14:00–15:30',
      'transfer 15:40–16:20',
      'banquet 18:00–19:30',
    ])
  })

  test('names everybody of the group in hangul, hanja, hanzi and Latin letters', () => {
    const group = rowsOf(mission, 'persons').filter(({ nationality }) => nationality === 'KR')
    expect(group).toHaveLength(12)
    for (const { names } of group) expect(names.map(({ lang }) => lang)).toEqual(['ko', 'ko-Hani', 'zh-Hans', 'und-Latn'])
    const han = group.find(({ id }) => id === 'p-han')
    expect(han?.names.map(({ family }) => family)).toEqual(['한', '韓', '韩', 'Han'])
  })

  test('tells days of work, of travel and of waiting apart for the interpreters who travel along', () => {
    const song = deploymentsOf(mission).find((one) => one.interpreter.id === 'int-song')
    expect(song?.days.map(({ state }) => state)).toEqual([
      ...['travel', 'work', 'travel', 'work', 'travel'],
      ...['waiting', 'waiting'],
      ...['work', 'travel', 'work', 'travel', 'work', 'travel'],
    ])
  })
})
