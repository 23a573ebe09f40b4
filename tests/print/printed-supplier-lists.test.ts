import { describe, expect, test } from 'vitest'
import { greenXuJapan } from '../../resources/samples/green-xu-japan/sample'
import { shenzhenConference } from '../../resources/samples/shenzhen-conference/sample'
import { aMission } from '../support/a-mission'
import { written } from '../support/written'
import { printAndRead } from './print-and-read'

const { readBack } = printAndRead()

describe('a rooming list of two hotels with 60 rooms each', () => {
  const ids = Array.from({ length: 120 }, (_, index) => `g${String(index + 1).padStart(3, '0')}x`)
  const hotelOf = (index: number) => (index < 60 ? 'bay' : 'hill')
  const mission = aMission({
    persons: ids.map((id) => ({
      id,
      names: [
        { lang: 'und-Latn', family: id, given: 'Guest', middle: '', order: 'surnameFirst', source: 'card', verified: false },
      ],
    })),
    places: [
      { id: 'bay', kind: 'hotel', names: { en: 'Bay Hotel' } },
      { id: 'hill', kind: 'hotel', names: { en: 'Hill Hotel' } },
    ],
    roomStays: ids.map((id, index) => ({
      hotelPlaceId: hotelOf(index),
      checkInOn: '2023-05-24',
      checkOutOn: '2023-05-31',
      roomNumber: String(501 + index),
      occupantIds: [id],
      status: 'confirmed' as const,
    })),
  })

  test('has every guest once, and the nights again at the head of each page', async () => {
    const pdf = await readBack((await written('rooming-list', mission))[0])
    expect(pdf.pages.length).toBeGreaterThan(3)
    for (const page of pdf.pages) expect(page).toContain('Check-in Wed 24 May → Check-out Wed 31 May')
    const text = pdf.pages.join(' ')
    for (const id of ids) expect([id, text.split(id.toUpperCase()).length - 1]).toEqual([id, 1])
  })

  test('gives a hotel its own guests alone', async () => {
    const [file] = await written('rooming-list', mission, { audience: 'hotel' })
    const text = (await readBack(file)).pages.join(' ')
    for (const [index, id] of ids.entries()) expect([id, text.includes(id.toUpperCase())]).toEqual([id, hotelOf(index) === 'bay'])
    expect(text).not.toContain('Hill')
    expect(text).toContain("Rooming list · Hotel's copy")
  })
})

test('a rooming list leaves no room alone on its last page', async () => {
  const of = async (count: number) => {
    const guests = Array.from({ length: count }, (_, index) => `g${index + 1}x`)
    const named = { given: 'Guest', middle: '', order: 'surnameFirst', source: 'card', verified: false } as const
    const mission = aMission({
      persons: guests.map((id) => ({ id, names: [{ ...named, lang: 'und-Latn', family: id }] })),
      places: [{ id: 'bay', kind: 'hotel', names: { en: 'Bay Hotel' } }],
      roomStays: guests.map((id) => ({
        hotelPlaceId: 'bay',
        checkInOn: '2023-05-24',
        checkOutOn: '2023-05-31',
        occupantIds: [id],
        status: 'confirmed' as const,
      })),
    })
    const { pages } = await readBack((await written('rooming-list', mission))[0])
    return pages.map((page) => page.match(/G\d+X/g)?.length ?? 0)
  }
  const [first = 0] = await of(60)
  expect(await of(first)).toEqual([first])
  expect(await of(first + 1)).toEqual([first - 2, 3])
})

test('a list whose last row ends where the page does has no empty page behind it', async () => {
  const [file] = await written('rooming-list', shenzhenConference('shenzhen'), { languages: ['ko'] })
  for (const page of (await readBack(file)).pages) expect(page).toMatch(/체크인.* 10\d\d /)
})

test.each([[['zh-Hans', 'ja']], [['en']], [['ja']]])(
  'in %j no vehicle of the Japan sample has a second page for its last names',
  async (languages) => {
    const [file] = await written('transport-manifest', greenXuJapan('green-xu-japan'), { languages })
    const pdf = await readBack(file)
    // One coach drives on five days, the other on six, a car on one.
    expect(pdf.pages).toHaveLength(12)
  },
)

test('a manifest is a page for each vehicle and day, and says on each further one which it is', async () => {
  const ids = Array.from({ length: 50 }, (_, index) => `g${String(index + 1).padStart(3, '0')}x`)
  const named = { given: 'Guest', middle: '', order: 'surnameFirst', source: 'card', verified: false } as const
  const ride = { kind: 'transfer', status: 'confirmed', startTime: '09:00', endTime: '09:40' } as const
  const mission = aMission({
    persons: ids.map((id) => ({ id, names: [{ ...named, lang: 'und-Latn', family: id }] })),
    participations: ids.map((personId) => ({ personId })),
    vehicles: [{ id: 'coach', name: { en: 'Coach 7' }, plate: 'SAMPLE 77' }],
    items: ['2023-05-25', '2023-05-26'].map((dayOn) => ({ ...ride, dayOn, vehicleIds: ['coach'] })),
  })
  const pdf = await readBack((await written('transport-manifest', mission))[0])
  const of = (day: string) => pdf.pages.filter((page) => page.includes(`${day} May Coach 7 · SAMPLE 77`))
  expect(of('Thu 25').length).toBeGreaterThan(1)
  expect(of('Thu 25').length + of('Fri 26').length).toBe(pdf.pages.length)
  for (const pages of [of('Thu 25'), of('Fri 26')]) {
    const text = pages.join(' ')
    for (const id of ids) expect([id, text.split(id.toUpperCase()).length - 1]).toEqual([id, 1])
    // The total is read beside names, never alone at the head of a page.
    expect(pages.at(-1)).toMatch(/G050X Guest.*Total/)
  }
})

test('a dietary list tells a day again at the head of each page, and splits no meal', async () => {
  const hours = Array.from({ length: 60 }, (_, index) => `${String(8 + Math.floor(index / 6)).padStart(2, '0')}:${index % 6}0`)
  const meal = { kind: 'meal', status: 'confirmed', dayOn: '2023-05-25' } as const
  const mission = aMission({
    persons: [{ id: 'p', preferredBadgeName: 'Guest', dietCode: 'VGML', allergies: 'nuts (severe)' }],
    participations: [{ personId: 'p' }],
    items: hours.map((startTime, index) => ({
      ...meal,
      startTime,
      endTime: startTime,
      title: { en: `begin${index}x` },
      mealPlan: `end${index}x`,
    })),
  })
  const pdf = await readBack((await written('diet-list', mission))[0])
  const pageOf = (text: string) => pdf.pages.findIndex((page) => page.includes(text))
  expect(pdf.pages.length).toBeGreaterThan(2)
  for (const page of pdf.pages) expect(page).toMatch(/Thu 25 May.*VGML \(vegan\) × 1.*nuts \(severe\) × 1/)
  for (const index of hours.keys()) expect([index, pageOf(`begin${index}x`)]).toEqual([index, pageOf(`end${index}x`)])
})
