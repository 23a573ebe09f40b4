import { expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import type { Person } from '../../../shared/mission/entities/person'
import { aMission, type MissionRows } from '../../support/a-mission'
import { readableText, written } from '../../support/written'

function person(id: string, needs = ''): Partial<Person> {
  const name = { given: 'Guest', middle: '', order: 'surnameFirst', source: 'card', verified: false } as const
  const notes = { phone: `phone of ${id}`, mobilityNote: needs }
  return { id, names: [{ ...name, lang: 'und-Latn', family: id }], ...notes }
}

const ride = { kind: 'transfer', status: 'confirmed', dayOn: '2023-05-25' } as const

/** Two coaches for all, with a coach group each and one guest in neither; then one coach for group A; a car that has no driver yet. */
const rows: MissionRows = {
  persons: [
    person('Wang', 'few stairs'),
    person('Li'),
    person('Zhao'),
    person('Qian'),
    person('Mori'),
    person('Asked'),
    person('Unten'),
  ],
  groups: [
    { id: 'one', kind: 'coach', name: { en: 'Coach 1', ja: '1号車' } },
    { id: 'two', kind: 'coach', name: { en: 'second', ja: '2号車' } },
    { id: 'a', kind: 'visitTeam', code: 'A', leaderPersonId: 'Wang' },
  ],
  participations: [
    { personId: 'Wang', precedence: 1, groupIds: ['one', 'a'] },
    { personId: 'Li', precedence: 2, groupIds: ['two'] },
    { personId: 'Zhao', precedence: 3, groupIds: ['a'] },
    { personId: 'Qian', precedence: 4, groupIds: ['one'], status: 'cancelled' },
  ],
  places: [
    { id: 'hotel', kind: 'hotel', names: { en: 'Bay Hotel' }, address: { ja: '東京都' }, phone: '+81 3 0000' },
    { id: 'plant', names: { en: 'Plant' }, notes: 'the guard is rude' },
    { id: 'airport', kind: 'airport', names: { en: 'Airport' } },
  ],
  vehicles: [
    { id: 'c1', name: { en: 'Coach 1', ja: '1号車' }, seats: 27, plate: 'Q-1', driverPersonId: 'Unten', driverPhone: 'call-1' },
    { id: 'c2', name: { en: 'Coach 2', ja: '2号車' }, plate: 'Q-2', driverPhone: 'call-2' },
    { id: 'idle', name: { en: 'Idle bus' } },
    { id: 'car', kind: 'car', plate: 'Q-3' },
  ],
  items: [
    { ...ride, id: 'out', startTime: '08:30', endTime: '09:30', placeId: 'hotel', toPlaceId: 'plant', vehicleIds: ['c1', 'c2'] },
    {
      ...ride,
      id: 'back',
      startTime: '16:00',
      endTime: '17:15',
      placeId: 'plant',
      toPlaceId: 'hotel',
      vehicleIds: ['c1'],
      attendance: 'groups',
      groupIds: ['a'],
      staffNotes: 'tip the driver',
    },
    {
      ...ride,
      id: 'late',
      dayOn: '2023-05-26',
      startTime: '23:30',
      endTime: '00:40',
      endDayOffset: 1,
      placeId: 'airport',
      toPlaceId: 'hotel',
      vehicleIds: ['car'],
      attendance: 'persons',
      includePersonIds: ['Li'],
      status: 'tentative',
    },
    { ...ride, id: 'off', startTime: '12:00', endTime: '13:00', vehicleIds: ['c1'], status: 'cancelled' },
  ],
  interpreters: [
    { id: 'i-mori', personId: 'Mori' },
    { id: 'i-asked', personId: 'Asked' },
  ],
  requirements: [{ id: 'need', itemId: 'back', from: 'ja', to: 'zh-Hans' }],
  assignments: [
    { requirementId: 'need', interpreterId: 'i-mori', status: 'confirmed' },
    { requirementId: 'need', interpreterId: 'i-asked', status: 'offered' },
  ],
}

function sheetsOf(file: DocumentFile | undefined): readonly Element[] {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return [...new DOMParser().parseFromString(file.artifact.html, 'text/html').querySelectorAll('.manifest')]
}

function textsOf(page: ParentNode | undefined, selector: string): readonly string[] {
  return [...(page?.querySelectorAll(selector) ?? [])].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
}

/** Each name of a check list with `x` where there is a box to tick. */
function boxesOf(sheet: Element | undefined): readonly string[] {
  const lines = [...(sheet?.querySelectorAll('.check-list tbody tr:not(.sum)') ?? [])]
  return lines.map((line) => {
    const cells = [...line.querySelectorAll('.ride')].map((cell) =>
      cell.querySelector('.box') ? `x${cell.textContent}` : cell.textContent,
    )
    return [line.querySelector('.native, .mark')?.textContent, ...cells].join(' ')
  })
}

test('organizers get a sheet for each vehicle and day on which it drives', async () => {
  const sheets = sheetsOf((await written('transport-manifest', aMission(rows)))[0])
  expect(sheets.flatMap((sheet) => textsOf(sheet, 'h2'))).toEqual([
    'Coach 1 Day 2 Thursday, May 25, 2023',
    'Coach 2 Day 2 Thursday, May 25, 2023',
    'Car Day 3 Friday, May 26, 2023',
  ])
  expect(textsOf(sheets[0], '.facts .note')).toEqual([
    'Number plate Q-1',
    'Driver UNTEN Guest call-1',
    'Seats 27',
    'On duty 08:30–17:15 (8:45 h, driving 2:15 h)',
  ])
  expect(textsOf(sheets[2], '.facts .note')).toEqual(['Number plate Q-3', 'On duty 23:30–00:40+1 (1:10 h, driving 1:10 h)'])
  expect(textsOf(sheets[0], '.stops tbody tr')).toEqual([
    '108:30–09:30Bay Hotel東京都+81 3 0000Plant1 + 1*',
    '216:00–17:15PlantBay Hotel東京都+81 3 00004',
  ])
  expect(textsOf(sheets[2], '.stops tbody .mark')).toEqual(['Tentative'])
})

test('who belongs to a coach group stands on the sheet of the coach that is called so, who does not on all, marked', async () => {
  const [first, second] = sheetsOf((await written('transport-manifest', aMission(rows)))[0])
  expect(boxesOf(first)).toEqual(['WANG Guest x x', 'ZHAO Guest x* x', 'ASKED Guest – x', 'MORI Guest – x'])
  expect(boxesOf(second)).toEqual(['LI Guest x', 'ZHAO Guest x*'])
  expect(textsOf(first, '.sum .ride')).toEqual(['1 + 1*', '4'])
  expect(textsOf(second, '.manifest > .note, .check-list + .note')).toEqual(['* In this vehicle, or in Coach 1'])
  expect(textsOf(first, '.person .note')).toEqual(['Mobility few stairs'])
})

test('each driver gets their own days, without needs, telephones, plates of others and who was only asked', async () => {
  const files = await written('transport-manifest', aMission(rows), { audience: 'driver' })
  expect(files.map(({ name }) => name)).toEqual([
    'JP-16 Transport manifest UNTEN Guest (en)',
    'JP-16 Transport manifest Coach 2 (en)',
    'JP-16 Transport manifest Car Q-3 (en)',
  ])
  const [own = '', second = '', car = ''] = await Promise.all(files.map(readableText))
  expect(boxesOf(sheetsOf(files[0])[0])).toEqual(['WANG Guest x x', 'ZHAO Guest x* x', 'MORI Guest – x', 'Name follows – x'])
  expect(own).toContain('call-1')
  for (const text of [own, second, car]) expect(text).not.toMatch(/few stairs|phone of|rude|tip the|ASKED|QIAN|Idle/)
  expect(own).not.toMatch(/Q-2|call-2|Q-3|Airport|LI Guest/)
  expect(second).not.toMatch(/Q-1|call-1|UNTEN|WANG|MORI/)
  expect(car).toMatch(/Airport[\s\S]*LI Guest/)
  expect(car).not.toMatch(/Plant|WANG/)
})

test('two groups that ride together are one ride; more rides than fit beside a name begin the list again', async () => {
  const place = { placeId: 'hotel', toPlaceId: 'plant', attendance: 'persons' } as const
  const together = ['Wang', 'Li'].map((id) => ({
    ...ride,
    ...place,
    vehicleIds: ['c1'],
    id: `with-${id}`,
    startTime: '07:00',
    endTime: '07:30',
    includePersonIds: [id],
  }))
  const shuttle = Array.from({ length: 8 }, (_, hour) => ({
    ...ride,
    ...place,
    vehicleIds: ['c1'],
    id: `shuttle-${hour}`,
    startTime: `${10 + hour}:00`,
    endTime: `${10 + hour}:30`,
    includePersonIds: ['Wang'],
  }))
  const shuttled = { ...rows, items: [...together, ...shuttle], requirements: [], assignments: [] }
  const [sheet] = sheetsOf((await written('transport-manifest', aMission(shuttled)))[0])
  expect(textsOf(sheet, '.stops .figure')).toEqual(['2', '1', '1', '1', '1', '1', '1', '1', '1'])
  expect([...(sheet?.querySelectorAll('.check-list') ?? [])].map((list) => textsOf(list, 'tbody tr'))).toEqual([
    ['1WANG GuestMobility few stairs', '2LI Guest–––––––', 'Total21111111'],
    ['1WANG GuestMobility few stairs', 'Total1'],
  ])
})

test('who is still asked for one of two items that are ridden together has one seat: their own, where they said yes or come anyway', async () => {
  const together = ['Wang', 'Li'].map((id) => ({
    ...ride,
    id: `with-${id}`,
    startTime: '07:00',
    endTime: '07:30',
    placeId: 'hotel',
    toPlaceId: 'plant',
    vehicleIds: ['c1'],
    attendance: 'persons' as const,
    includePersonIds: [id],
  }))
  const seated = aMission({
    ...rows,
    items: [...together, { ...together[0], id: 'later', startTime: '09:00', endTime: '09:30' }],
    interpreters: [...(rows.interpreters ?? []), { id: 'i-li', personId: 'Li' }],
    requirements: ['with-Wang', 'with-Li', 'later'].map((itemId) => ({ id: `r-${itemId}`, itemId, from: 'ja', to: 'zh-Hans' })),
    assignments: [
      { requirementId: 'r-with-Wang', interpreterId: 'i-mori', status: 'confirmed' },
      { requirementId: 'r-with-Li', interpreterId: 'i-mori', status: 'offered' },
      { requirementId: 'r-with-Wang', interpreterId: 'i-li', status: 'proposed' },
      { requirementId: 'r-with-Wang', interpreterId: 'i-asked', status: 'offered' },
      { requirementId: 'r-with-Li', interpreterId: 'i-asked', status: 'offered' },
      { requirementId: 'r-later', interpreterId: 'i-mori', status: 'offered' },
    ],
  })
  const [own] = await written('transport-manifest', seated, { audience: 'driver' })
  expect(boxesOf(sheetsOf(own)[0])).toEqual([
    'WANG Guest x x',
    'LI Guest x –',
    'MORI Guest x –',
    'Name follows x –',
    'Name follows – x',
  ])
  const [all] = await written('transport-manifest', seated)
  expect(textsOf(sheetsOf(all)[0], '.stops .figure')).toEqual(['4', '2'])
  expect(textsOf(sheetsOf(own)[0], '.stops .figure')).toEqual(['4+1, name to follow', '2+1, name to follow'])
})
