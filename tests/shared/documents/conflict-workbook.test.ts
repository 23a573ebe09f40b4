import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { kawasakiTrainees } from '../../../resources/samples/kawasaki-trainees/sample'
import { checkMission } from '../../../shared/checks/check-mission'
import { written } from '../../support/written'

test('a conflict workbook has a row for each finding, in both languages, with its figures', async () => {
  const sample = kawasakiTrainees('kawasaki')
  const { findings } = checkMission(sample, { today: '2023-05-10' })
  const [first] = findings.filter(({ found, allowed }) => found !== null && allowed !== null)
  if (!first) throw new Error('no finding with figures')
  const row = { id: 'a', checkId: first.checkId, findingKey: first.key, reason: 'agreed by letter', acceptedBy: 'Li' }
  const mission = { ...sample, tables: { ...sample.tables, acceptances: { a: { ...row, acceptedOn: '2023-05-09' } } } }
  const [file] = await written('conflict-workbook', mission, { languages: ['ja', 'en'] })
  if (file?.artifact.kind !== 'workbook') throw new Error('no workbook')
  const [sheet] = (await readXlsx(Buffer.from(file.artifact.base64, 'base64'))).sheets
  const [heads = [], ...cells] = sheet?.rows ?? []
  expect(cells).toHaveLength(findings.length)
  const at = (head: string) => heads.map(String).indexOf(head)
  const [accepted = []] = cells.filter((one) => one.includes('agreed by letter'))
  expect([accepted[at('実際')], accepted[at('許容')], accepted[at('規則')]]).toEqual([
    first.found,
    first.allowed,
    expect.stringContaining(first.checkId),
  ])
  expect(heads.filter((head) => head === '指摘')).toHaveLength(2)
})
