import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyDiff,
  createRow,
  type Diff,
  editRow,
  isEmptyDiff,
  joinDiffs,
  removeRow,
  reverseDiff,
} from '../../../shared/mission/diff'
import { diffBetween } from '../../../shared/mission/diff-between'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { tableNames } from '../../../shared/mission/registry'
import { aMission } from '../../support/a-mission'
import { anAct, aSmallMission } from '../../support/acts'
import { sittingOf } from '../../support/desks/a-sitting'

/** The diffs of a sitting, in order, and the mission after each. */
const aHistory = fc.array(anAct, { minLength: 1, maxLength: 25 }).map((acts) => {
  const diffs = sittingOf(aSmallMission(), acts).steps.map((step) => step.diff)
  const missions: Mission[] = [aSmallMission()]
  for (const diff of diffs) missions.push(applyDiff(missions.at(-1) ?? aSmallMission(), diff))
  return { diffs, missions }
})

function applyAll(diffs: readonly Diff[]): Mission {
  return diffs.reduce(applyDiff, aSmallMission())
}

describe('laws of diffs', () => {
  test('a diff and its reverse leave every row that is there as it was', () => {
    fc.assert(
      fc.property(aHistory, ({ diffs, missions }) => {
        diffs.forEach((diff, index) => {
          const back = applyDiff(missions[index + 1] ?? aSmallMission(), reverseDiff(diff))
          expect(back.tables).toStrictEqual(missions[index]?.tables)
        })
      }),
      { numRuns: 60 },
    )
  })

  test('the reverse of the reverse does it again', () => {
    fc.assert(
      fc.property(aHistory, ({ diffs, missions }) => {
        diffs.forEach((diff, index) => {
          const undone = reverseDiff(diff)
          const redone = [undone, reverseDiff(undone)].reduce(applyDiff, missions[index + 1] ?? aSmallMission())
          expect(redone).toStrictEqual(missions[index + 1])
        })
      }),
      { numRuns: 60 },
    )
  })

  test('the rows after a diff are those of its tables, in their order, whatever was known of the rows before', () => {
    fc.assert(
      fc.property(aHistory, fc.infiniteStream(fc.boolean()), ({ diffs }, areRowsAsked) => {
        let mission = aSmallMission()
        for (const diff of diffs) {
          if (areRowsAsked.next().value) for (const table of tableNames) rowsOf(mission, table)
          mission = applyDiff(mission, diff)
        }
        for (const table of tableNames) expect(rowsOf(mission, table)).toStrictEqual(Object.values(mission.tables[table]))
      }),
      { numRuns: 60 },
    )
  })

  test('joined diffs do what they do one after the other', () => {
    fc.assert(
      fc.property(aHistory, ({ diffs }) => {
        expect(applyDiff(aSmallMission(), joinDiffs(diffs))).toStrictEqual(applyAll(diffs))
      }),
      { numRuns: 60 },
    )
  })

  test('joining is associative, and nothing is its neutral element', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(25), ({ diffs }, at) => {
        const whole = joinDiffs(diffs)
        expect(joinDiffs([joinDiffs(diffs.slice(0, at)), joinDiffs(diffs.slice(at))])).toStrictEqual(whole)
        expect(joinDiffs([{}, whole, {}])).toStrictEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  test('the reverse of joined diffs takes all of them back', () => {
    fc.assert(
      fc.property(aHistory, ({ diffs }) => {
        expect(applyDiff(applyAll(diffs), reverseDiff(joinDiffs(diffs))).tables).toStrictEqual(aSmallMission().tables)
      }),
      { numRuns: 60 },
    )
  })

  test('the diff between two states leads from one to the other, both ways', () => {
    fc.assert(
      fc.property(aHistory, fc.nat(25), ({ missions }, at) => {
        const end = missions.at(-1) ?? aSmallMission()
        const earlier = missions[Math.min(at, missions.length - 1)] ?? aSmallMission()
        expect(applyDiff(end, diffBetween(end, earlier)).tables).toStrictEqual(earlier.tables)
        expect(applyDiff(earlier, diffBetween(earlier, end)).tables).toStrictEqual(end.tables)
        expect(isEmptyDiff(diffBetween(end, end))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('rows that a diff does not touch stay the same objects', () => {
    const mission = aMission({ items: [{ id: 'a' }, { id: 'b' }], places: [{ id: 'p' }] })
    const [a] = Object.values(mission.tables.items)
    if (!a) throw new Error('no item')
    const after = applyDiff(mission, editRow('items', a, { staffNotes: 'x' }))
    expect(after.tables.items.b).toBe(mission.tables.items.b)
    expect(after.tables.places).toBe(mission.tables.places)
    expect(mission.tables.items.a?.staffNotes).toBe('')
  })
})

describe('a removed row', () => {
  const mission = aMission({ places: [{ id: 'plant', phone: '1' }] })
  const gone = applyDiff(mission, removeRow('places', 'plant'))

  test('is not there, but what it was is known', () => {
    expect(gone.tables.places).toEqual({})
    expect(gone.removed.places).toEqual(mission.tables.places)
  })

  test('keeps an edit that somebody made elsewhere, and shows it when it comes back', () => {
    const edited = applyDiff(gone, { places: { plant: { phone: { before: '1', after: '2' } } } })
    expect(edited.tables.places).toEqual({})
    const back = applyDiff(edited, reverseDiff(removeRow('places', 'plant')))
    expect(back.tables.places.plant).toEqual({ ...mission.tables.places.plant, phone: '2' })
    expect(back.removed.places).toEqual({})
  })

  test('that was never seen is kept out of sight', () => {
    const strange = applyDiff(mission, { places: { ghost: { phone: { before: '1', after: '2' } } } })
    expect(strange.tables.places).toEqual(mission.tables.places)
    expect(strange.removed.places.ghost).toEqual({ phone: '2' })
  })
})

test('a created row carries everything that replay needs', () => {
  const [row] = Object.values(aMission({ holidays: [{ id: 'h', country: 'JP', on: '2023-05-03' }] }).tables.holidays)
  if (!row) throw new Error('no holiday')
  expect(createRow('holidays', row)).toEqual({
    holidays: {
      h: {
        removed: { before: true, after: false },
        id: { after: 'h' },
        country: { after: 'JP' },
        on: { after: '2023-05-03' },
        name: { after: {} },
      },
    },
  })
})

test('more diffs than a call takes arguments are joined', () => {
  const one = { items: { visit: { notes: { before: '', after: 'x' } } } }
  expect(joinDiffs(Array.from({ length: 300_000 }, () => one))).toEqual(one)
})
