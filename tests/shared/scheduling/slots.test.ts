import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardFindings } from '../../../shared/checks/guards'
import { withTransfersKept } from '../../../shared/commands/keep-transfers'
import { type PlaceItemInput, placeItem } from '../../../shared/commands/place-item'
import { setTransferTime } from '../../../shared/commands/set-transfer-time'
import { addDays } from '../../../shared/kernel/time'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { groundOf, newFindingsAt, partAround, saidBy } from '../../../shared/scheduling/slots'
import { aMission } from '../../support/a-mission'
import { aRandomItinerary } from '../../support/missions/a-random-itinerary'
import { missionAfter } from '../../support/run-command'

const context = { today: '2026-03-03' }

/** What the whole mission's checks find anew when the item has been dropped there, as the window does it. */
function foundAfter(mission: Mission, drop: PlaceItemInput): readonly string[] {
  const change = placeItem.run(mission, drop, { newId: () => 'row-of-copy', now: 0, today: context.today, actorName: '' })
  if (!change.ok) return []
  const known = new Set(guardFindings(mission, context).map(saidBy))
  const { after } = withTransfersKept(mission, change.value.diff)
  return guardFindings(after, context)
    .filter((finding) => !known.has(saidBy(finding)))
    .map(({ key }) => key)
}

const drops = fc.record({
  seed: fc.nat(1_000_000),
  item: fc.nat(13),
  day: fc.integer({ min: -1, max: 4 }),
  starts: fc.array(
    fc.integer({ min: 0, max: 347 }).map((step) => step * 5),
    { minLength: 3, maxLength: 3 },
  ),
  minutesLong: fc.option(
    fc.integer({ min: 1, max: 60 }).map((step) => step * 5),
    { nil: undefined, freq: 3 },
  ),
  fields: fc.constantFrom<PlaceItemInput['fields'][]>(
    {},
    { attendance: 'party' },
    { attendance: 'groups', groupIds: ['g-1'] },
    { placeId: 'pl-2', roomName: 'Hall' },
  ),
  copyId: fc.constantFrom(undefined, undefined, 'copy'),
  along: fc.uniqueArray(
    fc.record({ item: fc.nat(13), day: fc.integer({ min: -1, max: 4 }), start: fc.integer({ min: 0, max: 287 }) }),
    { maxLength: 2, selector: ({ item }) => item },
  ),
})

describe('a slot', () => {
  test('is red exactly when dropping there would bring a new finding of C01 to C05, and for those reasons', () => {
    let red = 0
    let asked = 0
    fc.assert(
      fc.property(drops, ({ seed, item, day, starts, minutesLong, fields, copyId, along }) => {
        const mission = aRandomItinerary(seed)
        const itemId = `i-${item}`
        const dayOn = addDays(missionRowOf(mission).startsOn, day)
        const others = along
          .filter((one) => one.item !== item)
          .map((one) => ({
            itemId: `i-${one.item}`,
            dayOn: addDays(missionRowOf(mission).startsOn, one.day),
            startMinute: one.start * 5,
            ...(copyId ? { copyId: `copy-${one.item}` } : {}),
          }))
        const ground = groundOf(partAround(mission, [{ itemId, dayOn }, ...others]), context)
        for (const startMinute of starts) {
          const drop = {
            itemId,
            dayOn,
            startMinute,
            ...(minutesLong === undefined ? {} : { minutesLong }),
            ...(fields ? { fields } : {}),
            ...(copyId ? { copyId } : {}),
            along: others,
          }
          const found = newFindingsAt(ground, drop).map(({ key }) => key)
          asked += 1
          if (found.length > 0) red += 1
          expect(found.toSorted()).toEqual(foundAfter(mission, drop).toSorted())
        }
      }),
      { numRuns: 250 },
    )
    // Half of nothing would agree as well.
    expect(red).toBeGreaterThan(asked / 5)
    expect(red).toBeLessThan((asked * 4) / 5)
  })

  test('hangs on few items of a long mission', () => {
    const dates = Array.from({ length: 60 }, (_, index) => addDays('2026-03-02', index))
    const mission = aMission({
      missions: [{ startsOn: '2026-03-02', endsOn: '2026-04-30' }],
      items: dates.map((dayOn) => ({ id: dayOn, dayOn, startTime: '10:00', endTime: '11:00' })),
    })
    const ground = groundOf(partAround(mission, [{ itemId: '2026-03-20', dayOn: '2026-04-10' }]), context)
    expect(rowsOf(ground.mission, 'items').map(({ id }) => id)).toEqual(['2026-03-20', '2026-03-21', '2026-04-10', '2026-04-11'])
  })

  test('tells which rule bars it: the host’s hours, the way there, people who are elsewhere', () => {
    const dayOn = '2026-03-05'
    const mission = aMission({
      missions: [{ startsOn: dayOn, endsOn: dayOn }],
      persons: [{ id: 'guest' }],
      participations: [{ personId: 'guest', status: 'confirmed' }],
      places: [{ id: 'plant', admission: { ...noAdmissionRules, lastEntry: '15:00' } }, { id: 'hall' }],
      transferTimes: [{ fromPlaceId: 'hall', toPlaceId: 'plant', minutes: 30 }],
      items: [
        { id: 'talk', dayOn, startTime: '10:00', endTime: '11:00', placeId: 'hall' },
        { id: 'visit', startTime: '09:00', endTime: '10:00', placeId: 'plant' },
      ],
    })
    const ground = groundOf(partAround(mission, [{ itemId: 'visit', dayOn }]), context)
    const said = (startMinute: number) =>
      newFindingsAt(ground, { itemId: 'visit', dayOn, startMinute }).map(({ messageId }) => messageId)
    expect(said(10 * 60 + 30)).toEqual(['C01.persons'])
    expect(said(11 * 60 + 15)).toEqual(['C02.gap'])
    expect(said(13 * 60)).toEqual([])
    expect(said(15 * 60 + 5)).toEqual(['C03.lastEntry'])
    const bands = [{ from: '11:00', to: '12:30', direction: 'both' as const, minutes: 90 }]
    const slow = missionAfter(mission, setTransferTime, { fromPlaceId: 'hall', toPlaceId: 'plant', minutes: 30, bands })
    const slower = groundOf(partAround(slow, [{ itemId: 'visit', dayOn }]), context)
    const saidThen = (startMinute: number) =>
      newFindingsAt(slower, { itemId: 'visit', dayOn, startMinute }).map(({ params }) => params.hours)
    expect(saidThen(12 * 60)).toEqual(['11:00–12:30'])
    expect(saidThen(12 * 60 + 40)).toEqual([])
  })
})
