import { memoPerRow } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import type { RoomStay } from '../mission/entities/room-stay'
import { rowsOf } from '../mission/mission'
import { dateOfNight, type Nights, nightsInNeedOf, roomsByOccupant, without } from '../mission/people/night-stays'
import { createFinding, manyPersons, refsTo } from './create-finding'
import type { Check, Finding } from './finding'

/** C15: every guest has one bed on every night of the stay, and no room holds more than it has beds. */
export const bedForEveryNight: Check = {
  id: 'C15',
  name: 'bed-for-every-night',
  reads: ['items', 'participations', 'roomStays'],
  run: (mission) => {
    const rooms = roomsByOccupant(mission)
    return [...missingBeds(nightsInNeedOf(mission), rooms), ...fullRooms(rowsOf(mission, 'roomStays')), ...doubleRooms(rooms)]
  },
}

type RoomsByOccupant = ReturnType<typeof roomsByOccupant>

/** One finding for all who miss the same nights. */
const missingBeds = memoPerRow((needs: ReadonlyMap<string, readonly Nights[]>, rooms: RoomsByOccupant): readonly Finding[] => {
  const missing = [...needs].flatMap(([personId, needed]) =>
    without(needed, rooms.get(personId) ?? []).map((nights) => ({ personId, ...nights })),
  )
  return [...groupBy(missing, ({ from, to }) => `${from} ${to}`).values()].flatMap((together) => {
    const [first] = together
    if (!first) return []
    const { refs, keyRefs, unnamed, distinguishedBy } = manyPersons(together.map(({ personId }) => personId))
    const firstNightOn = dateOfNight(first.from)
    const lastNightOn = dateOfNight(first.to - 1)
    const nights = first.to - first.from
    return [
      createFinding({
        messageId: 'C15.noBed',
        severity: 'error',
        refs,
        keyRefs,
        params: { count: together.length, unnamed, firstNightOn, lastNightOn, nights },
        found: 0,
        allowed: nights,
        source: 'roomStays',
        on: firstNightOn,
        distinguishedBy: `${firstNightOn} ${lastNightOn} ${distinguishedBy}`.trim(),
      }),
    ]
  })
})

const fullRooms = memoPerRow((stays: readonly RoomStay[]): readonly Finding[] =>
  stays
    .filter((stay) => stay.status !== 'cancelled' && stay.occupantIds.length > stay.beds)
    .map((stay) =>
      createFinding({
        messageId: 'C15.overCapacity',
        severity: 'error',
        refs: [{ table: 'roomStays', id: stay.id }, ...refsTo('persons', stay.occupantIds)],
        params: { count: stay.occupantIds.length, beds: stay.beds },
        found: stay.occupantIds.length,
        allowed: stay.beds,
        source: 'roomStays',
        on: stay.checkInOn,
      }),
    ),
)

const doubleRooms = memoPerRow((roomsOf: RoomsByOccupant): readonly Finding[] =>
  [...roomsOf].flatMap(([personId, rooms]) =>
    rooms.flatMap((room, index) => {
      const before = rooms[index - 1]
      if (!before || before.to <= room.from) return []
      return [
        createFinding({
          messageId: 'C15.twoRooms',
          severity: 'warn',
          refs: [{ table: 'persons', id: personId }, ...refsTo('roomStays', [room.stay.id, before.stay.id])],
          params: { firstNightOn: room.stay.checkInOn },
          found: 2,
          allowed: 1,
          source: 'roomStays',
          on: room.stay.checkInOn,
        }),
      ]
    }),
  ),
)
