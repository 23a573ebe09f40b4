import { describe, expect, test } from 'vitest'
import { addItem } from '../../../shared/commands/add-item'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  places: [
    { id: 'plant', zone: 'Asia/Shanghai', admission: { ...noAdmissionRules, visitMinutes: 75 } },
    { id: 'hotel' },
    { id: 'haneda', kind: 'airport' },
    { id: 'pudong', kind: 'airport', zone: 'Asia/Shanghai' },
  ],
  transferTimes: [
    { fromPlaceId: 'haneda', toPlaceId: 'hotel', minutes: 35 },
    { fromPlaceId: 'plant', toPlaceId: 'hotel', minutes: 25, symmetric: false },
  ],
  items: [{ id: 'lunch', kind: 'meal', dayOn: '2023-05-25', startTime: '12:00', endTime: '13:02' }],
})

describe('a new item', () => {
  test('without a day goes to the unscheduled pool, in the mission’s home zone', () => {
    const item = missionAfter(mission, addItem, { title: { en: 'Incinerator' } }).tables.items['new-1']
    expect(item).toMatchObject({
      dayOn: null,
      startTime: null,
      endTime: null,
      zone: 'Asia/Tokyo',
      kind: 'visit',
      status: 'tentative',
    })
  })

  test('on an empty day begins at nine and lasts as long as its kind', () => {
    const item = missionAfter(mission, addItem, { kind: 'meeting', dayOn: '2023-05-26' }).tables.items['new-1']
    expect(item).toMatchObject({ startTime: '09:00', endTime: '10:00', endDayOffset: 0 })
  })

  test('follows the last item of its day on the next full five minutes', () => {
    const item = missionAfter(mission, addItem, { kind: 'meeting', dayOn: '2023-05-25' }).tables.items['new-1']
    expect(item).toMatchObject({ startTime: '13:05', endTime: '14:05' })
  })

  test('takes zone and length of visit from its place', () => {
    const item = missionAfter(mission, addItem, { placeId: 'plant', dayOn: '2023-05-26', startTime: '10:00' }).tables.items[
      'new-1'
    ]
    expect(item).toMatchObject({ zone: 'Asia/Shanghai', endZone: null, endTime: '11:15' })
  })

  test('that is a transfer takes as long as the known way back', () => {
    const transfer = { kind: 'transfer', placeId: 'hotel', toPlaceId: 'haneda', dayOn: '2023-05-26', startTime: '08:00' } as const
    expect(missionAfter(mission, addItem, transfer).tables.items['new-1']?.endTime).toBe('08:35')
  })

  test('that is a transfer is not timed by a way that holds in the other direction only', () => {
    const transfer = { kind: 'transfer', placeId: 'hotel', toPlaceId: 'plant', dayOn: '2023-05-26', startTime: '08:00' } as const
    const item = missionAfter(mission, addItem, { ...transfer, endZone: null }).tables.items['new-1']
    expect(item?.endTime).toBe('09:00')
  })

  test('that is a flight ends in the zone of its arrival', () => {
    const flight = { kind: 'flight', placeId: 'haneda', toPlaceId: 'pudong', dayOn: '2023-05-26', startTime: '08:00' } as const
    const item = missionAfter(mission, addItem, flight).tables.items['new-1']
    expect(item).toMatchObject({ zone: 'Asia/Tokyo', endZone: 'Asia/Shanghai', endTime: '10:00' })
  })

  test('with an end before its start ends after midnight', () => {
    const party = { kind: 'banquet', dayOn: '2023-05-26', startTime: '22:00', endTime: '00:30' } as const
    expect(missionAfter(mission, addItem, party).tables.items['new-1']?.endDayOffset).toBe(1)
  })

  test('at a place that does not exist is refused', () => {
    expect(runCommand(mission, addItem, { placeId: 'nowhere' })).toEqual({
      ok: false,
      error: {
        code: 'reference-broken',
        ref: { table: 'items', id: 'new-1' },
        field: 'placeId',
        target: { table: 'places', id: 'nowhere' },
      },
    })
  })
})
