import { describe, expect, test } from 'vitest'
import { redactFor } from '../../../shared/documents/audience'
import type { DocumentFile } from '../../../shared/documents/document'
import type { Mission } from '../../../shared/mission/mission'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { written } from '../../support/written'

function daysIn(file: DocumentFile | undefined): readonly Element[] {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return [...new DOMParser().parseFromString(file.artifact.html, 'text/html').querySelectorAll('.day-sheet')]
}

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
const textsOf = (page: ParentNode | undefined, selector: string) =>
  [...(page?.querySelectorAll(selector) ?? [])].map((one) => flat(one.textContent))

/** With a day's notes, and what was asked about the plant in advance. */
function aDay(): Mission {
  const mission = aManyScriptMission()
  const { days, places, persons } = mission.tables
  const d2 = { ...days.d2, notes: { en: 'Bring umbrellas' }, staffNotes: 'count heads' } as Mission['tables']['days'][string]
  const advance = [
    { topic: 'emergency', title: '', answer: 'Sample Hospital, 10 min', settledOn: null },
    { topic: 'deposit', title: '', answer: 'pay on site', settledOn: null },
  ]
  const plant = { ...places.plant, advance } as Mission['tables']['places'][string]
  const secretary = { ...persons['p-sec'], phone: '+86 10 0000 0009' } as Mission['tables']['persons'][string]
  return {
    ...mission,
    tables: {
      ...mission.tables,
      days: { ...days, d2 },
      places: { ...places, plant },
      persons: { ...persons, 'p-sec': secretary },
    },
  }
}

describe('a day sheet', () => {
  test('has a sheet for each day of so many, with who is called and where help is', async () => {
    const days = daysIn((await written('day-sheet', aDay()))[0])
    expect(days.map((day) => textsOf(day, 'h2 .number')[0])).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Day ${n} of 8`))
    const [contacts, emergency] = textsOf(days[1], '.card')
    expect(contacts).toBe('Key contactsStaff LI Mishu +86 10 0000 0009 Host MIHON Tarō +81 3 0000 0001')
    expect(emergency).toMatch(/110 \/ 119.*Machida Bioenergy Center Sample Hospital, 10 min$/)
  })

  test('tells each item with its heads, interpreters apart, and of a ride from where to where and in what', async () => {
    const days = daysIn((await written('day-sheet', aDay()))[0])
    expect(textsOf(days[0], 'tbody tr')[1]).toBe(
      '~14:00–15:00 Transfer to the hotel Tokyo Haneda Airport → Sample Hotel TokyoTransport Coach 1 Whole party 8',
    )
    expect(textsOf(days[0], '.card')[0]).toContain('Coach 1 · 品川 見本 00-00 +81 90 0000 0002')
    expect(textsOf(days[1], '.party')).toEqual(['Team A 4 + 2', '2', 'Team B 4'])
    expect(textsOf(days[0], 'tbody tr')[2]).toContain('Meal buffet')
  })

  test('has the numbers of each country that the day touches, unless the mission names them', async () => {
    const said = async (mission: Mission) => {
      const days = daysIn((await written('day-sheet', mission))[0])
      return days.slice(0, 2).map((day) => textsOf(day, '.numbers'))
    }
    const mission = aDay()
    expect(await said(mission)).toEqual([
      ['110 / 119', 'China 110 police · 119 fire brigade · 120 ambulance · confirm before travelling'],
      ['110 / 119'],
    ])
    const row = { ...mission.tables.missions.mission, emergencyNumbers: 'JP: 110 · CN: 120' }
    const named = { ...mission, tables: { ...mission.tables, missions: { mission: row } } } as Mission
    expect(await said(named)).toEqual([['JP: 110 · CN: 120'], ['JP: 110 · CN: 120']])
    const pvg = { ...mission.tables.places.pvg, country: 'XK' }
    const unknown = { ...mission, tables: { ...mission.tables, places: { ...mission.tables.places, pvg } } } as Mission
    expect((await said(unknown))[0]?.[1]).toMatch(/^Kosovo _+$/)
    const korea = {
      ...mission,
      tables: { ...mission.tables, places: { ...mission.tables.places, pvg: { ...pvg, country: 'KR' } } },
    }
    expect((await said(korea as Mission))[0]?.[1]).toBe('South Korea 112 police · 119 fire brigade, ambulance')
  })

  test('leaves a line to write on where nobody is known who could be called', async () => {
    const mission = aDay()
    const noOne = { ...mission, tables: { ...mission.tables, persons: {}, vehicles: {} } }
    const [day] = daysIn((await written('day-sheet', noOne))[0])
    expect(textsOf(day, '.card')[0]).toMatch(/^Key contactsStaff _+$/)
  })

  test('ends with the notes of the day and how the next one begins', async () => {
    const days = daysIn((await written('day-sheet', aDay()))[0])
    expect(textsOf(days[1], '.sheet-foot .note')).toEqual([
      'Notes of the day Bring umbrellas',
      'Staff count heads',
      'Tomorrow Fri 26 May · Tokyo',
    ])
    expect(textsOf(days[0], '.sheet-foot .note')).toEqual(['Tomorrow Thu 25 May · Machida · 10:00–11:30 · Plant visit, team A'])
    expect(textsOf(days[7], '.sheet-foot .note')).toEqual([])
  })

  test('for hosts says nothing of the workshop or of telephones, and leaves a line for the hospital', async () => {
    const files = await written('day-sheet', aDay(), { audience: 'host' })
    const days = files.flatMap(daysIn)
    const text = days.map((day) => day.textContent).join(' ')
    expect(text).not.toMatch(/count heads|bring the gifts|Sample Hospital|pay on site|0000 0009|0000 0002|Proposed/)
    expect(days.map((day) => textsOf(day, 'h2 .number')[0])).toEqual(['Day 1 of 8', 'Day 2 of 8'])
    for (const day of days) expect(textsOf(day, '.card')[1]).toContain('Nearest hospital')
    expect(redactFor(aDay(), 'host').tables.places.plant?.advance).toEqual([])
  })
})
