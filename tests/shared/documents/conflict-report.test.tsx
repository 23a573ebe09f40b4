import { describe, expect, test } from 'vitest'
import { checkMission } from '../../../shared/checks/check-mission'
import type { DocumentFile } from '../../../shared/documents/document'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { written } from '../../support/written'

const talk: Partial<Item> = { kind: 'meeting', status: 'confirmed', attendance: 'persons', includePersonIds: ['wang'] }
const rows: MissionRows = {
  persons: [person('wang', [latin('Wang', 'An')])],
  participations: [{ personId: 'wang' }],
  places: [{ id: 'plant', names: { en: 'Plant' } }],
  items: [
    {
      ...talk,
      id: 'one',
      title: { en: 'First talk' },
      dayOn: '2023-05-25',
      startTime: '09:00',
      endTime: '10:00',
      placeId: 'plant',
    },
    { ...talk, id: 'two', title: { en: 'Second talk' }, dayOn: '2023-05-25', startTime: '09:30', endTime: '11:00' },
    { ...talk, id: 'three', title: { en: 'Third talk' }, dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00' },
    { ...talk, id: 'four', title: { en: 'Fourth talk' }, dayOn: '2023-05-26', startTime: '09:30', endTime: '11:00' },
  ],
}

const found = (mission: Mission) => checkMission(mission, { today: '2023-05-10' }).findings

/** Of the clashes of two days, that of the second day is accepted. */
function aClash(): Mission {
  const clash = found(aMission(rows)).find(({ on, checkId }) => on === '2023-05-26' && checkId === 'C01')
  const accepted = { checkId: 'C01', reason: 'He leaves early', acceptedBy: 'Li', acceptedOn: '2023-05-09' }
  return aMission({ ...rows, acceptances: [{ ...accepted, findingKey: clash?.key ?? '' }] })
}

function pageIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
const textsOf = (page: ParentNode, selector: string) => [...page.querySelectorAll(selector)].map((one) => flat(one.textContent))

describe('a conflict report', () => {
  test('tells every finding once, under its day, the gravest first', async () => {
    const mission = aClash()
    const page = pageIn((await written('conflict-report', mission))[0])
    expect(page.querySelectorAll('tbody tr')).toHaveLength(found(mission).length)
    const order = ['hard', 'error', 'warn', 'info']
    for (const table of page.querySelectorAll('table')) {
      const graveness = [...table.querySelectorAll('tbody tr')].map((row) => order.indexOf(row.className))
      expect(graveness).toEqual(graveness.toSorted((a, b) => a - b))
    }
    const days = textsOf(page, 'h2').map((head) => head.replace(/ \d+$/, ''))
    expect(days.filter((day) => day !== 'Whole mission')).toEqual(['Thursday, May 25, 2023', 'Friday, May 26, 2023'])
  })

  test('has of a clash both items with their times, the rule and its source', async () => {
    const page = pageIn((await written('conflict-report', aClash()))[0])
    const [open] = textsOf(page, 'tbody tr').filter((row) => row.includes('First talk') && row.includes('C01'))
    expect(open).toMatch(
      /Open.*Thu 25 May 09:30–11:00 · Second talk.*Thu 25 May 09:00–10:00 · First talk · Plant.*C01 · Double booking.*Source/,
    )
  })

  test('says who let a finding stand, when and why, and counts it apart', async () => {
    const mission = aClash()
    const page = pageIn((await written('conflict-report', mission))[0])
    expect(textsOf(page, '.accepted')).toEqual(['Accepted Li · Tue 9 MayReason He leaves early'])
    const [open, accepted] = textsOf(page, '.facts .note')
    expect(open).toContain(`Open ${found(mission).length - 1} (`)
    expect(accepted).toMatch(/^Accepted 1 \(/)
  })

  test('is what the checks say of the mission itself, not of the copy without those who are not coming', async () => {
    const call = { kind: 'courtesyCall', status: 'confirmed', dayOn: '2023-05-25', startTime: '14:00', endTime: '15:00' } as const
    const mission = aMission({
      ...rows,
      participations: [{ personId: 'wang', status: 'cancelled' }],
      items: [{ ...call, id: 'call', leadPersonId: 'wang' }],
    })
    const page = pageIn((await written('conflict-report', mission))[0])
    expect(found(mission).some(({ messageId }) => messageId === 'C23.nobody')).toBe(false)
    expect(page.querySelectorAll('tbody tr')).toHaveLength(found(mission).length)
  })

  test('says so where there is nothing to point out', async () => {
    const page = pageIn((await written('conflict-report', aMission({ missions: [{ emergencyNumbers: '110' }] })))[0])
    expect(page.querySelector('.nothing')?.textContent).toBe('Nothing to point out')
  })

  test('is told to nobody but organizers', async () => {
    await expect(written('conflict-report', aClash(), { audience: 'host' })).rejects.toThrow('not for host')
    await expect(written('conflict-workbook', aClash(), { audience: 'participant' })).rejects.toThrow('not for participant')
  })
})
