import { join } from 'node:path'
import { MISSION_SHAPE } from '../../../shared/journal/snapshot'
import type { OpenSegment } from './append-to-segment'
import type { AssembledHome } from './assemble-home'
import type { HomeContents } from './home-contents'

/** What is known of a home between two requests, so that an append need not read it again. */
export interface HomeState {
  readonly stepCount: number
  /** Ids of the steps that the files still hold, by index; grows with every append. */
  readonly ids: Map<number, string>
  /** The file to append to; null: the next append starts one. */
  readonly segment: OpenSegment | null
  /** Counts of the readable snapshots, newest first. */
  readonly snapshotCounts: readonly number[]
}

export function freshState(): HomeState {
  return { stepCount: 0, ids: new Map(), segment: null, snapshotCounts: [] }
}

/** The state of a home that was read, and mended where it had to be. */
export function stateOf(folder: string, contents: HomeContents, home: AssembledHome): HomeState {
  const ids = new Map<number, string>()
  for (const { count, frame } of contents.snapshots) if (frame?.lastStepId) ids.set(count - 1, frame.lastStepId)
  for (const { from, steps } of contents.segments) for (const [index, step] of steps.entries()) ids.set(from + index, step.id)
  const snapshotCounts = contents.snapshots.filter(({ frame }) => frame !== null).map(({ count }) => count)
  const last = contents.segments.findLast(({ from, shape }) => from <= home.stepCount && shape !== null)
  const isRotated = snapshotCounts[0] === home.stepCount && last?.from !== home.stepCount
  const goesOn = last && last.from + last.steps.length === home.stepCount && last.shape === MISSION_SHAPE && !isRotated
  const segment = goesOn
    ? { path: join(folder, last.file), from: last.from, bytes: last.goodBytes, checksum: last.checksum }
    : null
  return { stepCount: home.stepCount, ids, segment, snapshotCounts }
}
