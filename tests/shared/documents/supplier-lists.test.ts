import { expect, test } from 'vitest'
import { aMission } from '../../support/a-mission'
import { roomRows } from '../../support/missions/room-rows'
import { written } from '../../support/written'

const lists = ['rooming-list', 'rooming-workbook', 'transport-manifest', 'diet-list', 'diet-workbook'] as const

test.each(lists)('where there is nothing to tell, %s is no paper with a title alone', async (id) => {
  expect(await written(id, aMission({ items: [{ dayOn: '2023-05-25', kind: 'meeting' }] }))).toEqual([])
})

test('who has no bed is told though no room is booked', async () => {
  const files = await written('rooming-list', aMission({ ...roomRows, roomStays: [] }))
  expect(files.map(({ artifact }) => artifact.kind)).toEqual(['page'])
})
