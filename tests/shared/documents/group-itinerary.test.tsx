import { expect, test } from 'vitest'
import type { DocumentFile, DocumentOptions } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { latin, person } from '../../support/a-name'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { written } from '../../support/written'

function pageIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

function textsOf(page: ParentNode, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
}

const day = { dayOn: '2023-05-25', kind: 'visit', status: 'confirmed' } as const

/** Team A of four, one of whom has cancelled; team B of one; a group of nobody. */
const mission = aMission({
  missions: [{ emergencyNumbers: '119' }],
  persons: ['ann', 'bob', 'cy', 'gone', 'eve'].map((id) => ({ ...person(id, [latin(id, 'X')]), phone: `tel-${id}` })),
  groups: [
    { id: 'a', code: 'A', name: { en: 'Team A' }, leaderPersonId: 'bob' },
    { id: 'b', code: 'B', kind: 'coach', leaderPersonId: 'gone' },
    { id: 'empty', code: 'C' },
  ],
  participations: [
    { personId: 'ann', groupIds: ['a'], precedence: 2 },
    { personId: 'bob', groupIds: ['a'], precedence: 1 },
    { personId: 'cy', groupIds: ['a'], precedence: 3 },
    { personId: 'gone', groupIds: ['a', 'b'], status: 'cancelled' },
    { personId: 'eve', groupIds: ['b'] },
  ],
  items: [
    { ...day, id: 'all', title: { en: 'Welcome' }, startTime: '09:00' },
    { ...day, id: 'team', title: { en: 'Plant' }, startTime: '10:00', attendance: 'groups', groupIds: ['a'] },
    { ...day, id: 'but', title: { en: 'Lab' }, startTime: '11:00', excludePersonIds: ['cy'] },
    { ...day, id: 'one', title: { en: 'Call' }, startTime: '12:00', attendance: 'persons', includePersonIds: ['ann', 'eve'] },
    { ...day, id: 'other', title: { en: 'Port' }, startTime: '13:00', attendance: 'groups', groupIds: ['b'] },
    { ...day, id: 'maybe', title: { en: 'Maybe' }, startTime: '14:00', status: 'tentative' },
    { ...day, id: 'secret', title: { en: 'Held' }, startTime: '15:00', kind: 'blocker' },
  ],
})

const copiesOf = (options: Partial<DocumentOptions> = {}) => written('group-itinerary', mission, options)

test('each group with somebody in it gets a copy, and there is one file of all', async () => {
  const files = await copiesOf()
  expect(files.map(({ name }) => name)).toEqual([
    'JP-16 Group itinerary Team A (en)',
    'JP-16 Group itinerary B (en)',
    'JP-16 Group itinerary all (en)',
  ])
  expect(textsOf(pageIn(files[2]), 'h1')).toEqual(['Team A', 'B'])
})

test('it says who leads the group and who belongs to it and comes, by name alone', async () => {
  const [a, b] = await copiesOf()
  const page = pageIn(a)
  expect(textsOf(page, '.facts .note')).toEqual(['Leader BOB X', 'Members 3 persons'])
  expect(textsOf(page, '.members li')).toEqual(['BOB X', 'ANN X', 'CY X'])
  expect(textsOf(page, '.emergency .big')).toEqual(['119'])
  expect(page.body.textContent).not.toMatch(/tel-|GONE/)
  expect(textsOf(pageIn(b), '.facts .note')).toEqual(['Members 1 person'])
  const [byName] = await copiesOf({ sort: 'name' })
  expect(textsOf(pageIn(byName), '.members li')).toEqual(['ANN X', 'BOB X', 'CY X'])
})

test('it has the items to which some of the group come, with how many, and by name where not all do', async () => {
  const [a, b] = await copiesOf()
  const rows = (file: DocumentFile | undefined) =>
    [...pageIn(file).querySelectorAll('tr.item')].map((row) => [
      ...textsOf(row, '.title'),
      ...textsOf(row, '.group-heads'),
      ...textsOf(row, '.group-heads + .note'),
    ])
  expect(rows(a)).toEqual([
    ['Welcome', 'This group 3/3'],
    ['Plant', 'This group 3/3'],
    ['Lab', 'This group 2/3', 'Not attending CY X'],
    ['Call', 'This group 1/3', 'Attending ANN X'],
    ['Maybe', 'This group 3/3'],
  ])
  expect(rows(b).map(([title]) => title)).toEqual(['Welcome', 'Lab', 'Call', 'Port', 'Maybe'])
  const [confirmed] = await copiesOf({ includeUnconfirmed: false })
  expect(textsOf(pageIn(confirmed), '.title')).toEqual(['Welcome', 'Plant', 'Lab', 'Call'])
})

test('without groups there is no copy, and of a single group no file of all', async () => {
  expect(await written('group-itinerary', aMission())).toEqual([])
  const { tables } = mission
  const alone = { ...mission, tables: { ...tables, groups: { a: tables.groups.a } } } as typeof mission
  expect(await written('group-itinerary', alone)).toHaveLength(1)
})

test('two languages stand side by side on a landscape sheet', async () => {
  const [file] = await written('group-itinerary', aManyScriptMission(), { languages: ['zh-Hans', 'ja'], bilingual: 'sideBySide' })
  expect(file?.artifact).toMatchObject({ kind: 'page', landscape: true, lang: 'zh-Hans' })
  expect(textsOf(pageIn(file), 'h1')).toEqual(['A组A班'])
})
