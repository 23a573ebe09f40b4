import { migrateSteps } from '../../../shared/journal/migrate-snapshot'
import { MISSION_SHAPE } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import type { SegmentReading } from './journal-segment'

/** The steps that lead up to a count without a gap, in journal order: what a snapshot made unnecessary for opening, but not for history. */
export function stepsBefore(count: number, segments: readonly SegmentReading[]): readonly Step[] {
  const byIndex = new Map<number, Step>()
  for (const segment of segments) {
    const migrated = migrateSteps(segment.steps, segment.shape ?? MISSION_SHAPE)
    if (migrated.ok) for (const [offset, step] of migrated.value.entries()) byIndex.set(segment.from + offset, step)
  }
  const steps: Step[] = []
  for (let index = count - 1; byIndex.has(index); index--) steps.push(byIndex.get(index) as Step)
  return steps.reverse()
}
