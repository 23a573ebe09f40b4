import { describe, expect, test } from 'vitest'
import { removeRow } from '../../../shared/commands/remove-row'
import type { DayEntry } from '../../../shared/mission/entities/day-template'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  persons: [{ id: 'wang' }, { id: 'li' }],
  groups: [{ id: 'A', leaderPersonId: 'wang' }],
  participations: [{ personId: 'wang', groupIds: ['A'] }],
  places: [{ id: 'plant' }, { id: 'hotel' }],
  transferTimes: [{ fromPlaceId: 'plant', toPlaceId: 'hotel', minutes: 30 }],
  items: [
    {
      id: 'visit',
      placeId: 'plant',
      toPlaceId: 'plant',
      groupIds: ['A'],
      includePersonIds: ['li', 'wang'],
      leadPersonId: 'wang',
    },
  ],
  interpreters: [{ id: 'li', personId: 'li' }],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
  assignments: [{ requirementId: 'need', interpreterId: 'li' }],
  roomStays: [{ hotelPlaceId: 'hotel', checkInOn: '2023-05-24', checkOutOn: '2023-05-25', occupantIds: ['wang'] }],
})

const anEntry: DayEntry = {
  kind: 'transfer',
  title: {},
  startTime: null,
  startDayOffset: 0,
  endTime: null,
  endDayOffset: 0,
  timeMode: 'exact',
  placeId: 'plant',
  toPlaceId: 'plant',
  roomName: '',
  dressCode: {},
  mealPlan: '',
  publicNotes: {},
  staffNotes: '',
  segments: [],
  requirements: [],
}

describe('removing a row', () => {
  test('takes along what cannot be without it, and takes it out of every list', () => {
    const { tables } = missionAfter(mission, removeRow, { table: 'persons', id: 'wang' })
    expect(tables.participations).toEqual({})
    expect(tables.items.visit).toMatchObject({ includePersonIds: ['li'], leadPersonId: null })
    expect(tables.groups.A?.leaderPersonId).toBeNull()
    expect(tables.roomStays['roomStays-1']?.occupantIds).toEqual([])
  })

  test('takes along rows of rows', () => {
    const { tables } = missionAfter(mission, removeRow, { table: 'items', id: 'visit' })
    expect([tables.requirements, tables.assignments]).toEqual([{}, {}])
  })

  test('clears both pointers of one row', () => {
    const { tables } = missionAfter(mission, removeRow, { table: 'places', id: 'plant' })
    expect(tables.items.visit).toMatchObject({ placeId: null, toPlaceId: null })
    expect(tables.transferTimes).toEqual({})
  })

  test('takes a speaker out of the parts of an item, and a place out of both ends of a kept day', () => {
    const part = { part: 'speech' as const, title: {}, minutes: 5, language: null }
    const planned = aMission({
      persons: [{ id: 'wang' }, { id: 'li' }],
      places: [{ id: 'plant' }, { id: 'hotel' }],
      items: [
        {
          id: 'call',
          segments: [
            { ...part, speakerPersonId: 'wang' },
            { ...part, speakerPersonId: 'li' },
          ],
        },
      ],
      dayTemplates: [{ id: 'day', entries: [anEntry, { ...anEntry, toPlaceId: 'hotel' }] }],
    })
    const speakers = missionAfter(planned, removeRow, { table: 'persons', id: 'wang' }).tables.items.call?.segments
    expect(speakers?.map(({ speakerPersonId }) => speakerPersonId)).toEqual([null, 'li'])
    const entries = missionAfter(planned, removeRow, { table: 'places', id: 'plant' }).tables.dayTemplates.day?.entries
    expect(entries?.map(({ placeId, toPlaceId }) => [placeId, toPlaceId])).toEqual([
      [null, null],
      [null, 'hotel'],
    ])
  })

  test('that a person must first free is refused, and what stands in the way is named', () => {
    expect(runCommand(mission, removeRow, { table: 'persons', id: 'li' })).toEqual({
      ok: false,
      error: { code: 'still-needed', ref: { table: 'persons', id: 'li' }, by: [{ table: 'interpreters', id: 'li' }] },
    })
  })

  test('that is the mission itself is refused', () => {
    expect(runCommand(mission, removeRow, { table: 'missions', id: 'mission' })).toEqual({
      ok: false,
      error: { code: 'row-unknown', ref: { table: 'missions', id: 'mission' } },
    })
  })

  test('leaves a whole mission behind', () => {
    for (const ref of [
      { table: 'persons', id: 'wang' },
      { table: 'groups', id: 'A' },
      { table: 'interpreters', id: 'li' },
      { table: 'places', id: 'plant' },
    ] as const) {
      expect(integrityOfAll(missionAfter(mission, removeRow, ref))).toEqual([])
    }
  })
})
