import { expect, test } from 'vitest'
import { greenXuJapan } from '../../resources/samples/green-xu-japan/sample'
import { noAdmissionRules } from '../../shared/mission/entities/place'
import { aMission } from '../support/a-mission'
import { latin, person } from '../support/a-name'
import { written } from '../support/written'
import { printAndRead } from './print-and-read'

const { readBack } = printAndRead()

test('a list of many visitors runs over pages, each with its heads, and splits nobody', async () => {
  const numbers = Array.from({ length: 90 }, (_, index) => index + 1)
  const mission = aMission({
    persons: numbers.map((n) => ({ ...person(`p${n}`, [latin(`Visitor${n}x`, 'With A Rather Long Given Name')]) })),
    organizations: [{ id: 'o', names: { en: 'An organization whose name takes two lines of its column' } }],
    participations: numbers.map((n) => ({ personId: `p${n}`, precedence: n, organizationId: 'o' })),
    places: [
      { id: 'plant', names: { en: 'Plant' }, admission: { ...noAdmissionRules, listLanguages: ['en'], needsSignature: true } },
    ],
    items: [{ id: 'tour', placeId: 'plant', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00', status: 'confirmed' }],
  })
  const pdf = await readBack((await written('visit-request', mission))[0])
  const pagesOf = (n: number) => pdf.pages.flatMap((page, index) => (page.includes(`VISITOR${n}X`) ? [index] : []))
  // Who leads stands at the head of the form as well.
  expect(pagesOf(1)[0]).toBe(0)
  for (const n of numbers.slice(1)) expect([n, pagesOf(n).length]).toEqual([n, 1])
  expect(pagesOf(90)[0]).toBeGreaterThan(3)
  for (const page of new Set(numbers.flatMap(pagesOf))) expect(pdf.pages[page]).toMatch(/Organization.*Signature/s)
  expect(pdf.pages.at(-1)).toContain('Signature or seal')
})

test('signatures are never alone on a page, and in one piece', async () => {
  const files = await written('visit-request', greenXuJapan('green-xu-japan'), { languages: ['ja', 'en'] })
  const plant = files.find(({ name }) => name.includes('電子機器'))
  const { pages } = await readBack(plant)
  expect(pages.at(-1)).toMatch(/PARK Gyeonbon.*Applicant.*Signature or seal/s)
  expect(pages.slice(0, -1).join(' ')).not.toContain('Applicant')
})
