import { describe, expect, test } from 'vitest'
import { samples } from '../../../resources/samples/registry'
import type { DocumentId } from '../../../shared/documents/document'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import {
  beside,
  concernedIn,
  expectNone,
  marked,
  placeIn,
  textsOf,
  token,
  toldOf,
  unnamed,
} from '../../support/missions/marked-mission'

/**
 * Whoever reads a copy reads of nobody whom it does not concern. Each personal value of a sample is made one of its kind, with the number of its
 * person or row, so that what a copy tells of whom can be read off it. Who is concerned is written down here a second time on purpose.
 */

const partyOf = (mission: Mission) =>
  rowsOf(mission, 'participations')
    .filter(({ side }) => side === 'guest')
    .map(({ personId }) => personId)
const interpretersOf = (mission: Mission) => rowsOf(mission, 'interpreters').map(({ personId }) => personId)
/** But for those who come with the party: the mission's staff may be the host's. */
const receiversOf = (mission: Mission) =>
  receivingIn(mission).filter((id) => ['host', 'delegate', 'guest', 'press'].includes(mission.tables.persons[id]?.kind ?? ''))
const receivingIn = (mission: Mission) => [
  ...rowsOf(mission, 'participations').flatMap(({ side, role, personId }) =>
    side === 'host' && role !== 'interpreter' ? personId : [],
  ),
  ...rowsOf(mission, 'persons').flatMap(({ id, kind }) => (kind === 'host' ? id : [])),
]

describe.each(samples.map((sample) => [sample.id, sample] as const))('of %s', (_, sample) => {
  test('a host reads of its own people and of whoever comes to it', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    const receivers = new Set(receiversOf(mission))
    let read = 0
    for (const told of await textsOf(of, 'host')) {
      const placeId = placeIn(of, told.file)
      const there = rowsOf(mission, 'items').filter((item) => item.placeId === placeId && placeId !== null)
      const house = mission.tables.places[placeId ?? '']?.operatorOrganizationId
      const staff = rowsOf(mission, 'participations').filter(({ organizationId }) => organizationId === house)
      const concerned = [...there.flatMap((item) => concernedIn(mission, item)), ...staff.map(({ personId }) => personId)]
      const named = toldOf(of, told.text, 'name').filter((id) => receivers.has(id))
      const own = told.id === 'day-sheet' || told.id === 'visit-request' || told.id === 'visitor-workbook' ? concerned : []
      expect([told.id, told.file.name, named.filter((id) => !own.includes(id))]).toEqual([told.id, told.file.name, []])
      const isAsked = mission.tables.places[placeId ?? '']?.admission?.needsIdCopy
      expectNone(of, told, beside('passport'))
      expectNone(of, told, ['passport'], isAsked ? concerned : [])
      expect(told.text).not.toMatch(/q(secret|drivers|booking|room)\d+q/i)
      read += toldOf(of, told.text, 'name').length
    }
    expect(read).toBeGreaterThan(0)
  })

  test('participants read of those whom they meet, and what is theirs', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    const [first = '', second = ''] = partyOf(mission)
    for (const own of [first, second]) {
      const items = rowsOf(mission, 'items').filter((item) => attendeeIdsOf(mission, item).includes(own))
      const stays = rowsOf(mission, 'roomStays').filter(({ occupantIds }) => occupantIds.includes(own))
      const legs = rowsOf(mission, 'travelLegs').filter(({ personIds }) => personIds.includes(own))
      const met = [own, ...items.flatMap((item) => concernedIn(mission, item)), ...stays.flatMap((stay) => stay.occupantIds)]
      const everybodys = [...met, ...partyOf(mission), ...interpretersOf(mission)]
      for (const told of await textsOf(of, 'participant', { personIds: [own] }, (id) => !isOfGroups(id))) {
        expectNone(of, told, beside('diet', 'allergy'))
        expectNone(of, told, ['diet', 'allergy'], [own])
        expectNone(of, told, ['name'], isOfAll(told.id) ? Object.keys(mission.tables.persons) : everybodys)
        expect(told.text).not.toMatch(/q(secret|drivers|room)\d+q/i)
        const bookings = legs.map(({ id }) => token('booking', Object.keys(mission.tables.travelLegs).indexOf(id)))
        expect([
          told.id,
          (told.text.match(/qbooking\d+q/gi) ?? []).filter((one) => !bookings.includes(one.toLowerCase())),
        ]).toEqual([told.id, []])
      }
    }
  })

  test('a group’s leader reads who belongs to it and whom it meets, by name alone', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    const groups = rowsOf(mission, 'groups').map((group, index) => ({ ...group, name: { en: `qgroup${index}q` } }))
    const tables = { ...mission.tables, groups: Object.fromEntries(groups.map((group) => [group.id, group])) }
    const named = { ...of, mission: { ...mission, tables } }
    for (const told of await textsOf(named, 'participant', {}, isOfGroups)) {
      const group = groups.find(({ name }) => told.file.name.includes(name.en))
      // The file of all groups is for whoever gives the copies out.
      if (!group) continue
      const members = rowsOf(mission, 'participations').flatMap((one) => (one.groupIds.includes(group.id) ? one.personId : []))
      const items = rowsOf(mission, 'items').filter((item) => attendeeIdsOf(mission, item).some((id) => members.includes(id)))
      expectNone(of, told, unnamed)
      const leader = group.leaderPersonId === null ? [] : [group.leaderPersonId]
      expectNone(of, told, ['name'], [...members, ...leader, ...items.flatMap((item) => concernedIn(mission, item))])
      // A calendar names those only who are elsewhere.
      if (told.id === 'group-itinerary') expect(toldOf(of, told.text, 'name').length).toBeGreaterThan(0)
      expect(told.text).not.toMatch(/q(secret|drivers|booking|room)\d+q/i)
    }
  })

  test('interpreters read of those for whom they work, and telephones of those who receive them', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    for (const { id, personId } of rowsOf(mission, 'interpreters')) {
      const own = rowsOf(mission, 'assignments').filter(({ interpreterId }) => interpreterId === id)
      const needs = own.flatMap(({ requirementId }) => mission.tables.requirements[requirementId] ?? [])
      const items = needs.flatMap(({ itemId }) => mission.tables.items[itemId] ?? [])
      const met = [personId, ...items.flatMap((item) => concernedIn(mission, item))]
      const isReachable = (one: string) => ['host', 'staff', 'driver', 'guide'].includes(mission.tables.persons[one]?.kind ?? '')
      const isOwn = (one: DocumentId) => one === 'interpreter-call-sheet' || one === 'interpreter-page'
      const mates = rowsOf(mission, 'roomStays').flatMap(({ occupantIds }) => (occupantIds.includes(personId) ? occupantIds : []))
      for (const told of await textsOf(of, 'interpreter', { interpreterIds: [id] })) {
        expectNone(of, told, beside('phone'))
        expectNone(of, told, ['phone'], isOwn(told.id) ? met.filter(isReachable) : [])
        if (isOwn(told.id))
          expectNone(of, told, ['name'], [...met, ...mates, ...partyOf(mission).filter((one) => isHead(mission, one))])
        expect(told.text).not.toMatch(/q(secret|room)\d+q/i)
      }
    }
  })

  test('drivers read the names of those who ride with them, and their own telephone', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    for (const told of await textsOf(of, 'driver')) {
      const named = toldOf(of, told.file.name.toLowerCase(), 'name')
      const vehicles = rowsOf(mission, 'vehicles').filter(({ driverPersonId, plate }) =>
        driverPersonId === null ? told.text.includes(plate) : named.includes(driverPersonId),
      )
      const ids = vehicles.map(({ id }) => id)
      const ridden = rowsOf(mission, 'items').filter(({ vehicleIds }) => vehicleIds.some((one) => ids.includes(one)))
      expectNone(of, told, unnamed)
      expectNone(of, told, ['name'], [...named, ...ridden.flatMap((item) => concernedIn(mission, item))])
      const phones = ids.map((id) => token('drivers', Object.keys(mission.tables.vehicles).indexOf(id)))
      expect((told.text.match(/qdrivers\d+q/gi) ?? []).filter((one) => !phones.includes(one.toLowerCase()))).toEqual([])
      expect(told.text).not.toMatch(/q(secret|booking|room)\d+q/i)
    }
  })

  test('a hotel reads the names of its own guests, and whoever cooks of those who eat there', async () => {
    const of = marked(await sample.load())
    const { mission } = of
    for (const told of await textsOf(of, 'hotel')) {
      const guests = rowsOf(mission, 'roomStays').filter(({ hotelPlaceId }) => hotelPlaceId === placeIn(of, told.file))
      expectNone(of, told, unnamed)
      expectNone(
        of,
        told,
        ['name'],
        guests.flatMap(({ occupantIds }) => occupantIds),
      )
      expect(told.text).not.toMatch(/q(secret|drivers|booking)\d+q/i)
    }
    for (const audience of ['caterer', 'catererNamed'] as const) {
      for (const told of await textsOf(of, audience)) {
        const there = rowsOf(mission, 'items').filter(({ placeId }) => placeId === placeIn(of, told.file))
        const eating = there.flatMap((item) => concernedIn(mission, item))
        expectNone(of, told, beside('diet', 'allergy'))
        expectNone(of, told, ['diet', 'allergy'], eating)
        expectNone(of, told, ['name'], audience === 'catererNamed' ? eating : [])
        expect(told.text).not.toMatch(/q(secret|drivers|booking|room)\d+q/i)
      }
    }
  })

  test('an agency reads of no traveller’s telephone, diet or papers', async () => {
    const of = marked(await sample.load())
    for (const told of await textsOf(of, 'agency')) {
      expectNone(of, told, unnamed)
      expect(told.text).not.toMatch(/q(secret|drivers|booking|room)\d+q/i)
    }
  })
})

/** Documents of the whole programme or party: whoever travels with it may read who stands in them. */
function isOfAll(id: DocumentId): boolean {
  return ['delegation-list', 'master-itinerary', 'itinerary-workbook', 'facility-briefing'].includes(id)
}

/** Documents of one group: for its leader. */
function isOfGroups(id: DocumentId): boolean {
  return id.startsWith('group-')
}

/** Of whom an interpreter reads wherever they interpret. */
function isHead(mission: Mission, personId: string): boolean {
  return rowsOf(mission, 'participations').some(
    (one) => one.personId === personId && (one.role === 'headOfDelegation' || one.role === 'deputyHead'),
  )
}
