import fc from 'fast-check'
import { expect, test } from 'vitest'
import { possibleDays, weighDays } from '../../../../../shared/interpreting/solver/crew/possible-days'

interface Weighed {
  readonly start: number
  readonly end: number
  readonly weight: number
}

const weighed: fc.Arbitrary<readonly Weighed[]> = fc.array(
  fc
    .record({
      start: fc.integer({ min: 0, max: 10 }),
      length: fc.integer({ min: 1, max: 4 }),
      weight: fc.integer({ min: 1, max: 40 }),
    })
    .map(({ start, length, weight }) => ({ start, end: start + length, weight: weight / 10 })),
  { maxLength: 9 },
)

/** Every set of the jobs that can be done in one day, one by one. */
function everyDay(jobs: readonly Weighed[]): readonly (readonly number[])[] {
  const days: (readonly number[])[] = [[]]
  for (const [job, { start, end }] of jobs.entries()) {
    const isClear = (other: number): boolean => (jobs[other]?.end ?? 0) <= start || end <= (jobs[other]?.start ?? 0)
    days.push(...days.filter((day) => day.every(isClear)).map((day) => [...day, job]))
  }
  return days
}

test('days weigh what all of them weigh one by one, and so do the odds of each job', () => {
  fc.assert(
    fc.property(weighed, (jobs) => {
      const weightOf = (day: readonly number[]): number => day.reduce((product, job) => product * (jobs[job]?.weight ?? 0), 1)
      const sum = (days: readonly (readonly number[])[]): number => days.reduce((total, day) => total + weightOf(day), 0)
      const days = possibleDays(jobs, [...jobs.keys()])
      for (const [place, job] of days.jobs.entries()) days.weights[place] = jobs[job]?.weight ?? 0
      expect(Math.exp(weighDays(days)) / sum(everyDay(jobs))).toBeCloseTo(1, 9)
      for (const [place, job] of days.jobs.entries()) {
        const [having, without] = [true, false].map((has) => sum(everyDay(jobs).filter((day) => day.includes(job) === has)))
        const odds = (having ?? 0) / (jobs[job]?.weight ?? 0) / (without ?? 0)
        // They start even and go half the way.
        expect((days.odds[place] ?? 0) ** 2 / odds).toBeCloseTo(1, 9)
      }
    }),
  )
})

test('days of a thousand jobs that all weigh much are still weighed', () => {
  const jobs = Array.from({ length: 1000 }, (_, at) => ({ start: at, end: at + 1 }))
  const days = possibleDays(jobs, [...jobs.keys()])
  days.weights.fill(1e6)
  expect(weighDays(days) / (1000 * Math.log(1e6 + 1))).toBeCloseTo(1, 12)
  for (const odds of days.odds) expect(odds).toBeCloseTo(1, 6)
})
