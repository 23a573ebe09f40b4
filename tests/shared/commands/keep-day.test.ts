import { describe, expect, test } from 'vitest'
import { applyDay } from '../../../shared/commands/apply-day'
import { keepDay } from '../../../shared/commands/keep-day'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { rowsOf } from '../../../shared/mission/mission'
import { nextEditionOf } from '../../../shared/mission/next-edition'
import { dayEntriesOf } from '../../../shared/templates/day-entries'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const speech = { part: 'speech' as const, title: { en: 'Welcome' }, minutes: 10, speakerPersonId: 'li', language: 'ja' }
const mission = aMission({
  persons: [{ id: 'li' }],
  places: [{ id: 'plant' }, { id: 'seoul', zone: 'Asia/Seoul' }],
  items: [
    {
      id: 'dinner',
      kind: 'banquet',
      dayOn: '2023-05-25',
      startTime: '22:00',
      endTime: '00:30',
      endDayOffset: 1,
      status: 'confirmed',
    },
    {
      id: 'tour',
      placeId: 'plant',
      title: { en: 'Tour' },
      dayOn: '2023-05-25',
      startTime: '09:00',
      endTime: '10:00',
      segments: [speech],
    },
    { id: 'off', dayOn: '2023-05-25', status: 'cancelled' },
    {
      id: 'home',
      kind: 'flight',
      dayOn: '2023-05-25',
      placeId: 'plant',
      toPlaceId: 'seoul',
      startTime: '11:00',
      endTime: '12:00',
    },
  ],
  requirements: [{ itemId: 'tour', from: 'zh-Hans', to: 'ja', mode: 'escort' }],
})

describe('a day that is kept', () => {
  const kept = missionAfter(mission, keepDay, { dayOn: '2023-05-25', name: { en: 'Plant day' } })
  const [template] = rowsOf(kept, 'dayTemplates')
  const entries = template?.entries ?? []

  test('holds what takes place in the order of the day, and nobody in particular', () => {
    expect(entries.map(({ kind, startTime }) => `${kind} ${startTime}`)).toEqual(['visit 09:00', 'flight 11:00', 'banquet 22:00'])
    expect(entries[0]?.segments).toEqual([{ part: 'speech', title: { en: 'Welcome' }, minutes: 10, language: 'ja' }])
  })

  test('is used on another day in one step: tentative, with its parts and its interpreting, past midnight, in two zones', () => {
    const used = missionAfter(kept, applyDay, { entries, dayOn: '2023-05-29' })
    const made = rowsOf(used, 'items').filter(({ dayOn }) => dayOn === '2023-05-29')
    expect(
      made.map(({ kind, status, startTime, endDayOffset, zone, endZone }) => [
        kind,
        status,
        startTime,
        endDayOffset,
        zone,
        endZone,
      ]),
    ).toEqual([
      ['visit', 'tentative', '09:00', 0, 'Asia/Tokyo', null],
      ['flight', 'tentative', '11:00', 0, 'Asia/Tokyo', 'Asia/Seoul'],
      ['banquet', 'tentative', '22:00', 1, 'Asia/Tokyo', null],
    ])
    expect(made[0]?.segments[0]).toEqual({ ...speech, speakerPersonId: null })
    expect(rowsOf(used, 'requirements').map(({ itemId, mode }) => [itemId === made[0]?.id, mode])).toEqual([
      [false, 'escort'],
      [true, 'escort'],
    ])
    expect(dayEntriesOf(used, '2023-05-29')).toEqual(entries)
  })

  test('comes along into the next edition', () => {
    const next = nextEditionOf(kept, { startsOn: '2024-05-22', keepsParty: false })
    expect(next.tables.dayTemplates).toEqual(kept.tables.dayTemplates)
    expect(integrityOfAll(next)).toEqual([])
  })
})

test('a day without items is no template', () => {
  expect(runCommand(mission, keepDay, { dayOn: '2023-05-30', name: {} })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
})
