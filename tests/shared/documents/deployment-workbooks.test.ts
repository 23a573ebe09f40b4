import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import type { DocumentId } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { aDeployedTeam } from '../../support/missions/a-deployed-team'
import { written } from '../../support/written'

const mission = aMission(aDeployedTeam)

async function sheetsOf(id: DocumentId, options = {}, of = mission) {
  const [file] = await written(id, of, options)
  if (file?.artifact.kind !== 'workbook') throw new Error('no workbook')
  const { sheets } = await readXlsx(Buffer.from(file.artifact.base64, 'base64'))
  return sheets.map(({ name, rows: all }) => ({
    name,
    rows: all.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 16) : cell))),
  }))
}

test('the deployment workbook has the chart, and each day in a row with times and hours to reckon with', async () => {
  const [chart, days] = await sheetsOf('deployment-workbook')
  expect(chart?.rows[1]?.slice(0, 6)).toEqual(['SATO', 'North Interpreters', '–', 'W 2:00 (2:00)', 'H', 'W 15:00 (15:00)'])
  expect(chart?.rows[1]?.slice(10, 13)).toEqual([3, 0, 2])
  expect(days?.rows[2]?.slice(0, 9)).toEqual([
    'SATO',
    'North Interpreters',
    '2023-05-25T00:00',
    'Work',
    '1899-12-31T09:00',
    '1899-12-31T11:00',
    '1899-12-31T02:00',
    '1899-12-31T02:00',
    1,
  ])
  expect(String(days?.rows[4]?.at(-1))).toContain('12 h')
})

describe('the fee calculation sheet', () => {
  test('has every figure with its rule and its source', async () => {
    const [lines] = await sheetsOf('fee-workbook')
    expect(lines?.rows.slice(1).map((row) => [row[0], row[3], row[4], row[7], row[8]])).toEqual([
      ['SATO', '2023-05-25T00:00', 'Full day', 'JPY', 48_000],
      ['SATO', '2023-05-26T00:00', 'Waiting day', 'JPY', 24_000],
      ['SATO', '2023-05-27T00:00', 'Full day', 'JPY', 48_000],
      ['SATO', '2023-05-28T00:00', 'Waiting day', 'JPY', 24_000],
      ['SATO', '2023-05-30T00:00', 'Full day', 'JPY', 48_000],
      ['ITO', '2023-05-25T00:00', 'Full day', 'CNY', 2_500.5],
      ['ITO', '2023-05-27T00:00', 'Full day', 'CNY', 2_500.5],
    ])
    expect(lines?.rows[1]?.slice(5)).toEqual([
      'Full day: 09:00–11:00, 2 h (tariff for 8 h)',
      '1899-12-31T02:00',
      'JPY',
      48_000,
      'jitcl.co.jp (agency or interpreter, JP-jitcl)',
    ])
  })

  test('has the hours that each line charges for as hours: of overtime its steps, of a day of waiting none', async () => {
    const overtime = { stepMinutes: 30, ignoreBelowMinutes: 15, factor: 1.25, source: 'JP-cross' }
    const ratePlans = (aDeployedTeam.ratePlans ?? []).map((plan) => ({ ...plan, overtime }))
    const [lines] = await sheetsOf('fee-workbook', {}, aMission({ ...aDeployedTeam, ratePlans }))
    const ofSato = lines?.rows.filter(([who]) => who === 'SATO').map((row) => [row[4], row[6]])
    expect(ofSato?.slice(0, 4)).toEqual([
      ['Full day', '1899-12-31T02:00'],
      ['Waiting day', null],
      ['Full day', '1899-12-31T15:00'],
      ['Overtime', '1899-12-31T07:00'],
    ])
  })

  test('has totals by interpreter, agency and currency, never over currencies, and what cancelling would cost', async () => {
    const [, totals] = await sheetsOf('fee-workbook')
    expect(totals?.rows).toEqual([
      ['Total of', 'Agency', 'Currency', 'Amount', 'Due if cancelled on 2023-05-24'],
      ['SATO', 'North Interpreters', 'JPY', 192_000, 24_000],
      ['ITO', 'South Interpreters', 'CNY', 5_001, 0],
      ['KIM: No rate plan: nothing is estimated', null, null, null, null],
      ['North Interpreters', null, 'JPY', 192_000, null],
      ['South Interpreters', null, 'CNY', 5_001, null],
      ['Everything', null, 'CNY', 5_001, 0],
      ['Everything', null, 'JPY', 192_000, 24_000],
      ['1 interpreter has work, but no rate plan', null, null, null, null],
    ])
  })

  test('is for organizers alone', async () => {
    await expect(written('fee-workbook', mission, { audience: 'agency' })).rejects.toThrow('not for agency')
  })
})
