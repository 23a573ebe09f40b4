import { describe, expect, test } from 'vitest'
import type { CrewInstance } from '../../../../../shared/interpreting/solver/crew/crew-instance'
import { triedCrewOf } from '../../../../../shared/interpreting/solver/crew/tried-crew'

/** Lots that keep the first of equals, and that take the last. */
const keepsFirst = (): number => 1
const takesLast = (): number => 0

/** Two short jobs, and a long one over both of them; the first worker can do all, the second the short ones, the third the long one. */
const instance: CrewInstance = {
  jobs: [
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 0, end: 4 },
  ],
  qualifications: [[0, 1, 2], [0, 1], [2]],
}

describe('a crew under trial', () => {
  test('offers what drives out least, and only workers of the crew', () => {
    const crew = triedCrewOf(instance, { crew: [0, 1], workerOf: [null, 0, null] }, keepsFirst)
    expect([crew.undone, crew.cheapest()]).toEqual([2, { job: 0, worker: 0 }])
    expect(triedCrewOf(instance, { crew: [0, 1], workerOf: [0, 0, null] }, keepsFirst).cheapest()).toEqual({ job: 2, worker: 0 })
    expect(triedCrewOf(instance, { crew: [1], workerOf: [1, 1, null] }, keepsFirst).cheapest()).toBeNull()
  })

  test('leaves undone what overlaps with a job where it is placed, and nothing else', () => {
    const crew = triedCrewOf(instance, { crew: [0, 1], workerOf: [0, 1, null] }, keepsFirst)
    crew.place(2, 0)
    expect([crew.undone, [...crew.workerOf]]).toEqual([1, [-1, 1, 0]])
    crew.place(0, 1)
    expect([crew.undone, [...crew.workerOf]]).toEqual([0, [1, 1, 0]])
  })

  test('offers what has stayed undone longest, until that is forgotten', () => {
    const twice: CrewInstance = {
      jobs: [
        { start: 0, end: 1 },
        { start: 0, end: 1 },
        { start: 1, end: 2 },
        { start: 1, end: 2 },
      ],
      qualifications: [[0, 1, 2, 3]],
    }
    const crew = triedCrewOf(twice, { crew: [0], workerOf: [0, null, 0, null] }, takesLast)
    crew.place(1, 0)
    crew.weighUndone()
    crew.place(0, 0)
    // The second job is undone since this turn, the fourth since the one before; among equals it would be the second.
    expect(crew.cheapest()).toEqual({ job: 3, worker: 0 })
    crew.forgetWeights()
    expect(crew.cheapest()).toEqual({ job: 1, worker: 0 })
  })

  test('exchanges who does least for somebody who can do what is undone', () => {
    const crew = triedCrewOf(instance, { crew: [0, 1], workerOf: [0, 0, null] }, keepsFirst)
    crew.exchange()
    expect(crew.cheapest()).toEqual({ job: 2, worker: 2 })
    crew.place(2, 2)
    expect([crew.undone, [...crew.workerOf]]).toEqual([0, [0, 0, 2]])
  })
})
