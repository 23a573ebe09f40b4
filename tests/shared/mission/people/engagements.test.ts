import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MINUTE_MS, type Span } from '../../../../shared/kernel/time'
import { type Assignment, assignmentEntity } from '../../../../shared/mission/entities/assignment'
import { spanOf } from '../../../../shared/mission/items/item-times'
import { rowOf } from '../../../../shared/mission/mission'
import { engagementsByInterpreter, partOf, stretchesOf } from '../../../../shared/mission/people/engagements'
import { aMission } from '../../../support/a-mission'

type Part = Pick<Assignment, 'comesInMinutes' | 'leavesMinutes'>

const minutes = fc.option(fc.integer({ min: 0, max: 150 }))
const aPart: fc.Arbitrary<Part> = fc.record({ comesInMinutes: minutes, leavesMinutes: minutes })

/** A talk of two hours, and who of i0, i1 … is there for which part of it. */
function handedOver(parts: readonly Part[]) {
  const mission = aMission({
    persons: parts.map((_, index) => ({ id: `i${index}` })),
    items: [{ id: 'talk', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' }],
    interpreters: parts.map((_, index) => ({ id: `i${index}`, personId: `i${index}` })),
    requirements: [{ id: 'need', itemId: 'talk', from: 'zh', to: 'ja' }],
    assignments: parts.map((part, index) => ({ requirementId: 'need', interpreterId: `i${index}`, ...part })),
  })
  const item = rowOf(mission, 'items', 'talk')
  const span = item && spanOf(item)
  if (!span) throw new Error('the talk has no time')
  return { mission, span }
}

describe('an item that is handed over', () => {
  test('is told in stretches, each with who is there', () => {
    const { mission, span } = handedOver([
      { comesInMinutes: null, leavesMinutes: 60 },
      { comesInMinutes: 50, leavesMinutes: null },
    ])
    const told = stretchesOf(mission, 'need', span).map(({ start, end, teamIds }) => [
      (start - span.start) / MINUTE_MS,
      (end - span.start) / MINUTE_MS,
      ...teamIds,
    ])
    expect(told).toEqual([
      [0, 50, 'i0'],
      [50, 60, 'i0', 'i1'],
      [60, 120, 'i1'],
    ])
  })

  test('has stretches that follow each other from its start to its end, with whoever is there in all of each', () => {
    fc.assert(
      fc.property(fc.array(aPart, { maxLength: 4 }), (parts) => {
        const { mission, span } = handedOver(parts)
        const stretches = stretchesOf(mission, 'need', span)
        expect([stretches[0]?.start, stretches.at(-1)?.end]).toEqual([span.start, span.end])
        for (const [index, stretch] of stretches.entries()) {
          expect(stretch.start).toBe(stretches[index - 1]?.end ?? span.start)
          const there = parts.flatMap((part, at) => (covers(partOf({ ...blank, ...part }, span), stretch) ? [`i${at}`] : []))
          expect(stretch.teamIds).toEqual(there.sort())
        }
      }),
    )
  })

  test('takes an interpreter only for the part that is theirs, never beyond the item', () => {
    fc.assert(
      fc.property(aPart, (part) => {
        const { mission, span } = handedOver([part])
        const [engagement] = engagementsByInterpreter(mission).get('i0') ?? []
        const own = partOf({ ...blank, ...part }, span)
        expect([engagement?.start, engagement?.end]).toEqual([own.start, own.end])
        expect(span.start <= own.start && own.start <= own.end && own.end <= span.end).toBe(true)
      }),
    )
  })
})

const blank = { ...assignmentEntity.defaults, id: 'a', requirementId: 'need', interpreterId: 'i0' } as Assignment

function covers(part: Span, stretch: Span): boolean {
  return part.start <= stretch.start && part.end >= stretch.end
}
