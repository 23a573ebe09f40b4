import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coversOf, leastByCovers } from '../../../../../shared/interpreting/solver/crew/crew-covers'
import { type CrewAnswer, type CrewInstance, cliquesOf } from '../../../../../shared/interpreting/solver/crew/crew-instance'
import { solveCrew } from '../../../../../shared/interpreting/solver/crew/solve-crew'
import { seededChance } from '../../../../support/seeded-chance'
import { aPatientSolver } from '../../../../support/solvers/a-patient-solver'

const highs = await aPatientSolver()
const secondsLeft = (): number => 60

const tiny: fc.Arbitrary<CrewInstance> = fc
  .record({
    jobs: fc.array(fc.record({ start: fc.integer({ min: 0, max: 12 }), length: fc.integer({ min: 1, max: 6 }) }), {
      maxLength: 9,
    }),
    workers: fc.integer({ min: 1, max: 5 }),
    able: fc.array(fc.boolean(), { minLength: 45, maxLength: 45 }),
  })
  .map(({ jobs, workers, able }) => ({
    jobs: jobs.map(({ start, length }) => ({ start, end: start + length })),
    qualifications: Array.from({ length: workers }, (_, worker) =>
      jobs.flatMap((_, job) => (able[worker * 9 + job] ? [job] : [])),
    ),
  }))

/** The fewest workers for the jobs that somebody can do; null where even all of them cannot. */
function fewestByTrying({ jobs, qualifications }: CrewInstance): number | null {
  let fewest: number | null = null
  const doing: number[][] = qualifications.map(() => [])
  const give = (job: number): void => {
    const { start = 0, end = 0 } = jobs[job] ?? {}
    if (job === jobs.length) {
      const used = doing.filter((own) => own.length > 0).length
      if (fewest === null || used < fewest) fewest = used
      return
    }
    const able = [...qualifications.keys()].filter((worker) => qualifications[worker]?.includes(job))
    if (able.length === 0) give(job + 1)
    for (const worker of able) {
      const own = doing[worker] ?? []
      if (own.some((other) => (jobs[other]?.start ?? 0) < end && start < (jobs[other]?.end ?? 0))) continue
      own.push(job)
      give(job + 1)
      own.pop()
    }
  }
  give(0)
  return fewest
}

function expectSound({ jobs, qualifications }: CrewInstance, { workerOf, workers }: CrewAnswer): void {
  for (const [job, worker] of workerOf.entries()) {
    if (worker !== null) expect(qualifications[worker]).toContain(job)
    else expect(qualifications.flat()).not.toContain(job)
  }
  for (const worker of qualifications.keys()) {
    const own = jobs.filter((_, job) => workerOf[job] === worker).toSorted((a, b) => a.start - b.start)
    for (const [at, { end }] of own.entries()) expect(own[at + 1]?.start ?? end).toBeGreaterThanOrEqual(end)
  }
  expect(new Set(workerOf.filter((worker) => worker !== null)).size).toBe(workers)
}

describe('the smallest crew', () => {
  test('is as small as trying everything makes it, and proven', () => {
    fc.assert(
      fc.property(tiny, (instance) => {
        const fewest = fewestByTrying(instance)
        const answer = solveCrew(highs, instance, secondsLeft)
        if (fewest === null) {
          expect(answer.workerOf.every((worker) => worker === null)).toBe(true)
          return
        }
        expectSound(instance, answer)
        expect([answer.workers, answer.bound]).toEqual([fewest, fewest])
      }),
      { numRuns: 200 },
    )
  })

  test('of hundreds of jobs is as small as the most jobs at one moment, and the same when asked again', () => {
    const { below, percent } = seededChance(4)
    const jobs = Array.from({ length: 200 }, () => {
      const start = below(1000)
      return { start, end: start + 60 + below(200) }
    })
    const instance = { jobs, qualifications: Array.from({ length: 60 }, () => [...jobs.keys()].filter(() => percent(50))) }
    const answer = solveCrew(highs, instance, secondsLeft)
    expectSound(instance, answer)
    expect(answer.workers).toBe(Math.max(...cliquesOf(jobs, [...jobs.keys()]).map((clique) => clique.length)))
    expect(answer.bound).toBe(answer.workers)
    expect(solveCrew(highs, instance, secondsLeft)).toEqual(answer)
  })

  test('is nobody where there is nothing to do, and nobody where nobody can do it', () => {
    expect(solveCrew(highs, { jobs: [], qualifications: [[], []] }, secondsLeft)).toEqual({
      workerOf: [],
      crew: [],
      workers: 0,
      bound: 0,
    })
    const alone = { jobs: [{ start: 0, end: 1 }], qualifications: [[]] }
    expect(solveCrew(highs, alone, secondsLeft)).toEqual({ workerOf: [null], crew: [], workers: 0, bound: 0 })
  })

  test('is not found where there is no time, and the bound is told', () => {
    const busy = {
      jobs: [
        { start: 0, end: 2 },
        { start: 1, end: 3 },
      ],
      qualifications: [[0, 1], [0, 1], [0]],
    }
    expect(solveCrew(highs, busy, () => 0)).toMatchObject({ workerOf: [null, null], workers: 3, bound: 2 })
  })
})

test('what every crew has to have is asked of those who are qualified for a part of a moment, and of all moments together', () => {
  const apart: CrewInstance = {
    jobs: [
      { start: 0, end: 2 },
      { start: 1, end: 3 },
      { start: 5, end: 6 },
    ],
    qualifications: [[0], [1], [0, 1], [2]],
  }
  expect(coversOf(apart)).toEqual([
    { workers: [0, 2], atLeast: 1 },
    { workers: [1, 2], atLeast: 1 },
    { workers: [0, 1, 2], atLeast: 2 },
    { workers: [3], atLeast: 1 },
  ])
  expect(leastByCovers(highs, apart, 10).bound).toBe(3)
  expect(solveCrew(highs, apart, secondsLeft).bound).toBe(3)
})

test('the cliques of some jobs are the sets that run at the same moment, the largest only', () => {
  const jobs = [
    { start: 0, end: 4 },
    { start: 1, end: 3 },
    { start: 3, end: 6 },
    { start: 6, end: 7 },
  ]
  expect(cliquesOf(jobs, [0, 1, 2, 3])).toEqual([[0, 1], [0, 2], [3]])
})
