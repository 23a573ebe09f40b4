import { describe, expect, test } from 'vitest'
import { type SetTransferTimeInput, setTransferTime } from '../../../shared/commands/set-transfer-time'
import type { TransferTime, WayBand } from '../../../shared/mission/entities/transfer-time'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const places = [{ id: 'a' }, { id: 'b' }]
const bothWays = { id: 'both', fromPlaceId: 'a', toPlaceId: 'b', minutes: 30, symmetric: true }
const there = { id: 'there', fromPlaceId: 'a', toPlaceId: 'b', minutes: 30, symmetric: false }
const back = { id: 'back', fromPlaceId: 'b', toPlaceId: 'a', minutes: 50, symmetric: false }

function rowsAfter(known: readonly Partial<TransferTime>[], input: SetTransferTimeInput) {
  const rows = missionAfter(aMission({ places, transferTimes: known }), setTransferTime, input).tables.transferTimes
  return Object.values(rows).map(
    (row) => `${row.id}: ${row.fromPlaceId}${row.symmetric ? '⇄' : '→'}${row.toPlaceId} ${row.minutes}`,
  )
}

describe('a transfer time', () => {
  test('that was not known makes one row for both ways', () => {
    expect(rowsAfter([], { fromPlaceId: 'a', toPlaceId: 'b', minutes: 40 })).toEqual(['new-1: a⇄b 40'])
  })

  test('set from the other end changes the same row', () => {
    expect(rowsAfter([bothWays], { fromPlaceId: 'b', toPlaceId: 'a', minutes: 40 })).toEqual(['both: a⇄b 40'])
  })

  test('for both ways replaces two one-way times', () => {
    expect(rowsAfter([there, back], { fromPlaceId: 'a', toPlaceId: 'b', minutes: 40 })).toEqual(['there: a⇄b 40'])
  })

  test('for one way leaves the way back as it was', () => {
    const oneWay = { fromPlaceId: 'a', toPlaceId: 'b', minutes: 40, symmetric: false }
    expect(rowsAfter([bothWays], oneWay)).toEqual(['both: a→b 40', 'new-1: b→a 30'])
    expect(rowsAfter([there, back], oneWay)).toEqual(['there: a→b 40', 'back: b→a 50'])
    const backward = { ...oneWay, fromPlaceId: 'b', toPlaceId: 'a' }
    expect(rowsAfter([bothWays], backward)).toEqual(['both: a→b 30', 'new-1: b→a 40'])
  })

  test('that is not known any more is removed', () => {
    expect(rowsAfter([bothWays], { fromPlaceId: 'b', toPlaceId: 'a', minutes: null })).toEqual([])
    expect(rowsAfter([there, back], { fromPlaceId: 'a', toPlaceId: 'b', minutes: null, symmetric: false })).toEqual([
      'back: b→a 50',
    ])
  })

  test('from a place to itself is refused', () => {
    expect(runCommand(aMission({ places }), setTransferTime, { fromPlaceId: 'a', toPlaceId: 'a', minutes: 5 })).toEqual({
      ok: false,
      error: { code: 'input-invalid', field: 'toPlaceId' },
    })
  })

  describe('at certain hours', () => {
    const rush: WayBand = { from: '07:00', to: '09:30', direction: 'both', minutes: 55 }
    const evening: WayBand = { from: '17:00', to: '19:00', direction: 'there', minutes: 50 }
    const banded = { ...bothWays, bands: [rush, evening] }

    function bandsAfter(known: readonly Partial<TransferTime>[], input: Partial<SetTransferTimeInput>) {
      const way = { fromPlaceId: 'a', toPlaceId: 'b', minutes: 30, ...input }
      const rows = missionAfter(aMission({ places, transferTimes: known }), setTransferTime, way).tables.transferTimes
      return Object.values(rows).map(
        ({ fromPlaceId, bands }) => `${fromPlaceId}: ${bands.map((band) => `${band.from} ${band.direction} ${band.minutes}`)}`,
      )
    }

    test('is told by whoever types them, from either end', () => {
      expect(bandsAfter([], { bands: [evening, rush] })).toEqual(['a: 07:00 both 55,17:00 there 50'])
      expect(bandsAfter([bothWays], { fromPlaceId: 'b', toPlaceId: 'a', bands: [evening] })).toEqual(['a: 17:00 back 50'])
    })

    test('stays so when only the one time is changed', () => {
      expect(bandsAfter([banded], { minutes: 35 })).toEqual(['a: 07:00 both 55,17:00 there 50'])
      expect(bandsAfter([banded], { fromPlaceId: 'b', toPlaceId: 'a', minutes: 35 })).toEqual(['a: 07:00 both 55,17:00 there 50'])
    })

    test('stays with its direction when a row is parted, and comes together when it is one again', () => {
      const parted = missionAfter(aMission({ places, transferTimes: [banded] }), setTransferTime, {
        ...{ fromPlaceId: 'a', toPlaceId: 'b', minutes: 30, symmetric: false },
      })
      const rows = Object.values(parted.tables.transferTimes)
      expect(rows.map(({ fromPlaceId, bands }) => [fromPlaceId, bands])).toEqual([
        ['a', [{ ...rush, direction: 'there' }, evening]],
        ['b', [{ ...rush, direction: 'there' }]],
      ])
      expect(bandsAfter(rows, { symmetric: true })).toEqual(['a: 07:00 both 55,17:00 there 50'])
    })

    test('holds both ways where the way back was not known', () => {
      expect(bandsAfter([{ ...there, bands: [evening] }], { symmetric: true })).toEqual(['a: 17:00 both 50'])
    })

    test('is there no more when they are taken away', () => {
      expect(bandsAfter([banded], { bands: [] })).toEqual(['a: '])
    })
  })
})
