import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMissionFile } from '../../../electron/files/mission-file/read-mission-file'
import { migrateSnapshot, migrateSteps } from '../../../shared/journal/migrate-snapshot'
import { replay, stateOfSnapshot } from '../../../shared/journal/replay'
import { MISSION_SHAPE } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { migrations } from '../../../shared/mission/migrations/registry'
import { emptyTables } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

/**
 * Frozen mission files, by the shape that was today's when they were saved; never written again. What wrote them is
 * tests/support/write-shape-1-fixture.ts of commit bd92bcb, write-shape-2-fixture.ts of commit 69dfe93, write-shape-3-fixture.ts to
 * write-shape-7-fixture.ts of the commits that brought their files: made of that day's code, they do not work with any other.
 */
const fixtures: Readonly<Record<number, string>> = {
  1: 'shape-1.mission',
  2: 'shape-2.mission',
  3: 'shape-3.mission',
  4: 'shape-4.mission',
  5: 'shape-5.mission',
  6: 'shape-6.mission',
  7: 'shape-7.mission',
}

function openFixture(shape: number) {
  const file = readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', fixtures[shape] ?? ''))
  const read = readMissionFile(file, () => undefined)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

function aFrame(shape: number) {
  const tables: Record<string, Record<string, Record<string, unknown>>> = {}
  return { shape, missionId: 'mission', stepCount: 0, lastStepId: null, lastAt: null, seen: {}, tables, removed: {} }
}

describe('the shapes of a mission', () => {
  test('follow each other without a gap, up to today’s', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: MISSION_SHAPE - 1 }, (_, index) => index + 2))
  })

  test('each have a frozen file, but today’s', () => {
    expect(Object.keys(fixtures).map(Number)).toEqual(migrations.map(({ to }) => to - 1))
  })

  test.each(Object.keys(fixtures).map(Number))('shape %i opens for ever, as a whole mission of today', (shape) => {
    const { manifest, snapshot, steps } = openFixture(shape)
    expect([manifest.shape, snapshot.shape]).toEqual([shape, MISSION_SHAPE])
    expect(integrityOfAll(replay(stateOfSnapshot(snapshot), steps).mission)).toEqual([])
  })

  test('newer than today’s are left alone, and so is one that never was', () => {
    expect(migrateSnapshot(aFrame(MISSION_SHAPE + 1))).toEqual({ ok: false, error: 'newer' })
    expect(migrateSteps([], MISSION_SHAPE + 1)).toEqual({ ok: false, error: 'newer' })
    expect(migrateSnapshot(aFrame(0))).toEqual({ ok: false, error: 'unknown' })
  })

  test('today’s is not touched, and gets the tables it lacks', () => {
    const { tables } = aMission({ persons: [{}] })
    const { persons } = tables
    const migrated = migrateSnapshot({ ...aFrame(MISSION_SHAPE), tables: { persons } as never })
    expect(migrated).toEqual({
      ok: true,
      value: { ...aFrame(MISSION_SHAPE), tables: { ...emptyTables(), persons }, removed: emptyTables() },
    })
  })
})

describe('shape 2', () => {
  test('calls a place’s rules admission, in rows and in steps', () => {
    const { snapshot, steps } = openFixture(1)
    const before = snapshot.tables.places['place-plant']
    const after = replay(stateOfSnapshot(snapshot), steps).mission.tables.places['place-plant']
    expect([before?.admission, after?.admission?.leadDays, after && 'rules' in after]).toEqual([null, 30, false])
  })

  test('takes a precedence for one by seniority: of a row that is there, that is made, or that comes back', () => {
    const { snapshot, steps } = openFixture(1)
    const { participations } = replay(stateOfSnapshot(snapshot), steps).mission.tables
    expect(Object.values(participations).map(({ id, precedenceBasis }) => [id, precedenceBasis])).toEqual([
      ['participation-li', 'seniority'],
      ['participation-wang', 'seniority'],
    ])
  })

  test('does not give a basis back to a row whose basis was changed since', () => {
    const step = { diff: { participations: { a: { removed: { before: true, after: false } } } } } as unknown as Step
    expect(migrateSteps([step], 1)).toEqual({ ok: true, value: [step] })
  })
})

describe('shape 3', () => {
  const missionOf = (shape: number) => {
    const { snapshot, steps } = openFixture(shape)
    return { before: snapshot.tables, after: replay(stateOfSnapshot(snapshot), steps).mission.tables, steps }
  }

  test('gives rows that are there, and rows that steps make, what they begin with', () => {
    const { before, after } = missionOf(2)
    expect(before.interpreters['int-mori']).toMatchObject({ credentials: [], doNotUse: false, ratePlanId: null })
    expect(before.interpreters['interpreter-new']).toBeUndefined()
    expect(after.interpreters['interpreter-new']).toMatchObject({ credentials: [], doNotUse: false, ratePlanId: null })
    expect(after.items['item-new']).toMatchObject({ endTime: '09:00', specialities: [], recorded: false, ruleProfileId: null })
    expect(after.missions['shape-2']?.objectives.map(({ name, level }) => [name, level])).toEqual([
      ['filled', 1],
      ['ruleBreaches', 2],
      ['speciality', 3],
      ['continuity', 4],
      ['fairness', 5],
      ['cost', 6],
      ['fewerInterpreters', 7],
      ['fewestChanges', 8],
    ])
    expect([after.ratePlans, after.terms]).toEqual([{}, {}])
  })

  test('leaves alone what a step takes away and brings back', () => {
    const step = { diff: { assignments: { a: { removed: { before: true, after: false } } } } } as unknown as Step
    expect(migrateSteps([step], 2)).toEqual({ ok: true, value: [step] })
  })

  test('a removed row has them too, so that it can come back whole', () => {
    const { snapshot, steps } = openFixture(2)
    const { removed } = replay(stateOfSnapshot(snapshot), steps).mission
    expect(Object.values(removed.assignments).map(({ comesInMinutes, answerNote }) => [comesInMinutes, answerNote])).toEqual([
      [null, ''],
    ])
  })
})

describe('shape 4', () => {
  test('takes what there was for whole missions: the row that a step makes, and one that is there', () => {
    const { snapshot, steps } = openFixture(3)
    expect(snapshot.tables.missions).toEqual({})
    expect(replay(stateOfSnapshot(snapshot), steps).mission.tables.missions['shape-3']).toMatchObject({
      code: 'GX-JP-16c',
      extract: null,
    })
    const { extract: _, ...row } = aMission().tables.missions.mission ?? {}
    const migrated = migrateSnapshot({ ...aFrame(3), tables: { missions: { mission: row } } as never })
    expect(migrated.ok && migrated.value.tables.missions.mission?.extract).toBeNull()
  })
})

describe('shape 5', () => {
  const { snapshot, steps } = openFixture(4)
  const { mission } = replay(stateOfSnapshot(snapshot), steps)

  test('gives what steps make, and what a step took away, the new fields', () => {
    const { items, places, tasks, missions } = mission.tables
    expect(missions['shape-4']).toMatchObject({ code: 'GX-JP-16d', extract: null, alternative: null })
    expect(items['item-new']).toMatchObject({ kind: 'courtesyCall', segments: [] })
    expect(places['place-new']).toMatchObject({ country: '', advance: [] })
    expect(tasks['task-new']).toMatchObject({ dueDaysBefore: 2, rule: null })
    expect(mission.removed.tasks['task-insurance']).toMatchObject({ priority: 'low', rule: null })
    expect([mission.tables.taskRules, mission.tables.dayTemplates]).toEqual([{}, {}])
  })

  test('knows the version that was given out', () => {
    expect(Object.values(mission.tables.releases)).toMatchObject([{ number: 1, note: 'For the embassy' }])
  })

  test('leaves alone what a step changes of rows that are there', () => {
    const step = { diff: { items: { a: { title: { before: {}, after: { en: 'Visit' } } } } } } as unknown as Step
    expect(migrateSteps([step], 4)).toEqual({ ok: true, value: [step] })
  })
})

describe('shape 6', () => {
  const { snapshot, steps } = openFixture(5)
  const { mission } = replay(stateOfSnapshot(snapshot), steps)

  test('gives items papers and ways hours, none of either: those that steps make, and those that a step took away', () => {
    const { items, transferTimes } = mission.tables
    expect(items['item-new']).toMatchObject({ kind: 'courtesyCall', segments: [], papers: [] })
    expect(mission.removed.items['item-gone']).toMatchObject({ title: { ja: '茶会' }, papers: [] })
    const ofNew = (ways: typeof transferTimes) => Object.values(ways).filter((way) => way.fromPlaceId.startsWith('place-'))
    const way = { fromPlaceId: 'place-new', toPlaceId: 'place-far', minutes: 45, symmetric: false, source: 'manual', bands: [] }
    expect(ofNew(transferTimes)).toEqual([{ id: expect.any(String), ...way }])
    expect(ofNew(mission.removed.transferTimes)).toMatchObject([{ fromPlaceId: 'place-far', minutes: 55, bands: [] }])
  })

  test('takes whole missions and single steps alike', () => {
    const { bands: _, ...way } = aMission({
      places: [{ id: 'a' }, { id: 'b' }],
      transferTimes: [{ id: 'way', fromPlaceId: 'a', toPlaceId: 'b', minutes: 5 }],
    }).tables.transferTimes.way ?? { bands: [] }
    const migrated = migrateSnapshot({ ...aFrame(5), tables: { transferTimes: { way } } as never })
    expect(migrated.ok && migrated.value.tables.transferTimes.way).toEqual({ ...way, bands: [] })
    const step = { diff: { transferTimes: { way: { minutes: { before: 5, after: 6 } } } } } as unknown as Step
    expect(migrateSteps([step], 5)).toEqual({ ok: true, value: [step] })
  })
})

test('shape 7: nobody knows which rules of hosts an earlier version had', () => {
  const { snapshot, steps } = openFixture(6)
  const { mission } = replay(stateOfSnapshot(snapshot), steps)
  expect(Object.values(mission.tables.releases)).toMatchObject([{ number: 1, note: 'For the embassy', rulesTold: null }])
})

describe('shape 8', () => {
  test('keeps interpreters from nobody in particular: those that are there, and those that steps make', () => {
    const { snapshot, steps } = openFixture(7)
    const { interpreters } = replay(stateOfSnapshot(snapshot), steps).mission.tables
    const nobody = { notForPersonIds: [], notForOrganizationIds: [] }
    expect(interpreters['interpreter-new']).toMatchObject({ doNotUse: true, ...nobody })
    for (const interpreter of Object.values(interpreters)) expect(interpreter).toMatchObject(nobody)
  })
})
