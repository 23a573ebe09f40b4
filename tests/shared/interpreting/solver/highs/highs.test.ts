import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadSolver } from '../../../../../shared/interpreting/solver/highs/highs'
import { objectiveOf, type Programme, programmeBuilder } from '../../../../../shared/interpreting/solver/highs/programme'

const highs = await loadSolver()

interface Knapsack {
  readonly values: readonly number[]
  readonly weights: readonly number[]
  readonly room: number
}

function knapsack({ values, weights, room }: Knapsack, isInteger = true): Programme {
  const builder = programmeBuilder('maximize')
  const columns = values.map((cost) => builder.column({ cost, isInteger }))
  builder.row({ upper: room }, { columns, values: weights })
  return builder.build()
}

/** Many knapsacks over the same things: hard enough that HiGHS does not end at once. */
function hardProgramme(columnCount = 80, rowCount = 8): Programme {
  const builder = programmeBuilder('maximize')
  let state = 1
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647
    return state % below
  }
  const columns = Array.from({ length: columnCount }, () => builder.column({ cost: 50 + next(50), isInteger: true }))
  for (let row = 0; row < rowCount; row++) {
    const values = columns.map(() => next(100))
    builder.row({ upper: Math.floor(values.reduce((sum, value) => sum + value, 0) / 2) }, { columns, values })
  }
  return builder.build()
}

/** Time that surely suffices this machine, as busy as it is now, for some solution; far too little for the best of a hard programme. */
function secondsToFindSomething(programme: Programme): number {
  const began = performance.now()
  let isFound = false
  const found = highs.solve(programme, {
    shouldStop: () => isFound,
    onIncumbent: () => {
      isFound = true
    },
  })
  expect(found.stoppedBy).toBe('interrupt')
  return 2 + (10 * (performance.now() - began)) / 1000
}

test('a small knapsack is packed best, with proof', () => {
  const solution = highs.solve(knapsack({ values: [60, 100, 120], weights: [10, 20, 30], room: 50 }))
  expect(solution).toEqual({
    status: 'optimal',
    stoppedBy: null,
    objective: 220,
    bound: 220,
    gap: 0,
    values: Float64Array.of(0, 1, 1),
    duals: null,
    nodes: expect.any(Number),
    message: '',
  })
})

test('random knapsacks are packed as well as by trying everything', () => {
  const things = fc.array(fc.record({ value: fc.integer({ min: -5, max: 40 }), weight: fc.integer({ min: 0, max: 20 }) }), {
    minLength: 1,
    maxLength: 9,
  })
  fc.assert(
    fc.property(things, fc.integer({ min: 0, max: 60 }), (things, room) => {
      const problem = { values: things.map(({ value }) => value), weights: things.map(({ weight }) => weight), room }
      const solution = highs.solve(knapsack(problem))
      expect(solution.status).toBe('optimal')
      expect(solution.objective).toBeCloseTo(bestByTrying(problem), 6)
      expect(objectiveOf(knapsack(problem), solution.values)).toBe(bestByTrying(problem))
    }),
    { numRuns: 40 },
  )
})

function bestByTrying({ values, weights, room }: Knapsack, from = 0, left = room): number {
  if (from === values.length) return 0
  const without = bestByTrying({ values, weights, room }, from + 1, left)
  const weight = weights[from] ?? 0
  return weight > left
    ? without
    : Math.max(without, (values[from] ?? 0) + bestByTrying({ values, weights, room }, from + 1, left - weight))
}

test('a linear programme comes with its duals and reduced costs', () => {
  const { status, objective, bound, values, duals } = highs.solve(
    knapsack({ values: [60, 100, 120], weights: [10, 20, 30], room: 50 }, false),
  )
  expect([status, objective, bound]).toEqual(['optimal', 240, 240])
  expect([...values]).toEqual([1, 1, 2 / 3])
  expect([...(duals?.rows ?? [])]).toEqual([4])
  expect([...(duals?.reducedCosts ?? [])].map(Math.abs)).toEqual([20, 20, 0])
})

test('what cannot be is infeasible', () => {
  const builder = programmeBuilder('minimize')
  const columns = [builder.column({ cost: 1, isInteger: true }), builder.column({ cost: 1, isInteger: true })]
  builder.row({ lower: 3 }, { columns })
  const solution = highs.solve(builder.build())
  expect([solution.status, solution.objective, solution.bound, solution.values.length]).toEqual([
    'infeasible',
    Number.NaN,
    Infinity,
    0,
  ])
})

test('what has no end is unbounded, with whole numbers and without', () => {
  for (const isInteger of [true, false]) {
    const builder = programmeBuilder('maximize')
    const columns = [builder.column({ cost: 1, upper: Infinity, isInteger }), builder.column({ cost: 0, isInteger })]
    builder.row({ lower: 0 }, { columns })
    expect(highs.solve(builder.build()).status).toBe('unbounded')
  }
})

test('a programme without columns is solved: its objective is the offset', () => {
  const solution = highs.solve(programmeBuilder('minimize', 7).build())
  expect([solution.status, solution.objective, solution.bound]).toEqual(['optimal', 7, 7])
  const impossible = programmeBuilder('minimize')
  impossible.row({ lower: 1 }, { columns: [] })
  expect(highs.solve(impossible.build()).status).toBe('infeasible')
})

describe('a run ends early', () => {
  test('at its time limit, with the best solution so far and a bound that it does not pass', () => {
    const programme = hardProgramme(200, 40)
    const solution = highs.solve(programme, { timeLimitSeconds: secondsToFindSomething(programme) })
    expect([solution.status, solution.stoppedBy]).toEqual(['feasible', 'time'])
    expect(objectiveOf(programme, solution.values)).toBeCloseTo(solution.objective, 6)
    expect(solution.bound).toBeGreaterThan(solution.objective)
    expect(solution.gap).toBeCloseTo((solution.bound - solution.objective) / solution.objective, 9)
  })

  test('when it is told to, with every better solution shown on the way', () => {
    const shown: number[] = []
    let isFound = false
    const solution = highs.solve(hardProgramme(), {
      shouldStop: () => isFound,
      onIncumbent: ({ objective }, values) => {
        shown.push(objective)
        isFound = values.length === 80 && shown.length > 2
      },
    })
    expect([solution.status, solution.stoppedBy]).toEqual(['feasible', 'interrupt'])
    expect(shown).toEqual([...shown].sort((a, b) => a - b))
    expect(solution.objective).toBe(shown.at(-1))
  })

  test('at once where nothing is known, saying so', () => {
    const solution = highs.solve(hardProgramme(), { timeLimitSeconds: 0 })
    expect([solution.status, solution.stoppedBy, solution.values.length]).toEqual(['unknown', 'time', 0])
  })

  test('but not without reason: a second run has its whole time', () => {
    const programme = hardProgramme(200, 40)
    // Alike for both: a clock that went on would end the second at once.
    const timeLimitSeconds = secondsToFindSomething(programme)
    highs.withProgramme(programme, (live) => {
      const first = live.solve({ timeLimitSeconds })
      let isFound = false
      const second = live.solve({
        timeLimitSeconds,
        shouldStop: () => isFound,
        onIncumbent: () => {
          isFound = true
        },
      })
      expect([first.stoppedBy, second.stoppedBy]).toEqual(['time', 'interrupt'])
    })
  })
})

test('progress tells the bound', () => {
  const bounds: number[] = []
  highs.solve(hardProgramme(), { shouldStop: () => bounds.length > 0, onProgress: ({ bound }) => bounds.push(bound) })
  expect(bounds.length).toBeGreaterThan(0)
})

test('a start is taken: no incumbent is worse than it', () => {
  const programme = hardProgramme()
  const [first, , later] = incumbents(programme)
  if (first === undefined || later === undefined) throw new Error('too few incumbents')
  const [atOnce] = incumbents(programme, later.values)
  // Costs are whole: what a sum of them is beside its whole number is dust.
  const [before, after, again] = [first, later, atOnce].map((found) => Math.round(found?.objective ?? Number.NaN))
  expect(before).toBeLessThan(after ?? Number.NaN)
  expect(again).toBeGreaterThanOrEqual(after ?? Number.NaN)
})

function incumbents(programme: Programme, start?: Float64Array) {
  const found: { readonly objective: number; readonly values: Float64Array }[] = []
  highs.solve(programme, {
    ...(start ? { start } : {}),
    onIncumbent: ({ objective }, values) => {
      found.push({ objective, values })
    },
    shouldStop: () => found.length > 2,
  })
  return found
}

test('rows and columns are added to a living programme, whole or not', () => {
  highs.withProgramme(knapsack({ values: [60, 100, 120], weights: [10, 20, 30], room: 50 }, false), (live) => {
    expect(live.solve().objective).toBe(240)
    live.addColumn({ cost: 50 }, [0], [5])
    expect(live.solve().objective).toBe(270)
    live.addRow({ upper: 1 }, { columns: [0, 1, 3] })
    expect(live.solve().objective).toBe(220)
    live.boundColumn(2, 0, 0.1)
    expect(live.solve().objective).toBe(112)
    live.setWhole(true)
    const { objective, duals } = live.solve()
    expect([objective, duals]).toEqual([100, null])
  })
})

test('many columns are added at once, into rows that came later as well', () => {
  highs.withProgramme(knapsack({ values: [60], weights: [10], room: 10 }, false), (live) => {
    expect(live.solve().objective).toBe(60)
    live.addRow({ upper: 1 }, { columns: [0] })
    live.addColumns([
      { cost: 50, rows: [0, 1], values: [5, 1] },
      { cost: 40, rows: [0], values: [5] },
    ])
    expect(live.solve().objective).toBe(90)
  })
})

test('the same programme gives the same answer', () => {
  const programme = knapsack({ values: [5, 5, 5, 5], weights: [1, 1, 1, 1], room: 2 })
  expect(highs.solve(programme).values).toEqual(highs.solve(programme).values)
})

test('a programme of nonsense is a failure that says why, and the solver lives on', () => {
  const programme = knapsack({ values: [1, 2], weights: [1, 1], room: 1 })
  const { status, message } = highs.solve({ ...programme, cost: Float64Array.of(Number.NaN, 1) })
  expect(status).toBe('failed')
  expect(message.length).toBeGreaterThan(5)
  expect(highs.solve(programme).objective).toBe(2)
})

test('a row of a column that is not there is a mistake of the builder', () => {
  expect(() => programmeBuilder('minimize').row({}, { columns: [0] })).toThrow('row 0 names column 0')
})

test('a worker hands in the bytes of the solver', async () => {
  const wasmBinary = new Uint8Array(await readFile(createRequire(import.meta.url).resolve('highs/runtime')))
  const own = await loadSolver({ wasmBinary })
  expect(own.solve(knapsack({ values: [3], weights: [1], room: 1 })).objective).toBe(3)
})
