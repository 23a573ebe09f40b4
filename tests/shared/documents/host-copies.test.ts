import { describe, expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { documents } from '../../../shared/documents/registry'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { readableText, written } from '../../support/written'

const at = { status: 'confirmed', startTime: '09:00', endTime: '11:00' } as const
const host = (id: string) => ({ ...person(id, [latin(id, 'X')], 'host'), phone: `+81 ${id}` })

/** Two hosts on one day, a third on the next. */
function threeHosts(): Mission {
  return aMission({
    organizations: ['mill', 'port', 'lab'].map((id) => ({ id: `org-${id}`, names: { en: id } })),
    persons: [
      person('guest', [latin('guest', 'X')]),
      ...['miller', 'porter', 'speaker-of-lab', 'chief-of-lab', 'clerk-of-port'].map(host),
      person('staff', [latin('staff', 'X')], 'staff'),
    ],
    participations: [
      { personId: 'guest', groupIds: ['g'] },
      { personId: 'staff', role: 'coordinator' },
      { personId: 'miller', side: 'host', organizationId: 'org-mill', title: { en: 'Miller-in-chief' } },
      { personId: 'clerk-of-port', side: 'host', organizationId: 'org-port', title: { en: 'Clerk-in-chief' } },
    ],
    groups: [{ id: 'g', code: 'G', leaderPersonId: 'guest' }],
    places: [
      {
        id: 'mill',
        names: { en: 'Mill' },
        city: { en: 'Milltown' },
        operatorOrganizationId: 'org-mill',
        contactPersonIds: ['miller'],
      },
      {
        id: 'port',
        names: { en: 'Port' },
        city: { en: 'Portville' },
        operatorOrganizationId: 'org-port',
        contactPersonIds: ['porter'],
      },
      { id: 'lab', names: { en: 'Lab' }, city: { en: 'Labton' } },
      { id: 'inn', kind: 'hotel', names: { en: 'Inn' } },
    ],
    days: [
      { date: '2023-05-25', baseHotelId: 'inn' },
      { date: '2023-05-26', notes: { en: 'Notes of the third' } },
    ],
    items: [
      { ...at, id: 'mill', kind: 'visit', title: { en: 'See the mill' }, dayOn: '2023-05-25', placeId: 'mill' },
      {
        ...at,
        id: 'way',
        kind: 'transfer',
        title: { en: 'On to the port' },
        dayOn: '2023-05-25',
        startTime: '11:00',
        endTime: '12:00',
        placeId: 'mill',
        toPlaceId: 'port',
      },
      {
        ...at,
        id: 'port',
        kind: 'meeting',
        title: { en: 'Talk with the port' },
        dayOn: '2023-05-25',
        startTime: '13:00',
        endTime: '15:00',
        placeId: 'port',
        publicNotes: { en: 'Hats for the port' },
      },
      {
        ...at,
        id: 'lab',
        kind: 'lecture',
        title: { en: 'See the lab' },
        dayOn: '2023-05-26',
        placeId: 'lab',
        hostContactIds: ['chief-of-lab'],
        segments: [{ part: 'speech', title: {}, minutes: 5, speakerPersonId: 'speaker-of-lab', language: null }],
      },
      { ...at, id: 'sleep', kind: 'checkIn', dayOn: '2023-05-25', startTime: '20:00', endTime: '20:30', placeId: 'inn' },
    ],
  })
}

const placeOf = ({ name }: DocumentFile) => /(Mill|Port|Lab|Inn) /.exec(name)?.[1] ?? ''
const flat = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** Who may be read of in a copy for a place, of the people of all hosts. */
const peopleOf: Readonly<Record<string, readonly string[]>> = {
  Mill: ['MILLER'],
  Port: ['CLERK-OF-PORT', 'PORTER'],
  Lab: ['CHIEF-OF-LAB', 'SPEAKER-OF-LAB'],
}

describe('a host’s day sheet', () => {
  test('is one for each place that receives the party, of the days on which it comes', async () => {
    const files = await written('day-sheet', threeHosts(), { audience: 'host' })
    expect(files.map(placeOf)).toEqual(['Mill', 'Port', 'Lab'])
    const texts = await Promise.all(files.map(readableText))
    expect(texts.map((text) => flat(text).match(/Day \d of 8/g))).toEqual([['Day 2 of 8'], ['Day 2 of 8'], ['Day 3 of 8']])
  })

  test('names its own people, and of what is elsewhere tells when, what kind and in which city', async () => {
    const [mill = '', port = ''] = (
      await Promise.all((await written('day-sheet', threeHosts(), { audience: 'host' })).map(readableText))
    ).map(flat)
    expect(mill).toContain('Host MILLER X')
    expect(mill).toContain('See the mill')
    expect(mill).toContain('On to the port')
    expect(mill).not.toMatch(/Talk with the port|Hats for the port|Tomorrow|Inn/)
    expect(mill).toMatch(/13:00.*15:00 Meeting Portville/)
    expect(port).toContain('Host PORTER X')
    expect(port).toContain('Hats for the port')
    expect(port).not.toContain('See the mill')
  })

  test('is none where nobody receives anybody', async () => {
    const mission = threeHosts()
    const { sleep } = mission.tables.items
    const alone = { ...mission, tables: { ...mission.tables, items: sleep ? { sleep } : {} } }
    expect(await written('day-sheet', alone, { audience: 'host' })).toEqual([])
  })
})

test('no document for hosts names another host’s people', async () => {
  for (const { id } of documents.filter(({ audiences }) => audiences.includes('host'))) {
    for (const file of await written(id, threeHosts(), { audience: 'host' })) {
      const text = flat(await readableText(file))
      const named = [...new Set(text.match(/MILLER|PORTER|CLERK-OF-PORT|CHIEF-OF-LAB|SPEAKER-OF-LAB|-in-chief/g) ?? [])].sort()
      const known = id === 'day-sheet' || id === 'visit-request' ? (peopleOf[placeOf(file)] ?? []) : []
      expect([id, file.name, named.filter((name) => !known.includes(name))]).toEqual([id, file.name, []])
    }
  }
})
