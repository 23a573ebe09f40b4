import { describe, expect, test } from 'vitest'
import { dropOf } from '../../../renderer/features/day-grid/carry-drop'
import { columnsOf, POOL } from '../../../renderer/features/day-grid/day-columns'
import { piecesByDay } from '../../../renderer/features/day-grid/day-pieces'
import { type Taken, takenUp } from '../../../renderer/features/day-grid/taken-up'
import type { Item } from '../../../shared/mission/entities/item'
import { aDayMission, dayOn } from './a-day'

const mission = aDayMission()
const pieces = piecesByDay(mission).get(dayOn) ?? []
const columns = columnsOf(mission, pieces, 'group')

function piece(id: string): Taken {
  const found = pieces.find((one) => one.item.id === id)
  if (!found) throw new Error(`there is no ${id} on the day`)
  return found
}
function item(id: string): Item {
  const found = mission.tables.items[id]
  if (!found) throw new Error(`there is no ${id}`)
  return found
}
const lunchBy = (mode: 'move' | 'copy' | 'start' | 'end', aim?: { column: string; minute: number }) =>
  takenUp(mission, dayOn, 'group', piece('lunch'), { from: 'everybody', mode, by: 'keys', aim }, [item('lunch'), item('plant')])

describe('what is taken up', () => {
  test('stands where it was, at its start or at the end that it is taken by', () => {
    expect(lunchBy('move').aim).toEqual({ column: 'everybody', minute: 720 })
    expect(lunchBy('end').aim).toEqual({ column: 'everybody', minute: 780 })
  })

  test('takes along what is selected with it, but by an end alone', () => {
    expect(lunchBy('move').along.map(({ id }) => id)).toEqual(['plant'])
    expect(lunchBy('move').gesture.along).toMatchObject([{ itemId: 'plant', minutesAfter: -180 }])
    expect(lunchBy('end').along).toEqual([])
  })

  test('of the pool is begun in a column of its own, as the next of the day', () => {
    const taken = takenUp(mission, dayOn, 'group', { item: item('museum') }, { from: POOL, mode: 'move', by: 'keys' }, [])
    expect(taken.aim?.column).toBe('everybody')
    expect(taken.gesture.to).toBeGreaterThan(taken.gesture.from)
  })
})

describe('putting it down', () => {
  test('asks for the time and what the column says', () => {
    const drop = dropOf(mission, lunchBy('move', { column: 'group/a', minute: 735 }), columns)
    expect(drop?.input).toMatchObject({
      itemId: 'lunch',
      dayOn,
      startMinute: 735,
      fields: { attendance: 'groups', groupIds: ['a'] },
    })
    expect([drop?.column.id, drop?.minute]).toEqual(['group/a', 735])
  })

  test('asks for nothing where it was, and nowhere; of a copy there is a second one', () => {
    expect(dropOf(mission, lunchBy('move'), columns)).toBeNull()
    expect(dropOf(mission, { ...lunchBy('move'), aim: null }, columns)).toBeNull()
    expect(dropOf(mission, lunchBy('copy'), columns)?.input.copyId).toBeTypeOf('string')
  })

  test('by an end makes it longer or shorter', () => {
    expect(dropOf(mission, lunchBy('end', { column: 'everybody', minute: 800 }), columns)?.input).toMatchObject({
      startMinute: 720,
      minutesLong: 80,
    })
  })
})
