import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerAssignment } from '../../../shared/commands/answer-assignment'
import { markAvailability } from '../../../shared/commands/mark-availability'
import { takeAnswer } from '../../../shared/commands/take-answer'
import { withdrawEntry } from '../../../shared/commands/withdraw-entry'
import { writeTerm } from '../../../shared/commands/write-term'
import { type Answer, answerSchema } from '../../../shared/extract/answer'
import { answerOf } from '../../../shared/extract/answer-of'
import { reviewAnswer } from '../../../shared/extract/review-answer'
import { rowDiffsOf } from '../../../shared/mission/diff'
import { diffBetween } from '../../../shared/mission/diff-between'
import type { Mission } from '../../../shared/mission/mission'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'
import { missionAfter, runCommand } from '../../support/run-command'

/** What Sato did to the extract, and the answer that came of it. */
function satosAnswer(): Answer {
  const begun = satosExtract()
  let now = missionAfter(begun, answerAssignment, { assignmentId: 'sato-visit', status: 'accepted', note: 'gladly' })
  now = missionAfter(now, answerAssignment, { assignmentId: 'sato-dinner', status: 'declined', note: '別件あり' })
  now = missionAfter(now, withdrawEntry, { table: 'availabilities', id: 'sato-away' })
  const away = { from: { on: '2023-05-28', time: '00:00' }, to: { on: '2023-05-28', time: '23:59' } }
  now = missionAfter(now, markAvailability, { fields: away })
  now = missionAfter(now, writeTerm, { fields: { words: { ja: '最終処分場' } } })
  return theAnswer(begun, now)
}

function theAnswer(begun: Mission | null, now: Mission): Answer {
  const answer = answerOf(begun, now, Date.UTC(2023, 4, 2, 9))
  if (!answer) throw new Error('not an extract')
  return answerSchema.parse(JSON.parse(JSON.stringify(answer)))
}

const keysOf = (mission: Mission, answer: Answer) => reviewAnswer(mission, answer).map(({ key }) => key)

function withRow(mission: Mission, table: 'assignments' | 'items' | 'availabilities', id: string, fields: object): Mission {
  const row = { ...mission.tables[table][id], ...fields }
  return { ...mission, tables: { ...mission.tables, [table]: { ...mission.tables[table], [id]: row } } } as Mission
}

function withoutRow(mission: Mission, table: 'assignments' | 'availabilities', id: string): Mission {
  const { [id]: gone, ...rest } = mission.tables[table]
  const removed = { ...mission.removed, [table]: { ...mission.removed[table], [id]: gone } }
  return { ...mission, tables: { ...mission.tables, [table]: rest }, removed } as Mission
}

describe('an interpreter’s answer', () => {
  test('says what they changed, and what they had been asked', () => {
    expect(satosAnswer()).toMatchObject({
      missionId: 'mission',
      interpreterId: 'sato',
      assignments: [
        { assignmentId: 'sato-visit', status: 'accepted', note: 'gladly', asked: { status: 'offered', startTime: '09:30' } },
        { assignmentId: 'sato-dinner', status: 'declined', note: '別件あり' },
      ],
      availabilities: [
        { id: 'sato-away', before: { state: 'unavailable' }, after: null },
        { id: 'new-1', before: null, after: { from: { on: '2023-05-28' } } },
      ],
      terms: [{ id: 'new-1', before: null, after: { words: { ja: '最終処分場' } } }],
    })
  })

  test('taken whole is one change of the mission, and taken again nothing', () => {
    const mission = aMissionWithSato()
    const answer = satosAnswer()
    expect(reviewAnswer(mission, answer).map(({ standing }) => standing)).toEqual(Array.from({ length: 5 }, () => 'clear'))
    const after = missionAfter(mission, takeAnswer, { answer, keys: keysOf(mission, answer) })
    expect(after.tables.assignments['sato-visit']).toMatchObject({ status: 'accepted', answerNote: 'gladly' })
    expect(after.tables.assignments['sato-dinner']).toMatchObject({ status: 'declined', answerNote: '別件あり' })
    expect(Object.keys(after.tables.availabilities)).toEqual(['zhao-away', 'new-1'])
    expect(after.tables.availabilities['new-1']).toMatchObject({ interpreterId: 'sato', state: 'unavailable' })
    expect(after.tables.terms['new-1']).toMatchObject({ words: { ja: '最終処分場' }, addedBy: '佐藤見本' })
    expect(reviewAnswer(after, answer)).toEqual([])
    expect(runCommand(after, takeAnswer, { answer, keys: keysOf(mission, answer) })).toEqual({
      ok: false,
      error: { code: 'nothing-changes' },
    })
  })

  test('left line by line changes only what was taken', () => {
    const mission = aMissionWithSato()
    const after = missionAfter(mission, takeAnswer, { answer: satosAnswer(), keys: ['assignment sato-dinner'] })
    expect(rowDiffsOf(diffBetween(mission, after)).map(([table, id]) => [table, id])).toEqual([['assignments', 'sato-dinner']])
  })

  test('to a time that has changed since says so, and can be taken all the same', () => {
    const moved = withRow(aMissionWithSato(), 'items', 'visit', { startTime: '13:00', endTime: '15:00' })
    const [line] = reviewAnswer(moved, satosAnswer())
    expect(line).toMatchObject({ key: 'assignment sato-visit', standing: 'moved', answer: { asked: { startTime: '09:30' } } })
    const after = missionAfter(moved, takeAnswer, { answer: satosAnswer(), keys: ['assignment sato-visit'] })
    expect(after.tables.assignments['sato-visit']?.status).toBe('accepted')
  })

  test('to what the organizer has changed or taken away meanwhile is told, not lost', () => {
    const changed = withRow(aMissionWithSato(), 'assignments', 'sato-visit', { status: 'cancelled' })
    expect(reviewAnswer(changed, satosAnswer())[0]).toMatchObject({ standing: 'changed' })
    const gone = withoutRow(aMissionWithSato(), 'assignments', 'sato-dinner')
    const line = reviewAnswer(gone, satosAnswer())[1]
    expect(line).toMatchObject({ standing: 'gone', answer: { note: '別件あり', asked: { title: { en: 'Welcome dinner' } } } })
    expect(runCommand(gone, takeAnswer, { answer: satosAnswer(), keys: ['assignment sato-dinner'] })).toEqual({
      ok: false,
      error: { code: 'nothing-changes' },
    })
    const called = withRow(aMissionWithSato(), 'items', 'visit', { status: 'cancelled' })
    expect(reviewAnswer(called, satosAnswer())[0]).toMatchObject({ standing: 'gone' })
    const moved = withRow(aMissionWithSato(), 'availabilities', 'sato-away', { state: 'travel' })
    expect(reviewAnswer(moved, satosAnswer())[2]).toMatchObject({ standing: 'changed', was: { state: 'travel' }, says: null })
  })

  test('that accepts what is confirmed by now leaves it confirmed', () => {
    const confirmed = withRow(aMissionWithSato(), 'assignments', 'sato-visit', { status: 'confirmed' })
    const after = missionAfter(confirmed, takeAnswer, { answer: satosAnswer(), keys: ['assignment sato-visit'] })
    expect(after.tables.assignments['sato-visit']).toMatchObject({ status: 'confirmed', answerNote: 'gladly' })
  })

  test('leaves out a term that has no word yet', () => {
    const begun = satosExtract()
    const now = missionAfter(begun, writeTerm, { fields: {} })
    expect(theAnswer(begun, now).terms).toEqual([])
  })

  test('of an extract whose first state is not known any more says everything, and its review what is new', () => {
    const now = missionAfter(satosExtract(), answerAssignment, { assignmentId: 'sato-visit', status: 'accepted' })
    expect(keysOf(aMissionWithSato(), theAnswer(null, now))).toEqual(['assignment sato-visit'])
  })

  test('to another mission, or of nobody who interprets here, is refused', () => {
    const answer = satosAnswer()
    const keys = keysOf(aMissionWithSato(), answer)
    expect(runCommand(aMissionWithSato(), takeAnswer, { answer: { ...answer, missionId: 'another' }, keys })).toMatchObject({
      error: { code: 'input-invalid' },
    })
    expect(runCommand(aMissionWithSato(), takeAnswer, { answer: { ...answer, interpreterId: 'nobody' }, keys })).toMatchObject({
      error: { code: 'row-unknown' },
    })
  })
})

describe('a forged answer', () => {
  test('with anything that an answer cannot say is none', () => {
    const answer = satosAnswer()
    const [first] = answer.assignments
    const forged = [
      { ...answer, items: { visit: { status: 'cancelled' } } },
      { ...answer, assignments: [{ ...first, interpreterId: 'zhao' }] },
      { ...answer, assignments: [{ ...first, status: 'confirmed' }] },
      {
        ...answer,
        availabilities: [{ id: 'x', before: null, after: { ...answer.availabilities[0]?.before, interpreterId: 'z' } }],
      },
      { ...answer, terms: [{ id: 'x', before: null, after: { ...answer.terms[0]?.after, addedBy: 'The organizer' } }] },
      { ...answer, terms: [{ id: '__proto__', before: null, after: null }] },
    ]
    expect(forged.map((one) => answerSchema.safeParse(one).success)).toEqual(forged.map(() => false))
  })

  test('that names rows of others changes none of them, whatever is taken', () => {
    const mission = aMissionWithSato()
    const ids = ['sato-visit', 'zhao-visit', 'sato-away', 'zhao-away', 'incineration', 'visit', 'r-visit', 'p-sato', 'free-id']
    const day = { on: '2023-05-26', time: '10:00' }
    const stretch = { from: day, to: day, zone: 'Asia/Tokyo', state: 'available' } as const
    const wording = { words: { ja: '偽' }, sourceLanguage: 'ja', subject: '', note: 'forged' }
    const asked = { status: 'offered', note: '', title: {}, dayOn: null, startTime: null, endTime: null }
    const anyId = fc.constantFrom(...ids)
    const forged = fc.record({
      missionId: fc.constant('mission'),
      interpreterId: fc.constant('sato'),
      madeAt: fc.constant(0),
      answeredAt: fc.constant(0),
      assignments: fc.array(
        fc.record({
          assignmentId: anyId,
          asked: fc.constant(asked),
          status: fc.constantFrom('accepted' as const, 'declined' as const, null),
          note: fc.constant('forged'),
        }),
        { maxLength: 5 },
      ),
      availabilities: fc.array(
        fc.record({ id: anyId, before: fc.constantFrom(stretch, null), after: fc.constantFrom(stretch, null) }),
        { maxLength: 5 },
      ),
      terms: fc.array(fc.record({ id: anyId, before: fc.constantFrom(wording, null), after: fc.constantFrom(wording, null) }), {
        maxLength: 5,
      }),
    })
    fc.assert(
      fc.property(forged, (given) => {
        const answer = answerSchema.parse(given)
        const result = runCommand(mission, takeAnswer, { answer, keys: keysOf(mission, answer) })
        const after = result.ok ? result.value : mission
        for (const [table, id, fields] of rowDiffsOf(diffBetween(mission, after))) {
          const was = mission.tables[table][id]
          if (table === 'assignments') {
            expect(id).toMatch(/^sato-/)
            expect(Object.keys(fields).every((field) => field === 'status' || field === 'answerNote')).toBe(true)
          } else if (table === 'availabilities') {
            expect(
              [was, after.tables.availabilities[id]].map((row) => row && 'interpreterId' in row && row.interpreterId),
            ).not.toContain('zhao')
          } else {
            expect([table, was]).toEqual(['terms', undefined])
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
