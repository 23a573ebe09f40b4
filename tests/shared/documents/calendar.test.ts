import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Audience } from '../../../shared/documents/audience'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { written } from '../../support/written'

async function calendarOf(
  ...parameters: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never
): Promise<string> {
  const [file] = await written('calendar', ...parameters)
  if (file?.artifact.kind !== 'calendar') throw new Error('no calendar')
  return file.artifact.text
}

function eventsIn(text: string): ReadonlyMap<string, ICAL.Event> {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return new Map(events.map((event) => [event.uid, event]))
}

function item(id: string, changes: Partial<Item>): Partial<Item> {
  return { id, dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00', status: 'confirmed', title: { en: id }, ...changes }
}

const uid = (id: string) => `item-${id}@mission.mission-desk`

test('every line is CRLF-ended and at most 75 octets, in every script', async () => {
  for (const languages of [['zh-Hans', 'ja'], ['ko'], ['en']]) {
    const text = await calendarOf(aManyScriptMission(), { languages })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const octets = text.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(Math.max(...octets)).toBeGreaterThan(70)
  }
})

test('a flight starts and ends on the clocks of its two ends, and both zones are told', async () => {
  const text = await calendarOf(aManyScriptMission())
  const event = eventsIn(text).get(uid('flight'))
  expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20230524T090500')
  expect(text).toContain('DTEND;TZID=Asia/Tokyo:20230524T130000')
  expect(event?.startDate.toJSDate().toISOString()).toBe('2023-05-24T01:05:00.000Z')
  expect(event?.endDate.toJSDate().toISOString()).toBe('2023-05-24T04:00:00.000Z')
  const zones = [...text.matchAll(/^TZID:(.*)\r$/gm)].map(([, zone]) => zone)
  expect(zones).toEqual(['Asia/Shanghai', 'Asia/Tokyo'])
  expect(text).toContain('DTSTAMP:20230510T090000Z')
})

test('what is confirmed, not yet confirmed and cancelled is told as such', async () => {
  const events = eventsIn(await calendarOf(aManyScriptMission()))
  const status = (id: string) => events.get(uid(id))?.component.getFirstPropertyValue('status')
  expect([status('flight'), status('visit-b'), status('off')]).toEqual(['CONFIRMED', 'TENTATIVE', 'CANCELLED'])
  const confirmed = eventsIn(await calendarOf(aManyScriptMission(), { includeUnconfirmed: false }))
  expect([...confirmed.keys()]).toEqual(['flight', 'transfer', 'dinner', 'visit-a', 'off'].map(uid))
})

test('an item whose time is open or not to be told is an event of the whole day', async () => {
  const mission = aMission({
    items: [
      item('open', { timeMode: 'tbd' }),
      item('secret', { timeMode: 'hidden' }),
      item('empty', { startTime: null, endTime: null }),
    ],
  })
  const text = await calendarOf(mission)
  expect(text.match(/DTSTART;VALUE=DATE:20230525/g)).toHaveLength(3)
  expect(text).not.toContain('T100000')
})

test('the hour that a clock change repeats is told in UTC, the first of the two', async () => {
  const newYork = { zone: 'America/New_York', dayOn: '2023-11-05' }
  const text = await calendarOf(
    aMission({ items: [item('repeated', { ...newYork, startTime: '01:30', endTime: '03:30' }), item('later', newYork)] }),
  )
  expect(text).toContain('DTSTART:20231105T053000Z')
  expect(text).toContain('DTEND;TZID=America/New_York:20231105T033000')
  const events = eventsIn(text)
  expect(events.get(uid('repeated'))?.startDate.toUnixTime()).toBe(Date.parse('2023-11-05T05:30Z') / 1000)
  expect(events.get(uid('later'))?.startDate.toUnixTime()).toBe(Date.parse('2023-11-05T15:00Z') / 1000)
})

test('an item past midnight is on the next date; one that ends before it starts has no end', async () => {
  const late = item('late', { startTime: '23:00', endTime: '00:30', endDayOffset: 1 })
  const events = eventsIn(await calendarOf(aMission({ items: [late, item('wrong', { endTime: '09:00' })] })))
  expect(events.get(uid('late'))?.endDate.toString()).toBe('2023-05-26T00:30:00')
  expect(events.get(uid('wrong'))?.component.getFirstProperty('dtend')).toBeNull()
})

test('a later copy keeps the identity of its events and raises their number', async () => {
  const before = eventsIn(await calendarOf(aManyScriptMission()))
  const after = eventsIn(
    await calendarOf(aManyScriptMission(), {}, { revisionOf: (rows) => (rows.some(({ id }) => id === 'flight') ? 4 : 0) }),
  )
  expect([...after.keys()]).toEqual([...before.keys()])
  expect([after.get(uid('flight'))?.sequence, after.get(uid('dinner'))?.sequence]).toEqual([4, 0])
})

test('commas, semicolons, backslashes and line breaks come back as they were typed', async () => {
  const title = 'A, B; C\\D "x"\nnext — 日程、表'
  const event = eventsIn(await calendarOf(aMission({ items: [item('typed', { title: { en: `${title}\u0000` } })] }))).get(
    uid('typed'),
  )
  expect(event?.summary).toBe(title)
})

test('that an idea was given up is news for organizers alone', async () => {
  const mission = aMission({
    persons: [{ id: 'wang' }],
    participations: [{ personId: 'wang' }],
    items: [item('idea', { status: 'cancelled' }), item('plan', { status: 'cancelled' })],
  })
  const context = { wasOnlyIdea: (id: string) => id === 'idea' }
  const sent = async (audience: Audience) => [...eventsIn(await calendarOf(mission, { audience }, context)).keys()]
  expect(await sent('organizer')).toEqual(['idea', 'plan'].map(uid))
  for (const audience of ['host', 'participant'] as const) expect(await sent(audience)).toEqual([uid('plan')])
})

describe('calendars for one person', () => {
  test('a participant gets what they attend', async () => {
    const files = await written('calendar', aManyScriptMission(), { audience: 'participant', personIds: ['p-kim'] })
    expect(files.map(({ name }) => name)).toEqual(['JP-16 Calendar KIM Gyeonbon (en)'])
    const [file] = files
    const text = file?.artifact.kind === 'calendar' ? file.artifact.text : ''
    expect([...eventsIn(text).keys()]).toEqual(['flight', 'transfer', 'dinner', 'visit-b', 'mayor', 'off'].map(uid))
  })

  test('an interpreter is taken up from reporting to release', async () => {
    const files = await written('calendar', aManyScriptMission(), { audience: 'interpreter', interpreterIds: ['int-zhao'] })
    const [file] = files
    const text = file?.artifact.kind === 'calendar' ? file.artifact.text : ''
    const events = [...eventsIn(text).values()].map((event) => [event.uid, `${event.startDate}`, `${event.endDate}`])
    expect(events).toEqual([
      ['assignment-a2@mission.mission-desk', '2023-05-25T09:30:00', '2023-05-25T11:30:00'],
      ['assignment-a3@mission.mission-desk', '2023-05-24T21:45:00', '2023-05-25T00:45:00'],
    ])
    expect(text).toContain('STATUS:TENTATIVE')
  })
})

describe('since the version that was given out', () => {
  const rows = {
    persons: [{ id: 'wang' }, { id: 'zhao' }, { id: 'lin' }],
    groups: [{ id: 'a' }],
    interpreters: [{ id: 'i-lin', personId: 'lin' }],
  }
  const plan = (items: readonly Partial<Item>[], wangsGroups: readonly string[], assigned: readonly string[]) =>
    aMission({
      ...rows,
      participations: [
        { id: 'of-wang', personId: 'wang', groupIds: [...wangsGroups] },
        { id: 'of-zhao', personId: 'zhao', groupIds: ['a'] },
      ],
      items: [...items],
      requirements: assigned.map((id) => ({ id: `need-${id}`, itemId: id, from: 'zh-Hans', to: 'ja' })),
      assignments: assigned.map((id) => ({
        id: `of-${id}`,
        requirementId: `need-${id}`,
        interpreterId: 'i-lin',
        status: 'confirmed' as const,
      })),
    })
  const visit = item('visit', { attendance: 'groups', groupIds: ['a'] })
  const before = plan([visit, item('talk', {}), item('dinner', {}), item('moved', {})], ['a'], ['visit', 'talk'])
  const now = plan([visit, item('talk', {}), item('moved', { dayOn: null, status: 'tentative' })], [], ['visit'])

  async function statusesOf(audience: Audience, changes: Parameters<typeof calendarOf>[1] = {}) {
    const text = await calendarOf(now, { audience, ...changes }, { released: { number: 1, mission: before } })
    return [...eventsIn(text)].map(([id, event]) => [
      id.replace('@mission.mission-desk', ''),
      event.component.getFirstPropertyValue('status'),
    ])
  }

  test('what was removed or went back to the pool is cancelled in everybody’s calendars', async () => {
    for (const audience of ['organizer', 'host'] as const) {
      expect(await statusesOf(audience)).toEqual([
        ['item-visit', 'CONFIRMED'],
        ['item-talk', 'CONFIRMED'],
        ['item-dinner', 'CANCELLED'],
        ['item-moved', 'CANCELLED'],
      ])
    }
  })

  test('who is no longer of a group has its item cancelled, and nobody else', async () => {
    expect(await statusesOf('participant', { personIds: ['wang'] })).toContainEqual(['item-visit', 'CANCELLED'])
    expect(await statusesOf('participant', { personIds: ['zhao'] })).toContainEqual(['item-visit', 'CONFIRMED'])
  })

  test('an interpreter who was taken off an item has it cancelled', async () => {
    expect(await statusesOf('interpreter')).toEqual([
      ['assignment-of-visit', 'CONFIRMED'],
      ['assignment-of-talk', 'CANCELLED'],
    ])
  })

  describe('who was struck out altogether', () => {
    const { 'of-wang': _wang, ...participations } = now.tables.participations
    const { lin: _lin, ...persons } = now.tables.persons
    const withoutWang = { ...now, tables: { ...now.tables, participations } }
    const withoutLin = { ...now, tables: { ...now.tables, persons, interpreters: {}, assignments: {} } }
    const released = { number: 1, mission: before }

    test.each([
      ['participant', withoutWang, 2, ['item-visit', 'item-talk', 'item-dinner', 'item-moved']],
      ['interpreter', withoutLin, 1, ['assignment-of-visit', 'assignment-of-talk']],
    ] as const)('as %s gets every event back as cancelled, by the method for it', async (audience, mission, count, uids) => {
      const files = await written('calendar', mission, { audience }, { released, revisionOf: () => 7 })
      expect(files).toHaveLength(count)
      const texts = files.map(({ artifact }) => (artifact.kind === 'calendar' ? artifact.text : ''))
      expect(texts.map((text) => /METHOD:(\w+)/.exec(text)?.[1])).toEqual([...Array(count - 1).fill('PUBLISH'), 'CANCEL'])
      const events = [...eventsIn(texts.at(-1) ?? '').values()]
      expect(events.map((event) => event.uid.replace('@mission.mission-desk', ''))).toEqual(uids)
      expect(new Set(events.map(({ component }) => component.getFirstPropertyValue('status')))).toEqual(new Set(['CANCELLED']))
      expect(new Set(events.map(({ sequence }) => sequence))).toEqual(new Set([7]))
    })

    test('is sent nothing where nothing was given out, nor where others are chosen', async () => {
      expect(await written('calendar', withoutWang, { audience: 'participant' })).toHaveLength(1)
      expect(await written('calendar', withoutLin, { audience: 'interpreter' })).toHaveLength(0)
      const chosen = { audience: 'participant', personIds: ['zhao'] } as const
      expect(await written('calendar', withoutWang, chosen, { released })).toHaveLength(1)
    })
  })

  test('what is no longer confirmed is left out of a calendar of what is, and not cancelled', async () => {
    const open = plan([{ ...visit, status: 'tentative' }], ['a'], [])
    const text = await calendarOf(
      open,
      { includeUnconfirmed: false },
      { released: { number: 1, mission: plan([visit], ['a'], []) } },
    )
    expect([...eventsIn(text).keys()]).toEqual([])
  })
})

test('an event is newer when anything changed that it hangs on: item and place, who attends, who interprets and from when', async () => {
  const asked: string[][] = []
  const revisionOf = (refs: readonly { readonly table: string; readonly id: string }[]) => {
    asked.push(refs.map(({ table }) => table))
    return 0
  }
  for (const [audience, owner] of [
    ['organizer', {}],
    ['participant', { personIds: ['p-kim'] }],
    ['interpreter', { interpreterIds: ['int-zhao'] }],
  ] as const) {
    await calendarOf(aManyScriptMission(), { audience, ...owner }, { revisionOf })
  }
  expect([...new Set(asked.map((tables) => tables.join(' ')))]).toEqual([
    'items places places',
    'items places',
    'items',
    'items places places participations',
    'items places participations',
    'items participations',
    'items places requirements assignments',
  ])
})

test('a journey says where it goes, and a day whose hour is open is not blocked', async () => {
  const text = await calendarOf(aManyScriptMission(), { audience: 'organizer' })
  const eventOf = (id: string) => text.split('BEGIN:VEVENT').find((event) => event.includes(`item-${id}@`)) ?? ''
  expect(/DESCRIPTION:(.*)/.exec(eventOf('transfer'))?.[1]?.trim()).toBe('→ Sample Hotel Tokyo')
  expect(['mayor', 'off', 'dinner'].map((id) => /TRANSP:(\w+)/.exec(eventOf(id))?.[1])).toEqual([
    'TRANSPARENT',
    'TRANSPARENT',
    'OPAQUE',
  ])
})
