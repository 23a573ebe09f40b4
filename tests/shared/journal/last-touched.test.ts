import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastTouched } from '../../../shared/journal/last-touched'
import type { Ref } from '../../../shared/mission/registry'
import { anAct, aSmallMission } from '../../support/acts'
import { sittingOf } from '../../support/desks/a-sitting'

const acts = fc.array(anAct, { minLength: 5, maxLength: 40 })

test('a row’s number rises with each step that touches it, undo and redo too, and stays with every other', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const { steps } = sittingOf(aSmallMission(), list)
      for (const [count, step] of steps.entries()) {
        const before = lastTouched(steps.slice(0, count), count)
        const after = lastTouched(steps.slice(0, count + 1), count + 1)
        const ids = new Set(steps.flatMap(({ diff }) => Object.keys(diff.items ?? {})))
        for (const id of ids) {
          const row: readonly Ref[] = [{ table: 'items', id }]
          if (step.diff.items?.[id]) expect(after(row)).toBe(count + 1)
          else expect(after(row)).toBe(before(row))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('of several rows the one that was touched last counts, and fewer known steps never give a smaller number', () => {
  fc.assert(
    fc.property(acts, fc.nat(40), (list, cut) => {
      const { steps } = sittingOf(aSmallMission(), list)
      const all = lastTouched(steps, steps.length)
      const some = lastTouched(steps.slice(cut), steps.length)
      const rows = steps.flatMap(({ diff }) => Object.keys(diff.items ?? {}).map((id) => ({ table: 'items', id }) as const))
      expect(all(rows)).toBe(Math.max(0, ...rows.map((row) => all([row]))))
      // Of a table as a whole, any of its rows, be they gone.
      expect(all([{ table: 'items', id: '' }])).toBe(all(rows))
      for (const row of rows) expect(some([row])).toBe(Math.max(all([row]), Math.min(cut, steps.length)))
    }),
    { numRuns: 60 },
  )
})
