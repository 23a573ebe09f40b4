import { describe, expect, test } from 'vitest'
import { redactFor } from '../../../shared/documents/audience'
import type { DocumentId } from '../../../shared/documents/document'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { readableText, written } from '../../support/written'

const day = { dayOn: '2023-05-25', status: 'confirmed' } as const
const at = (requirementId: string, interpreterId: string, status: Assignment['status']) => ({
  requirementId,
  interpreterId,
  status,
})

/** At a visit one interpreter has said yes, two were asked, one has declined and one comes as a guest anyway, and so at dinner; at a second visit the first was asked. */
const mission = aMission({
  persons: [
    person('guest', [latin('guest', 'X')]),
    ...['sworn', 'asked', 'thought', 'declined', 'bothx'].map((id) => person(id, [latin(id, 'X')], 'interpreter')),
  ],
  participations: [{ personId: 'guest' }, { personId: 'bothx' }],
  places: [
    { id: 'plant', names: { en: 'Plant' }, admission: { ...noAdmissionRules, listLanguages: ['en'] } },
    { id: 'inn', kind: 'hotel', names: { en: 'Inn' } },
    { id: 'bay', kind: 'restaurant', names: { en: 'Bay' } },
  ],
  vehicles: [{ id: 'coach', name: { en: 'Coach 7' }, plate: 'Q-7' }],
  interpreters: ['sworn', 'asked', 'thought', 'declined', 'bothx'].map((id) => ({ id: `i-${id}`, personId: id })),
  items: [
    {
      ...day,
      id: 'way',
      kind: 'transfer',
      startTime: '08:00',
      endTime: '08:40',
      placeId: 'inn',
      toPlaceId: 'plant',
      vehicleIds: ['coach'],
    },
    { ...day, id: 'tour', kind: 'visit', startTime: '09:00', endTime: '10:00', placeId: 'plant' },
    { ...day, id: 'talk', kind: 'meeting', startTime: '10:00', endTime: '11:00', placeId: 'plant' },
    { ...day, id: 'dinner', kind: 'meal', startTime: '18:00', endTime: '19:00', placeId: 'bay' },
  ],
  requirements: ['way', 'tour', 'talk', 'dinner'].map((itemId) => ({ id: `r-${itemId}`, itemId, from: 'zh', to: 'ja' })),
  assignments: [
    ...['r-way', 'r-tour', 'r-dinner'].flatMap((one) => [
      at(one, 'i-sworn', 'accepted'),
      at(one, 'i-asked', 'offered'),
      at(one, 'i-thought', 'proposed'),
      at(one, 'i-declined', 'declined'),
      at(one, 'i-bothx', 'offered'),
    ]),
    at('r-talk', 'i-sworn', 'offered'),
  ],
})

async function read(id: DocumentId, audience: 'host' | 'driver' | 'caterer' | 'catererNamed'): Promise<string> {
  const [file] = await written(id, mission, { audience })
  const text = file ? await readableText(file) : ''
  return text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('interpreters who have not said yes are counted and not named', () => {
  test('on a host’s day sheet', async () => {
    const text = await read('day-sheet', 'host')
    // Two guests, and of three interpreters one who has said yes.
    expect(text).toMatch(/Whole party 2 \+ 3 Interpreting SWORN X , \+2, names to follow/)
    expect(text).toMatch(/Whole party 2 \+ 1 Interpreting \+1, name to follow/)
  })

  test('in a visit request: in all, at each visit, and a line each in the list', async () => {
    const text = await read('visit-request', 'host')
    expect(text).toContain('Persons 5 persons ( Delegates 2 + Interpreters 3)')
    expect(text).toMatch(/Interpreters SWORN X , \+2, names to follow/)
    expect(text.match(/Name follows/g)).toHaveLength(2)
    expect(text).toMatch(/09:00.*? 2 0 3 2 .*10:00.*? 2 0 1 /)
    const list = await read('visitor-workbook', 'host')
    expect(list.match(/Name follows/g)).toHaveLength(2)
  })

  test('on a driver’s manifest: seats, and a box to tick for each', async () => {
    const text = await read('transport-manifest', 'driver')
    expect(text).toContain('5 +2, names to follow')
    expect(text).toMatch(/4 Name follows 5 Name follows Total 5/)
  })

  test('by whoever cooks: a plate for each, and that their diet is told later', async () => {
    for (const audience of ['caterer', 'catererNamed'] as const) {
      expect(await read('diet-list', audience)).toMatch(/Meal 5 No special diet × 3 Diet to follow × 2 /)
      expect(await read('diet-workbook', audience)).toMatch(/Persons No special diet Diet to follow .* 5 3 2/)
    }
  })

  test('whoever is asked is nobody’s to read', async () => {
    for (const [id, audience] of [
      ['day-sheet', 'host'],
      ['visit-request', 'host'],
      ['visitor-workbook', 'host'],
      ['master-itinerary', 'host'],
      ['itinerary-workbook', 'host'],
      ['transport-manifest', 'driver'],
      ['diet-list', 'catererNamed'],
      ['diet-workbook', 'catererNamed'],
    ] as const)
      expect([id, (await read(id, audience)).match(/asked|thought|declined/gi)]).toEqual([id, null])
    const told = Object.values(redactFor(mission, 'host').tables.assignments).map(({ interpreterId }) => interpreterId)
    expect(told.filter((id) => /asked|thought|declined|both/.test(id))).toEqual([])
  })
})
