import { describe, expect, test } from 'vitest'
import type { Audience } from '../../../shared/documents/audience'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { written } from '../../support/written'

const visit = { kind: 'visit', status: 'confirmed', dayOn: '2023-05-25' } as const

const mission = aMission({
  persons: ['guest', 'host', 'int'].map((id) => ({ ...person(id, [latin(id, 'X')]), phone: `tel-${id}` })),
  organizations: [{ id: 'city', names: { en: 'Sample City' } }],
  participations: [{ personId: 'guest' }, { personId: 'host', side: 'host', title: { en: 'Plant manager' } }],
  places: [
    {
      id: 'plant',
      names: { en: 'Plant' },
      operatorOrganizationId: 'city',
      contactPersonIds: ['host'],
      briefing: { en: 'Burns 600 t a day.' },
      admission: { ...noAdmissionRules, clothing: { en: 'Long sleeves' }, prohibited: ['photo'], staffLanguages: ['ja'] },
    },
    { id: 'museum', names: { en: 'Museum' }, briefing: { en: 'Hydrogen.' } },
    { id: 'inn', names: { en: 'Inn' }, kind: 'hotel' },
  ],
  items: [
    {
      ...visit,
      id: 'tour',
      placeId: 'plant',
      title: { en: 'Tour' },
      startTime: '10:00',
      endTime: '11:00',
      hostContactIds: ['host'],
    },
    {
      ...visit,
      id: 'talk',
      placeId: 'plant',
      title: { en: 'Talk' },
      startTime: '11:00',
      endTime: '12:00',
      dressCode: { en: 'Suit' },
    },
    { ...visit, id: 'early', placeId: 'museum', title: { en: 'Early' }, startTime: '08:00', endTime: '09:00' },
    { ...visit, id: 'dinner', kind: 'meal', placeId: 'inn', startTime: '18:00', endTime: '19:00' },
    { ...visit, id: 'off', placeId: 'museum', title: { en: 'Off' }, startTime: '15:00', status: 'cancelled' },
  ],
  terms: [
    { id: 'slag', words: { en: 'slag', ja: 'スラグ' }, placeId: 'plant', note: 'asked of Sato', addedBy: 'Sato' },
    { id: 'other', words: { en: 'other' } },
  ],
})

async function sheetsFor(audience: Audience) {
  const [file] = await written('facility-briefing', mission, { audience })
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  const page = new DOMParser().parseFromString(file.artifact.html, 'text/html')
  return [...page.querySelectorAll('.place-sheet')].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
}

describe('a facility briefing', () => {
  test('has a sheet for each place of which there is something to know, as they are entered', async () => {
    const sheets = await sheetsFor('participant')
    expect(sheets.map((text) => text.split(' ')[0])).toEqual(['Museum', 'Plant'])
    expect(sheets[0]).toBe('Museum Hydrogen. Programme on site Thu 25 May08:00–09:00 VisitEarly Whole party 1 person')
  })

  test('tells what it is, who receives them, when, what to wear there, and its words; nobody’s telephone, nor who noted what', async () => {
    const [, plant = ''] = await sheetsFor('participant')
    expect(plant).toContain('Operator Sample City')
    expect(plant).toContain('HOST X · Plant manager')
    expect(plant.match(/HOST X/g)).toHaveLength(1)
    expect(plant).toContain('Burns 600 t a day.')
    expect(plant).toMatch(/Tour.*Talk ?Dress Suit.*Before you enter ?Dress Long sleeves Prohibited photographs/)
    expect(plant).toContain('slag スラグ')
    expect(plant).not.toMatch(/other|tel-|Sato/)
    const [, forInterpreters = ''] = await sheetsFor('interpreter')
    expect(forInterpreters).toContain('asked of Sato')
    expect(forInterpreters).not.toContain('tel-')
  })

  test('is not written where no such place is visited', async () => {
    expect(await written('facility-briefing', aMission({ items: [{ ...visit, id: 'x' }] }))).toEqual([])
  })
})
