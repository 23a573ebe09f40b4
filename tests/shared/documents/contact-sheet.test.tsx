import { describe, expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { aMission, type MissionRows } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { written } from '../../support/written'

const called = (id: string, kind: Parameters<typeof person>[2]) => ({ ...person(id, [latin(id, 'X')], kind), phone: `tel-${id}` })
const day = { dayOn: '2023-05-25', status: 'confirmed' } as const

const rows: MissionRows = {
  missions: [{ emergencyNumbers: '110 / 119' }],
  persons: [
    called('guest', 'delegate'),
    called('aide', 'delegate'),
    called('clerk', 'staff'),
    called('ill', 'staff'),
    called('miller', 'host'),
    called('idle', 'host'),
    called('lin', 'interpreter'),
    called('unten', 'driver'),
  ],
  participations: [
    { personId: 'guest' },
    { personId: 'aide', role: 'coordinator', title: { en: 'Coordinator' } },
    { personId: 'clerk', title: { en: 'Clerk' } },
    { personId: 'ill', status: 'cancelled' },
  ],
  interpreters: [{ personId: 'lin', languages: ['zh', 'ja'].map((lang) => ({ lang, class: 'B' as const, modes: [] })) }],
  places: [
    {
      id: 'mill',
      names: { en: 'Mill' },
      country: 'JP',
      phone: 'tel-mill',
      contactPersonIds: ['miller'],
      advance: [{ topic: 'emergency', title: '', answer: 'Sample Hospital', settledOn: null }],
    },
    { id: 'elsewhere', names: { en: 'Elsewhere' }, phone: 'tel-elsewhere', contactPersonIds: ['idle'] },
    { id: 'inn', kind: 'hotel', names: { en: 'Inn' }, phone: 'tel-inn' },
    { id: 'airport', kind: 'airport', names: { en: 'Airport' }, country: 'CN', phone: 'tel-airport' },
  ],
  days: [
    { date: '2023-05-24', baseHotelId: 'inn' },
    { date: '2023-05-26', baseHotelId: 'inn' },
  ],
  vehicles: [
    { id: 'coach', name: { en: 'Coach 1' }, plate: 'Q-1', driverPersonId: 'unten', driverPhone: '' },
    { id: 'spare', name: { en: 'Spare' }, driverPhone: 'tel-spare' },
  ],
  items: [
    { ...day, id: 'flight', kind: 'flight', placeId: 'airport', startTime: '08:00', endTime: '10:00' },
    { ...day, id: 'tour', kind: 'visit', placeId: 'mill', startTime: '11:00', endTime: '12:00', vehicleIds: ['coach'] },
    { ...day, id: 'off', kind: 'visit', placeId: 'elsewhere', status: 'cancelled' },
  ],
}

function sheetIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

async function blocks(mission = aMission(rows)): Promise<Readonly<Record<string, readonly string[]>>> {
  const page = sheetIn((await written('contact-sheet', mission))[0])
  const of = (block: Element) => [...block.querySelectorAll('.contact, .numbers, .note')].map((line) => flat(line.textContent))
  return Object.fromEntries(
    [...page.querySelectorAll('.contacts')].map((one) => [flat(one.querySelector('h2')?.textContent), of(one)]),
  )
}

describe('a contact sheet', () => {
  test('has whom staff may have to call, each with their number', async () => {
    expect(await blocks()).toEqual({
      'In an emergency': [
        '110 / 119',
        'China 110 police · 119 fire brigade · 120 ambulance · confirm before travelling',
        'Mill Sample Hospital',
      ],
      Secretariat: ['CLERK X · Clerktel-clerk', 'AIDE X · Coordinatortel-aide'],
      Interpreters: ['LIN X · Chinese–Japanesetel-lin'],
      Drivers: ['Coach 1 · Q-1 · UNTEN Xtel-unten'],
      Hotels: ['Inn · Wed 24 May – Fri 26 Maytel-inn'],
      Hosts: ['Mill · Thu 25 Maytel-mill', 'MILLER Xtel-miller'],
    })
  })

  test('leaves a line to write on where a number is not known yet', async () => {
    const persons = rows.persons?.map((one) => ({ ...one, phone: '' })) ?? []
    const { Secretariat } = await blocks(aMission({ ...rows, persons }))
    expect(Secretariat).toEqual(['CLERK X · Clerk____________', 'AIDE X · Coordinator____________'])
  })

  test('is told to nobody but staff', async () => {
    for (const audience of ['host', 'participant', 'interpreter'] as const)
      await expect(written('contact-sheet', aMission(rows), { audience })).rejects.toThrow(`not for ${audience}`)
  })
})
