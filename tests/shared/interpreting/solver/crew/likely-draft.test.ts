import { expect, test } from 'vitest'
import type { CrewInstance } from '../../../../../shared/interpreting/solver/crew/crew-instance'
import { likelyDraft } from '../../../../../shared/interpreting/solver/crew/likely-draft'
import { seededChance } from '../../../../support/seeded-chance'

/** So many workers busy with short breaks for a day, others who may come instead of them, and everybody able to do a good part of the jobs. */
function busyInstance(seed: number, busy: number, spare: number): CrewInstance {
  const { below, percent } = seededChance(seed)
  const jobs: { start: number; end: number }[] = []
  const own: number[][] = Array.from({ length: busy + spare }, () => [])
  for (const mine of own.slice(0, busy))
    for (let start = 0; start < 480; ) {
      const end = start + 40 + below(80)
      mine.push(jobs.length)
      jobs.push({ start, end })
      start = end + below(15)
    }
  return { jobs, qualifications: own.map((mine) => [...jobs.keys()].filter((job) => mine.includes(job) || percent(40))) }
}

test('a draft names a crew of the size that was asked for, and nobody of it does two things at once or what she cannot', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { jobs, qualifications } = busyInstance(seed, 5, 3)
    const { crew, workerOf } = likelyDraft({ jobs, qualifications }, 5, 60, () => false)
    expect(new Set(crew).size).toBe(5)
    for (const [job, worker] of workerOf.entries()) {
      if (worker === null) continue
      expect(crew).toContain(worker)
      expect(qualifications[worker]).toContain(job)
      const { start = 0, end = 0 } = jobs[job] ?? {}
      const atOnce = jobs.filter((other, at) => workerOf[at] === worker && other.start < end && start < other.end)
      expect(atOnce).toEqual([jobs[job]])
    }
  }
})

test('where everybody is nearly always busy, long talks leave no job undone, short ones some; and the same when asked again', () => {
  const instance = busyInstance(7, 20, 5)
  const undone = (turns: number): number =>
    likelyDraft(instance, 20, turns, () => false).workerOf.filter((by) => by === null).length
  expect(undone(20)).toBeGreaterThan(0)
  expect(undone(600)).toBe(0)
  expect(likelyDraft(instance, 20, 100, () => false)).toEqual(likelyDraft(instance, 20, 100, () => false))
})
