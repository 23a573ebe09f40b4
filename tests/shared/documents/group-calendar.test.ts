import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { Participation } from '../../../shared/mission/entities/participation'
import { aMission } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { readableText, written } from '../../support/written'

const day = { dayOn: '2023-05-25', kind: 'visit', status: 'confirmed', endTime: '18:00' } as const

function missionWith(participations: readonly Partial<Participation>[]) {
  return aMission({
    persons: ['ann', 'bob', 'eve'].map((id) => person(id, [latin(id, 'X')])),
    groups: [
      { id: 'a', code: 'A', name: { en: 'Team A' } },
      { id: 'b', code: 'B' },
      { id: 'empty', code: 'C' },
    ],
    participations: participations.map((one) => ({ id: `of-${one.personId}`, ...one })),
    items: [
      { ...day, id: 'all', title: { en: 'Welcome' }, startTime: '09:00', publicNotes: { en: 'Gate 2' } },
      { ...day, id: 'team', title: { en: 'Plant' }, startTime: '10:00', attendance: 'groups', groupIds: ['a'] },
      { ...day, id: 'one', title: { en: 'Call' }, startTime: '12:00', attendance: 'persons', includePersonIds: ['ann', 'eve'] },
      { ...day, id: 'secret', title: { en: 'Held' }, startTime: '15:00', kind: 'blocker' },
    ],
  })
}

const before = missionWith([
  { personId: 'ann', groupIds: ['a'] },
  { personId: 'bob', groupIds: ['a'] },
  { personId: 'eve', groupIds: ['b'] },
])

function eventsIn(text: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

const statusOf = ({ component }: ICAL.Event) => component.getFirstPropertyValue('status')

test('each group with somebody in it has a calendar of what any of them attends, with how many of them', async () => {
  const files = await written('group-calendar', before)
  expect(files.map(({ name }) => name)).toEqual(['JP-16 Group calendar Team A (en)', 'JP-16 Group calendar B (en)'])
  const [a, b] = await Promise.all(files.map(async (file) => eventsIn(await readableText(file))))
  expect(a?.map(({ summary, description }) => [summary, description])).toEqual([
    ['Welcome', 'This group 2/2\nGate 2'],
    ['Plant', 'This group 2/2'],
    ['Call', 'This group 1/2 · Not attending: BOB X'],
  ])
  expect(b?.map(({ summary }) => summary)).toEqual(['Welcome', 'Call'])
  // Beside a calendar of one's own: neither takes the other's events for its own.
  expect(a?.map(({ uid }) => uid)).toEqual(['all', 'team', 'one'].map((id) => `group-a-item-${id}@mission.mission-desk`))
})

test('what the group does no more is cancelled, and a group of which nobody is left takes everything back', async () => {
  const now = missionWith([
    { personId: 'ann', groupIds: ['b'] },
    { personId: 'bob', groupIds: ['a'] },
    { personId: 'eve', status: 'cancelled', groupIds: ['b'] },
  ])
  const released = { number: 1, mission: before }
  const [a] = await written('group-calendar', now, {}, { released })
  expect(eventsIn(a ? await readableText(a) : '').map((event) => [event.summary, statusOf(event)])).toEqual([
    ['Welcome', 'CONFIRMED'],
    ['Plant', 'CONFIRMED'],
    ['Call', 'CANCELLED'],
  ])
  const nobody = missionWith([
    { personId: 'ann', groupIds: ['a'] },
    { personId: 'bob', groupIds: ['a'] },
    { personId: 'eve', groupIds: [] },
  ])
  const files = await written('group-calendar', nobody, {}, { released })
  expect(files).toHaveLength(2)
  const text = files[1] ? await readableText(files[1]) : ''
  expect(text).toContain('METHOD:CANCEL')
  expect(eventsIn(text).map((event) => statusOf(event))).toEqual(['CANCELLED', 'CANCELLED'])
})

test('an event is newer when anybody’s membership changed, be it of one who is gone', async () => {
  const asked = new Set<string>()
  await written(
    'group-calendar',
    before,
    {},
    {
      revisionOf: (rows) => {
        asked.add(rows.map(({ table, id }) => `${table} ${id}`).join())
        return 0
      },
    },
  )
  expect([...asked]).toEqual(['items all,participations ', 'items team,participations ', 'items one,participations '])
})
