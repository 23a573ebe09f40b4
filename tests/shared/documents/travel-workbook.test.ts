import { expect, test } from 'vitest'
import { aMission } from '../../support/a-mission'
import { aTravellingMission } from '../../support/missions/a-travelling-mission'
import { readableText, written } from '../../support/written'

test('as a workbook, a row for each person on each journey, with times of the places', async () => {
  const [file] = await written('travel-workbook', aTravellingMission())
  const [heads = [], ...rows] = (file ? await readableText(file) : '').split('\n').map((row) => row.split('\t'))
  const column = (name: string) => rows.map((row) => row[heads.indexOf(name)])
  expect(column('Name (Latin)')).toEqual(['ANN X', 'BOB X', 'INT X', 'CY X'])
  expect(column('Booking reference')).toEqual(['PNR1', 'null', 'PNR1', 'null'])
  expect(column('Transfer on arrival')).toEqual(['14:00 · Red', '14:00 · Red, Blue', 'null', 'null'])
})

test('nothing is written of a mission in which nobody travels', async () => {
  const nobody = aMission({ items: [{ dayOn: '2023-05-24', kind: 'visit' }] })
  expect(await written('travel-manifest', nobody)).toEqual([])
  expect(await written('travel-workbook', nobody)).toEqual([])
})
