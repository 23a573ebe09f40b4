import { expect, test } from 'vitest'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { latin, person, zh } from '../../support/a-name'
import { readableText, written } from '../../support/written'

const day = '2023-05-25'
const rows = {
  releases: [
    { id: 'r1', number: 1, at: 0, by: 'Sato', note: 'First plan' },
    { id: 'r2', number: 2, at: 1, by: 'Sato', note: 'For the embassy' },
  ],
  persons: [
    { ...person('zhao', [zh('赵', '样例安', 'zh-Hans'), latin('ZHAO', 'An')]), phone: '+81-00-0000', notes: 'secret' },
    person('qian', [zh('钱', '样例宁', 'zh-Hans'), latin('QIAN', 'Ning')]),
    person('lin', [zh('林', '样例', 'zh-Hans'), latin('LIN', 'Yi')]),
  ],
  groups: [{ id: 'a' }],
  participations: [
    { id: 'p1', personId: 'zhao', groupIds: ['a'], precedence: 1 },
    { id: 'p2', personId: 'qian', precedence: 2 },
  ],
  places: [
    { id: 'plant', names: { en: 'Machida plant' } },
    { id: 'port', names: { en: 'Kawasaki port' } },
  ],
  interpreters: [{ id: 'i-lin', personId: 'lin' }],
}
const visit = { id: 'visit', dayOn: day, startTime: '09:00', endTime: '10:00', placeId: 'plant', title: { en: 'Plant visit' } }
const dinner = {
  id: 'dinner',
  dayOn: day,
  startTime: '18:00',
  endTime: '20:00',
  title: { en: 'Dinner' },
  staffNotes: 'who pays?',
}
const before = aMission({ ...rows, items: [visit, dinner] })
const after = aMission({
  ...rows,
  items: [
    { ...visit, startTime: '09:30', endTime: '10:30', placeId: 'port' },
    { ...dinner, attendance: 'groups', groupIds: ['a'] },
  ],
})

function changes(audience: 'organizer' | 'participant' | 'interpreter', released: Mission | null = before, versionLabel = '2') {
  return written('change-sheet', after, { audience }, { versionLabel, released: released && { number: 1, mission: released } })
}

test('says for everything that changed what it was and what it is', async () => {
  const [sheet, ...others] = await changes('organizer')
  if (!sheet) throw new Error('no sheet')
  expect(others).toEqual([])
  const text = await readableText(sheet)
  expect(text).toContain('Since version 1')
  expect(text).toContain('For the embassy')
  expect(text).toMatch(/<s>09:00–10:00<\/s> → <strong>09:30–10:30<\/strong>/)
  expect(text).toMatch(/<s>[^→]*Machida plant[^→]*<\/s> → <strong>[^→]*Kawasaki port/)
  expect(text).not.toMatch(/who pays\?|First plan/)
})

test('has the day in the head of its table, which comes again on the next page', async () => {
  const [sheet] = await changes('organizer')
  expect(sheet && /<thead>(.*?)<tr class="columns">/.exec(await readableText(sheet))?.[1]?.replace(/<[^>]*>/g, '')).toBe(
    'Thu 25 May',
  )
})

test('of a draft has no word of a version given out', async () => {
  const [sheet] = await changes('organizer', before, '1.4')
  if (!sheet) throw new Error('no sheet')
  expect(await readableText(sheet)).not.toMatch(/First plan|For the embassy/)
})

test('gives everybody a sheet of their own changes, without what others know of them', async () => {
  const sheets = await changes('participant')
  expect(sheets.map(({ name }) => /ZHAO|QIAN/.exec(name)?.[0])).toEqual(['ZHAO', 'QIAN'])
  const [zhao = '', qian = ''] = await Promise.all(sheets.map(readableText))
  expect(zhao).not.toContain('Dinner')
  expect(qian).toMatch(/Dinner[\s\S]*No longer yours/)
  for (const text of [zhao, qian]) expect(text).not.toMatch(/secret|\+81-00-0000/)
})

test('tells who was struck out that they take no part any more, and what was theirs', async () => {
  const stays = {
    roomStays: [{ id: 's', hotelPlaceId: 'port', checkInOn: day, checkOutOn: '2023-05-26', occupantIds: ['qian'] }],
  }
  const was = aMission({ ...rows, ...stays, items: [visit] })
  const sheetsOf = (is: Mission, audience: 'participant' | 'interpreter' = 'participant') =>
    written('change-sheet', is, { audience }, { versionLabel: '2', released: { number: 1, mission: was } })
  const cancelled = rows.participations.map((one) => (one.personId === 'qian' ? { ...one, status: 'cancelled' as const } : one))
  const gone = {
    ...rows,
    participations: rows.participations.slice(0, 1),
    persons: [rows.persons[0] ?? {}, rows.persons[2] ?? {}],
  }
  for (const is of [
    aMission({ ...rows, ...stays, participations: cancelled, items: [visit] }),
    aMission({ ...gone, items: [visit] }),
  ]) {
    const [sheet, ...others] = await sheetsOf(is)
    expect([sheet?.name.includes('QIAN'), others]).toEqual([true, []])
    const text = sheet ? await readableText(sheet) : ''
    expect(text).toMatch(/You no longer take part in this mission[\s\S]*Plant visit[\s\S]*No longer yours[\s\S]*Kawasaki port/)
  }
  // Who is named for something by themselves still comes, and who now interprets takes part.
  const guest = await sheetsOf(
    aMission({
      ...rows,
      ...stays,
      participations: rows.participations.slice(0, 1),
      items: [{ ...visit, includePersonIds: ['qian'] }],
    }),
  )
  expect(guest).toEqual([])
  const interprets = rows.participations.map((one) => (one.personId === 'qian' ? { ...one, role: 'interpreter' as const } : one))
  const [moved] = await sheetsOf(aMission({ ...rows, participations: interprets, items: [visit] }))
  expect(moved && (await readableText(moved))).not.toContain('no longer take part')
  const [lin] = await sheetsOf(aMission({ ...rows, interpreters: [], items: [visit] }), 'interpreter')
  expect(lin && (await readableText(lin))).toContain('You no longer take part in this mission')
})

test('is not written for those for whom nothing changed, nor while nothing was given out', async () => {
  expect(await changes('interpreter')).toEqual([])
  expect(await changes('organizer', null)).toEqual([])
  const [same] = await changes('organizer', after)
  expect(same && (await readableText(same))).toContain('Nothing has changed.')
})

/** What the visitor's sheet says when the visit becomes this. */
async function toldOf(was: Partial<Item>, is: Partial<Item>, audience: 'organizer' | 'participant' = 'participant') {
  const earlier = aMission({ ...rows, items: [{ ...visit, ...was }] })
  const later = aMission({ ...rows, items: [{ ...visit, ...is }] })
  const [sheet] = await written(
    'change-sheet',
    later,
    { audience, personIds: ['zhao'] },
    { released: { number: 1, mission: earlier } },
  )
  return sheet ? (await readableText(sheet)).replace(/<(?!\/?(s|strong)\b)[^>]*>/g, '').replace(/\s+/g, ' ') : null
}

test('never tells a hidden time, nor that it changed', async () => {
  const hidden = { timeMode: 'hidden' } as const
  const appears = await toldOf(hidden, { startTime: '11:15' })
  expect(appears).toContain('11:15')
  expect(appears).not.toContain('09:00')
  expect(await toldOf({}, { ...hidden, startTime: '11:15' })).not.toMatch(/11:15|10:00/)
  expect(await toldOf(hidden, { ...hidden, startTime: '11:15' })).toBeNull()
  const moved = await toldOf(hidden, { ...hidden, dayOn: '2023-05-26', startTime: '11:15' })
  expect(moved).toMatch(/<s>\S+ 5\/25<\/s> → <strong>\S+ 5\/26<\/strong>|<s>Thu 25 May<\/s> → <strong>Fri 26 May<\/strong>/)
  expect(moved).not.toMatch(/11:15|09:00/)
})

test('tells a time as it is meant: about, past midnight', async () => {
  expect(await toldOf({}, { timeMode: 'approx' })).toContain('<s>09:00–10:00</s> → <strong>~09:00–10:00</strong>')
  expect(await toldOf({}, { startTime: '22:00', endTime: '00:30', endDayOffset: 1 })).toContain('<strong>22:00–00:30+1</strong>')
})

test('does not strike out what reads the same, such as the number of those who come', async () => {
  const one: Partial<Item> = { attendance: 'persons', includePersonIds: ['zhao'] }
  const told = await toldOf(one, { ...one, includePersonIds: ['qian'] }, 'organizer')
  expect(told).toContain('Who')
  expect(told).not.toMatch(/<s>|1 person/)
})

test('says which coach comes in place of which', async () => {
  const coaches = { vehicles: [{ id: 'c1', name: { en: 'Coach 1' } }, { id: 'c2' }] }
  const earlier = aMission({ ...rows, ...coaches, items: [{ ...visit, vehicleIds: ['c1'] }] })
  const later = aMission({ ...rows, ...coaches, items: [{ ...visit, vehicleIds: ['c2'] }] })
  const [sheet] = await written('change-sheet', later, {}, { released: { number: 1, mission: earlier } })
  expect(sheet && (await readableText(sheet)).replace(/<\/?span[^>]*>/g, '')).toContain('<s>Coach 1</s> → <strong>Coach</strong>')
})

test('tells whose interpreter is only thought of to nobody but organizers', async () => {
  const plan = (status: 'proposed' | 'accepted') =>
    aMission({
      ...rows,
      items: [visit],
      requirements: [{ id: 'q', itemId: 'visit', from: 'zh', to: 'ja' }],
      assignments: [{ id: 'a', requirementId: 'q', interpreterId: 'i-lin', status }],
    })
  const told = async (status: 'proposed' | 'accepted', audience: 'organizer' | 'host' | 'participant') => {
    const released = { number: 1, mission: aMission({ ...rows, items: [visit] }) }
    const [sheet] = await written('change-sheet', plan(status), { audience }, { released })
    return sheet !== undefined && (await readableText(sheet)).includes('LIN')
  }
  expect(await Promise.all((['organizer', 'host', 'participant'] as const).map((one) => told('proposed', one)))).toEqual([
    true,
    false,
    false,
  ])
  // An interpreter reads of it where what is not settled is told at all.
  const mine = (includeUnconfirmed: boolean) =>
    written(
      'change-sheet',
      {
        ...plan('proposed'),
        tables: {
          ...plan('proposed').tables,
          items: { visit: { ...plan('proposed').tables.items.visit, status: 'confirmed' } as Item },
        },
      },
      { audience: 'interpreter', includeUnconfirmed },
      { released: { number: 1, mission: aMission({ ...rows, items: [{ ...visit, status: 'confirmed' }] }) } },
    )
  expect([(await mine(true)).length, (await mine(false)).length]).toEqual([1, 0])
})

test('tells where people sleep elsewhere: the hotel of the day to all, their own room and flight to each', async () => {
  const hotels = [
    { id: 'inn', kind: 'hotel', names: { en: 'Harbour Inn' } },
    { id: 'tower', kind: 'hotel', names: { en: 'Tower Hotel' } },
  ] as const
  const flight = { id: 'flight', kind: 'flight', dayOn: '2023-05-31', startTime: '09:00', title: { en: 'Home' } } as const
  const plan = (base: string, room: string, number: string) =>
    aMission({
      ...rows,
      places: [...rows.places, ...hotels],
      days: [{ date: day, baseHotelId: base }],
      items: [flight],
      travelLegs: [{ itemId: 'flight', carrier: 'NH', number, personIds: ['zhao'] }],
      roomStays: [{ hotelPlaceId: 'inn', checkInOn: day, checkOutOn: '2023-05-26', roomNumber: room, occupantIds: ['zhao'] }],
    })
  const released = { number: 1, mission: plan('inn', '301', '968') }
  const told = async (audience: 'organizer' | 'participant', later = plan('tower', '512', '972')) => {
    const sheets = await written('change-sheet', later, { audience }, { released })
    return Promise.all(sheets.map(async (sheet) => (await readableText(sheet)).replace(/<(?!\/?(s|strong)\b)[^>]*>/g, '')))
  }
  const [all = ''] = await told('organizer')
  expect(all).toContain('<s>Harbour Inn</s> → <strong>Tower Hotel</strong>')
  expect(all).not.toMatch(/301|512/)
  const [zhao = '', qian = ''] = await told('participant')
  expect(zhao).toContain('<s>Harbour Inn 301</s> → <strong>Harbour Inn 512</strong>')
  expect(zhao).toContain('<s>NH 968</s> → <strong>NH 972</strong>')
  expect(qian).toContain('<s>Harbour Inn</s> → <strong>Tower Hotel</strong>')
  expect(qian).not.toMatch(/301|512|NH/)
  expect(await told('participant', released.mission)).toEqual([])
})
