import { expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { written } from '../../support/written'

function pageIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page' && file?.artifact.kind !== 'webPage') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

const textsOf = (page: ParentNode, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())

test('says on every day of a stay that it goes on, and on the last until when, to those who attend', async () => {
  const mission = aMission({
    persons: [{ id: 'zhao' }, { id: 'qian' }],
    participations: [{ personId: 'zhao' }, { personId: 'qian' }],
    places: [{ id: 'hall', names: { en: 'Fair hall' }, city: { en: 'Osaka' } }],
    items: [
      {
        id: 'fair',
        kind: 'conferenceSession',
        title: { en: 'Fair' },
        placeId: 'hall',
        dayOn: '2023-05-25',
        startTime: '10:00',
        endTime: '16:00',
        endDayOffset: 2,
        attendance: 'persons',
        includePersonIds: ['zhao'],
        status: 'confirmed',
      },
    ],
  })
  const days = async (id: 'master-itinerary' | 'participant-itinerary', personIds: readonly string[] | null = null) => {
    const [file] = await written(id, mission, { personIds, audience: personIds ? 'participant' : 'organizer' })
    return [...pageIn(file).querySelectorAll('section.day')].slice(1, 5).map((day) => textsOf(day, 'tr.item').join())
  }
  const told = [
    '10:00–16:00+2 Conference session Fair Fair hall',
    'Conference session day 2 of 3 Fair Fair hall',
    '–16:00 Conference session day 3 of 3 Fair Fair hall',
    '',
  ]
  expect(await days('master-itinerary')).toEqual(told)
  expect((await days('participant-itinerary', ['zhao'])).slice(1)).toEqual(told.slice(1))
  expect(await days('participant-itinerary', ['qian'])).toEqual(['', '', '', ''])
  const [file] = await written('master-itinerary', mission)
  expect(
    textsOf(pageIn(file), '.route-table tr')
      .slice(2, 6)
      .map((row) => row.includes('OsakaFair')),
  ).toEqual([true, true, true, false])
})
