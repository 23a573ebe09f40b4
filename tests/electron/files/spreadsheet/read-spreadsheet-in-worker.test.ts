import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  createSpreadsheetReader,
  type SpreadsheetReader,
} from '../../../../electron/files/spreadsheet/read-spreadsheet-in-worker'
import { greenXuJapan } from '../../../../resources/samples/green-xu-japan/sample'
import { importParticipants } from '../../../../shared/commands/import-participants'
import { guessColumns } from '../../../../shared/imports/guess-columns'
import { readParticipants } from '../../../../shared/imports/read-participants'
import type { Person } from '../../../../shared/mission/entities/person'
import { readableOr } from '../../../../shared/mission/entities/sealed'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../../../../shared/mission/mission'
import { nameHintsOf } from '../../../../shared/mission/people/name-hints'
import { latinNameOf, nativeNameOf } from '../../../../shared/mission/people/person-name'
import { textIn } from '../../../../shared/mission/text'
import { aFolder } from '../../../support/a-folder'
import { aMission } from '../../../support/a-mission'
import { missionAfter } from '../../../support/run-command'
import { buildForNode } from '../../../support/runner/build-for-node'
import { written } from '../../../support/written'

let reader: SpreadsheetReader
let silent: string
let greedy: string

beforeAll(async () => {
  reader = createSpreadsheetReader(await buildForNode('electron/files/spreadsheet/spreadsheet-worker.ts'))
  silent = await buildForNode('tests/support/given-files/readers/silent-reader.ts')
  greedy = await buildForNode('tests/support/given-files/readers/greedy-reader.ts')
})

async function failureOf(task: Promise<unknown>): Promise<unknown> {
  return task.then(
    () => 'it was read',
    (error: { deskError?: { code: string; params: unknown } }) => [error.deskError?.code, error.deskError?.params],
  )
}

describe('a spreadsheet', () => {
  test('that is not there, is a folder or has no end is refused by name', async () => {
    const folder = aFolder()
    const missing = join(folder, 'gone.xlsx')
    expect(await failureOf(reader({ path: missing, encoding: null }))).toEqual(['not-found', { path: missing }])
    expect(await failureOf(reader({ path: folder, encoding: null }))).toEqual(['spreadsheet-unknown', { path: folder }])
  })

  test('of more than 20 MB is refused without being read', async () => {
    const path = join(aFolder(), 'large.xlsx')
    await writeFile(path, '')
    await truncate(path, 21 * 1024 * 1024)
    expect(await failureOf(reader({ path, encoding: null }))).toEqual(['spreadsheet-too-large', { path }])
  })

  test('whose reader falls silent or takes too much memory is given up', async () => {
    const path = join(aFolder(), 'list.csv')
    await writeFile(path, 'a,b')
    const limits = { silenceMs: 200, totalMs: 10_000, heapMegabytes: 32 }
    expect(await failureOf(createSpreadsheetReader(silent, limits)({ path, encoding: null }))).toEqual(['file-timeout', { path }])
    expect(await failureOf(createSpreadsheetReader(greedy, { ...limits, silenceMs: 5000 })({ path, encoding: null }))).toEqual([
      'spreadsheet-too-large',
      { path },
    ])
  })
})

/** What our own list of participants tells of a person. */
function told(mission: Mission) {
  return rowsOf(mission, 'participations')
    .map(({ personId, organizationId, title, role, side, groupIds }) => {
      const person = rowOf(mission, 'persons', personId) as Person
      return {
        native: nativeNameOf(person).text,
        latin: latinNameOf(person).text,
        organization: textIn(rowOf(mission, 'organizations', organizationId)?.names ?? {}, 'zh-Hans').text,
        title: textIn(title, 'zh-Hans').text,
        groups: groupIds.map((id) => rowOf(mission, 'groups', id)?.code).sort(),
        papers: [
          readableOr(person.passport, null)?.number ?? '',
          readableOr(person.passport, null)?.expiresOn ?? null,
          person.birthOn,
        ],
        others: [person.nationality, person.gender, person.dietCode, person.phone, person.email, role, side],
      }
    })
    .sort((a, b) => (a.native + a.latin < b.native + b.latin ? -1 : 1))
}

test('our own list of the sample mission, imported into an empty one, tells the same of everybody', async () => {
  const sample = greenXuJapan('sample')
  const [file] = await written('participants-workbook', sample, { languages: ['zh-Hans'], audience: 'organizer' })
  if (file?.artifact.kind !== 'workbook') throw new Error('no workbook')
  const path = join(aFolder(), 'participants.xlsx')
  await writeFile(path, Buffer.from(file.artifact.base64, 'base64'))
  const { sheets } = await reader({ path, encoding: null })
  const { workingLanguages } = missionRowOf(sample)
  const empty = aMission({ missions: [{ workingLanguages }] })
  const rows = sheets[0]?.rows ?? []
  const { headingRow, columns } = guessColumns(rows)
  const people = readParticipants(rows, headingRow, columns, nameHintsOf(missionRowOf(empty), 'guest'))
  const participants = people.map((row) => ({ row, into: null }))
  const imported = missionAfter(empty, importParticipants, { participants, side: 'guest' })
  expect(told(imported)).toEqual(told(sample))
})
