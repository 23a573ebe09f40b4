import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { applyDiff, type Diff, removeRow } from '../../../shared/mission/diff'
import { integrityOf, integrityOfAll, type Refusal, referrersOf } from '../../../shared/mission/integrity'
import { emptyMission } from '../../../shared/mission/mission'
import { entities, tableNames } from '../../../shared/mission/registry'
import { aSmallMission } from '../../support/acts'

const mission = aSmallMission()
const visit = { table: 'items', id: 'items-1' } as const

function refused(diff: Diff): readonly Refusal[] {
  return integrityOf(applyDiff(mission, diff), diff)
}

describe('a mission is not allowed to hold', () => {
  test('a field of the wrong kind', () => {
    expect(refused({ items: { 'items-1': { startTime: { before: '10:00', after: '24:00' } } } })).toEqual([
      { code: 'field-invalid', ref: visit, field: 'startTime' },
    ])
  })

  test('more days than can be listed, by a slip of the year', () => {
    const dates = (startsOn: string, endsOn: string) =>
      refused({ missions: { [mission.id]: { startsOn: { after: startsOn }, endsOn: { after: endsOn } } } })
    const ref = { table: 'missions', id: mission.id }
    expect(dates('0206-03-10', '2026-03-20')).toEqual([{ code: 'mission-too-long', ref, mostDays: 1_100 }])
    expect(dates('2026-01-01', '2029-01-05')).toEqual([{ code: 'mission-too-long', ref, mostDays: 1_100 }])
    expect(dates('2026-01-01', '2029-01-04')).toEqual([])
  })

  test('a field that nobody knows', () => {
    expect(refused({ items: { 'items-1': { wishes: { after: 'none' } } } })).toEqual([
      { code: 'field-invalid', ref: visit, field: 'wishes' },
    ])
  })

  test('a pointer to nothing, alone or in a list', () => {
    expect(refused({ items: { 'items-1': { placeId: { after: 'ghost' }, groupIds: { after: ['A', 'gone'] } } } })).toEqual([
      { code: 'reference-broken', ref: visit, field: 'placeId', target: { table: 'places', id: 'ghost' } },
      { code: 'reference-broken', ref: visit, field: 'groupIds', target: { table: 'groups', id: 'gone' } },
    ])
  })

  test('a pointer to nothing in a part of it', () => {
    const segments = [{ part: 'speech', title: {}, minutes: 5, speakerPersonId: 'ghost', language: null }]
    expect(refused({ items: { 'items-1': { segments: { after: segments } } } })).toEqual([
      { code: 'reference-broken', ref: visit, field: 'segments', target: { table: 'persons', id: 'ghost' } },
    ])
  })

  test('a pointer to what every object inherits', () => {
    expect(refused({ items: { 'items-1': { placeId: { after: 'constructor' } } } }).length).toBeGreaterThan(0)
  })

  test('a row that was pulled away from under others', () => {
    expect(refused(removeRow('interpreters', 'li'))).toEqual([
      { code: 'still-needed', ref: { table: 'interpreters', id: 'li' }, by: [{ table: 'assignments', id: 'assignments-1' }] },
    ])
  })

  test('a row under another name than its own', () => {
    expect(refused({ items: { 'items-1': { id: { before: 'items-1', after: 'items-9' } } } })).toEqual([
      { code: 'field-invalid', ref: visit, field: 'id' },
    ])
  })

  test('no particulars of its own, or those of another mission', () => {
    const ref = { table: 'missions', id: 'mission' } as const
    expect(refused(removeRow('missions', 'mission'))).toEqual([{ code: 'row-unknown', ref }])
    expect(integrityOfAll(emptyMission('mission'))).toEqual([{ code: 'row-unknown', ref }])
    expect(integrityOfAll({ ...mission, id: 'elsewhere' })).toEqual([
      { code: 'row-unknown', ref: { table: 'missions', id: 'elsewhere' } },
      { code: 'field-invalid', ref, field: 'id' },
    ])
  })
})

test('a whole mission has nothing to refuse', () => {
  expect(integrityOfAll(mission)).toEqual([])
})

test('all who point to a row are found, by the field that does', () => {
  expect(
    referrersOf(mission, { table: 'persons', id: 'wang' }).map(({ ref, reference }) => `${ref.table}.${reference.field}`),
  ).toEqual(['groups.leaderPersonId', 'participations.personId', 'items.leadPersonId', 'roomStays.occupantIds'])
})

describe.each(tableNames)('the table %s', (table) => {
  const { schema, defaults, references } = entities[table]

  test('declares a reference for every field that holds ids of other rows, and none that is not there', () => {
    // A check is code, not a row.
    const pointing = Object.keys(schema.shape).filter((field) => /Ids?$/.test(field) && field !== 'checkId')
    const pointingParts = Object.entries(schema.shape).flatMap(([field, { element }]: [string, { element?: z.ZodObject }]) =>
      Object.keys(element?.shape ?? {}).flatMap((part) => (/Ids?$/.test(part) ? [`${field}.${part}`] : [])),
    )
    expect(references.map(({ field, within }) => (within === undefined ? field : `${field}.${within}`)).sort()).toEqual(
      [...pointing, ...pointingParts].sort(),
    )
    for (const reference of references) expect(tableNames).toContain(reference.table)
  })

  test('has defaults that its own schema accepts, and keeps no field that may be missing', () => {
    expect(schema.partial().safeParse(defaults)).toMatchObject({ success: true })
    for (const field of Object.values(schema.shape)) expect(field.safeParse(undefined).success).toBe(false)
  })

  test('unlinks only what may be empty', () => {
    for (const { field, within, onRemove } of references.filter((reference) => reference.onRemove === 'unlink')) {
      type Shape = Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean }; element?: object }>>
      const own: Shape = schema.shape
      const shape = within === undefined ? own : ((own[field]?.element as { readonly shape?: Shape } | undefined)?.shape ?? {})
      const holder = shape[within ?? field]
      const isEmptyAllowed = holder?.safeParse(null).success || holder?.safeParse([]).success
      expect([field, onRemove, isEmptyAllowed]).toEqual([field, 'unlink', true])
    }
  })
})
