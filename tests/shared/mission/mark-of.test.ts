import { expect, test } from 'vitest'
import { greenXuJapan } from '../../../resources/samples/green-xu-japan/sample'
import { markOf } from '../../../shared/mission/mark-of'
import type { Mission } from '../../../shared/mission/mission'

const mission = greenXuJapan('japan')

/** The same in other objects, as a thread of its own is given it. */
function copied(
  from: Mission,
  change: (copy: { tables: Record<string, Record<string, Record<string, unknown>>> }) => void,
): Mission {
  const copy = structuredClone(from)
  change(copy as never)
  return copy
}

test('a mission has the mark of what the tables say, not of the objects they are or of the order of their rows', () => {
  const mark = markOf(['items', 'places'], ['notes'])
  const turned = copied(mission, ({ tables }) => {
    tables.items = Object.fromEntries(Object.entries(tables.items ?? {}).reverse())
    for (const item of Object.values(tables.items)) item.notes = 'idle'
  })
  const moved = copied(mission, ({ tables }) => {
    const [first] = Object.values(tables.items ?? {})
    if (first) first.startTime = '23:15'
  })
  expect(mark(turned)).toBe(mark(mission))
  expect(mark(moved)).not.toBe(mark(mission))
})

test('a mark that was learnt stands for the very tables it was learnt of, table by table', () => {
  const mark = markOf(['items', 'places'], [])
  const told = mark(structuredClone(mission)).replace(/.-/, '~-')
  const here = structuredClone(mission)
  mark.learn(here, told)
  expect(mark(here)).toBe(told)
  const moved = { ...here, tables: { ...here.tables, items: structuredClone(mission).tables.items } }
  expect(mark(moved)).toBe(mark(mission))
  mark.learn(moved, 'one part only')
  expect(mark(moved)).toBe(mark(mission))
})
