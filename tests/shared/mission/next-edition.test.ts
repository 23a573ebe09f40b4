import { describe, expect, test } from 'vitest'
import { greenXuJapan } from '../../../resources/samples/green-xu-japan/sample'
import { releaseVersion } from '../../../shared/commands/release-version'
import { setTransferTime } from '../../../shared/commands/set-transfer-time'
import { daysBetween, weekdayOf } from '../../../shared/kernel/time'
import { readableOr } from '../../../shared/mission/entities/sealed'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { nextEditionOf, onSameWeekday } from '../../../shared/mission/next-edition'
import { advanceSheetOf } from '../../../shared/tasks/advance-sheet'
import { missionAfter } from '../../support/run-command'

const past = greenXuJapan('past')
const startsOn = onSameWeekday(past, '2024-05-24')
const next = nextEditionOf(past, { startsOn, keepsParty: true })

describe('the next edition of a mission', () => {
  test('begins on the weekday on which the last one did', () => {
    expect([missionRowOf(past).startsOn, startsOn]).toEqual(['2023-05-24', '2024-05-22'])
    expect(weekdayOf(startsOn)).toBe(weekdayOf('2023-05-24'))
    expect(onSameWeekday(past, '2022-05-27')).toBe('2022-05-25')
  })

  test('is numbered, as long as the last one, and whole', () => {
    const [before, after] = [missionRowOf(past), missionRowOf(next)]
    expect(after).toMatchObject({ edition: 17, status: 'planning', planningOn: null })
    expect(daysBetween(after.startsOn, after.endsOn)).toBe(daysBetween(before.startsOn, before.endsOn))
    expect(integrityOfAll(next)).toEqual([])
  })

  test('plans what took place, each on its day, all of it tentative and nobody asked', () => {
    const took = rowsOf(past, 'items').filter(({ status }) => status !== 'cancelled' && status !== 'declined')
    const moved = daysBetween('2023-05-24', startsOn)
    expect(rowsOf(next, 'items').map(({ id }) => id)).toEqual(took.map(({ id }) => id))
    for (const item of took) {
      const { dayOn, startTime } = next.tables.items[item.id] ?? {}
      expect(startTime).toBe(item.startTime)
      if (item.dayOn !== null) expect(daysBetween(item.dayOn, dayOn ?? '')).toBe(moved)
    }
    expect(new Set(rowsOf(next, 'items').map(({ status }) => status))).toEqual(new Set(['tentative', 'idea']))
    expect(rowsOf(past, 'assignments').length).toBeGreaterThan(0)
    expect([rowsOf(next, 'assignments'), rowsOf(next, 'acceptances')]).toEqual([[], []])
    expect(rowsOf(next, 'requirements').length).toBeGreaterThan(0)
  })

  test('has given out no version yet', () => {
    const given = missionAfter(past, releaseVersion, { note: 'for the embassy' })
    expect(rowsOf(nextEditionOf(given, { startsOn, keepsParty: true }), 'releases')).toEqual([])
  })

  test('takes closed days that are over for a question to the host, and those to come as they are', () => {
    const [place, ...others] = rowsOf(past, 'places').filter(({ admission }) => admission?.closedOn.length)
    expect([place?.admission?.closedOn, others]).toEqual([expect.arrayContaining(['2023-12-28', '2024-01-04']), []])
    if (!place?.admission) throw new Error('the sample has a place with closed days')
    const admission = { ...place.admission, closedOn: [...place.admission.closedOn, '2024-05-24'] }
    const asked = { topic: 'closedDays' as const, title: '', answer: '2022-12-29', settledOn: '2023-01-10' }
    const advance = [...place.advance, asked]
    const places = { ...past.tables.places, [place.id]: { ...place, admission, advance } }
    const after = nextEditionOf({ ...past, tables: { ...past.tables, places } }, { startsOn, keepsParty: true })
    expect(after.tables.places[place.id]).toEqual({
      ...place,
      admission: { ...admission, closedOn: ['2024-05-24'] },
      advance: [...place.advance, { ...asked, answer: '2023-12-28–2024-01-04', settledOn: null }],
    })
    expect(advanceSheetOf(after.tables.places[place.id] ?? place)).toContainEqual(
      expect.objectContaining({ topic: 'closedDays' }),
    )
  })

  test('takes places, ways and interpreters along', () => {
    const withoutDates = (mission: Mission) =>
      rowsOf(mission, 'places').map(({ advance: _, admission, ...place }) => ({
        ...place,
        rules: { ...admission, closedOn: [] },
      }))
    expect(withoutDates(next)).toEqual(withoutDates(past))
    expect(next.tables.interpreters).toEqual(past.tables.interpreters)
    expect(new Set(rowsOf(next, 'transferTimes').map(({ source }) => source))).toEqual(new Set(['lastMission']))
    const [way] = rowsOf(past, 'transferTimes')
    if (!way) throw new Error('no way')
    const bands = [{ from: '07:00', to: '09:30', direction: 'there' as const, minutes: 55 }]
    const banded = missionAfter(past, setTransferTime, { ...way, bands })
    expect(nextEditionOf(banded, { startsOn, keepsParty: true }).tables.transferTimes[way.id]?.bands).toEqual(bands)
  })

  test('without the party keeps its places, roles and groups, and nothing personal of those who were in them', () => {
    const alone = nextEditionOf(past, { startsOn, keepsParty: false })
    expect(integrityOfAll(alone)).toEqual([])
    const party = rowsOf(past, 'participations').filter(({ side, role }) => side === 'guest' && role !== 'interpreter')
    expect(party.length).toBeGreaterThan(20)
    for (const { id, personId, role, groupIds } of party) {
      expect(alone.tables.participations[id]).toMatchObject({ personId, role, groupIds })
      expect(alone.tables.participations[id]).toMatchObject({ organizationId: null, title: {}, department: {} })
      const { id: _, kind, ...fields } = alone.tables.persons[personId] ?? {}
      expect(JSON.stringify(fields)).not.toContain(past.tables.persons[personId]?.names[0]?.given ?? 'a name')
      expect(fields).toMatchObject({ names: [], passport: null, birthOn: null, phone: '' })
    }
    const text = JSON.stringify(alone.tables)
    for (const { personId } of party) {
      const passport = readableOr(past.tables.persons[personId]?.passport, null)?.number
      if (passport) expect(text).not.toContain(passport)
    }
  })

  test('without the party keeps interpreters from nobody who was in it, and from organizations as before', () => {
    const [interpreter] = rowsOf(past, 'interpreters')
    const [organization] = rowsOf(past, 'organizations')
    const guest = rowsOf(past, 'participations').find(({ side }) => side === 'guest')
    const host = rowsOf(past, 'participations').find(({ side }) => side === 'host')
    if (!interpreter || !organization || !guest || !host) throw new Error('nobody there')
    const kept = {
      ...interpreter,
      notForPersonIds: [guest.personId, host.personId],
      notForOrganizationIds: [organization.id],
    }
    const interpreters = { ...past.tables.interpreters, [kept.id]: kept }
    const given = { ...past, tables: { ...past.tables, interpreters } }
    const inNext = (keepsParty: boolean) => nextEditionOf(given, { startsOn, keepsParty }).tables.interpreters[kept.id]
    expect(inNext(true)).toMatchObject({ notForPersonIds: kept.notForPersonIds, notForOrganizationIds: [organization.id] })
    expect(inNext(false)).toMatchObject({ notForPersonIds: [host.personId], notForOrganizationIds: [organization.id] })
  })

  test('without the party forgets what was written of those who slept in its rooms', () => {
    const [guest, ...others] = rowsOf(past, 'participations').filter(
      ({ side, role }) => side === 'guest' && role !== 'interpreter',
    )
    const host = rowsOf(past, 'persons').find(
      ({ id }) => id !== guest?.personId && others.every(({ personId }) => personId !== id),
    )
    const [stay, other] = rowsOf(past, 'roomStays')
    if (!guest || !host || !stay || !other) throw new Error('the sample has guests, others and rooms')
    const roomStays = {
      [stay.id]: { ...stay, occupantIds: [guest.personId], notes: 'Walks with a stick' },
      [other.id]: { ...other, occupantIds: [host.id], notes: 'Near the lift' },
    }
    const alone = nextEditionOf({ ...past, tables: { ...past.tables, roomStays } }, { startsOn, keepsParty: false })
    expect(rowsOf(alone, 'roomStays').map(({ notes }) => notes)).toEqual(['', 'Near the lift'])
  })
})
