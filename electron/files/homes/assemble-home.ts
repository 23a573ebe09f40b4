import type { Damage } from '../../../shared/ipc/contract'
import { migrateSnapshot, migrateSteps } from '../../../shared/journal/migrate-snapshot'
import { snapshotOfState, startOf } from '../../../shared/journal/replay'
import { MISSION_SHAPE, type Snapshot } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import { emptyMission } from '../../../shared/mission/mission'
import type { HomeContents } from './home-contents'
import { acknowledgedName, segmentNameOf, snapshotNameOf } from './home-names'
import type { SegmentReading } from './journal-segment'

/** What a home holds, put together: the newest readable snapshot, every step after it that can be reached without a gap. */
export interface AssembledHome {
  readonly copy: { readonly snapshot: Snapshot; readonly steps: readonly Step[] } | null
  readonly stepCount: number
  readonly damage: readonly Damage[]
}

/** Never guesses: a step after one that is missing is not applied, and what is missing is told. */
export function assembleHome(missionId: string, contents: HomeContents): AssembledHome {
  const newer = newerFile(contents)
  if (newer !== null) return { copy: null, stepCount: 0, damage: [{ file: newer, kind: 'shape-newer', stepsLost: 0 }] }
  const snapshot = newestSnapshot(missionId, contents)
  const acknowledged = contents.mark.kind === 'read' ? contents.mark.mark.stepCount : null
  if (!snapshot) return withoutStart(contents, acknowledged)
  const run = stepsAfter(snapshot.stepCount, contents.segments)
  const lost = acknowledged === null ? null : Math.max(0, acknowledged - run.reached)
  const copy = { snapshot, steps: run.steps }
  return { copy, stepCount: run.reached, damage: damageOf(contents, run, lost) }
}

/** Steps without the mission that they were made on are of no use. */
function withoutStart(contents: HomeContents, acknowledged: number | null): AssembledHome {
  const newest = contents.snapshots[0]
  const missing = snapshotNameOf(contents.segments[0]?.from ?? 0)
  const stop: Run['stop'] = newest ? { file: newest.file, kind: 'snapshot-unreadable' } : { file: missing, kind: 'file-missing' }
  return { copy: null, stepCount: 0, damage: damageOf(contents, { steps: [], reached: 0, stop }, acknowledged) }
}

/** Without any snapshot a mission starts from nothing, but only where its journal says that it did. */
function newestSnapshot(missionId: string, contents: HomeContents): Snapshot | null {
  for (const { frame } of contents.snapshots) {
    const migrated = frame && migrateSnapshot(frame)
    if (migrated?.ok) return migrated.value
  }
  const startsEmpty = contents.segments.some((segment) => segment.from === 0 && segment.startsEmpty)
  return startsEmpty ? snapshotOfState(startOf(emptyMission(missionId))) : null
}

interface Run {
  readonly steps: readonly Step[]
  readonly reached: number
  /** What keeps it from going on where more was to come. */
  readonly stop: Pick<Damage, 'file' | 'kind'> | null
}

function stepsAfter(count: number, segments: readonly SegmentReading[]): Run {
  const steps: Step[] = []
  let reached = count
  let before: SegmentReading | null = null
  for (const segment of segments) {
    if (segment.from > reached) return { steps, reached, stop: gapAfter(before, reached) }
    const migrated = migrateSteps(segment.steps.slice(reached - segment.from), segment.shape ?? MISSION_SHAPE)
    if (!migrated.ok) return { steps, reached, stop: unreadable(segment) }
    // One by one: the arguments of a call are limited, the steps of a journal are not.
    for (const step of migrated.value) steps.push(step)
    reached += migrated.value.length
    before = segment
  }
  return { steps, reached, stop: before?.end === 'broken' ? unreadable(before) : null }
}

function gapAfter(before: SegmentReading | null, reached: number): Run['stop'] {
  if (!before || before.from + before.steps.length < reached) return { file: segmentNameOf(reached), kind: 'file-missing' }
  return before.end === 'broken' ? unreadable(before) : { file: before.file, kind: 'chain-broken' }
}

function unreadable(segment: SegmentReading): { readonly file: string; readonly kind: 'record-unreadable' } {
  return { file: segment.file, kind: 'record-unreadable' }
}

function damageOf(contents: HomeContents, run: Run, lost: number | null): readonly Damage[] {
  const { snapshots, segments, mark } = contents
  const stop = run.stop ?? (lost === null || lost === 0 ? null : cutOffAt(segments.at(-1), run))
  const damage: Damage[] = stop ? [{ ...stop, stepsLost: lost }] : []
  for (const { file, frame } of snapshots) {
    const isUnreadable = !frame || !migrateSnapshot(frame).ok
    if (isUnreadable && file !== stop?.file) damage.push({ file, kind: 'snapshot-unreadable', stepsLost: 0 })
  }
  const snapshotCount = snapshots.find(({ frame }) => frame !== null)?.count ?? 0
  for (const [at, segment] of segments.entries()) {
    // A journal file goes on where the one before it ended, and a snapshot is of no more than the last one holds: what is shorter was
    // cut off, though the snapshot may make it good.
    const reach = segments[at + 1]?.from ?? snapshotCount
    const isCutOff = segment.from + segment.steps.length < reach
    if ((segment.end === 'broken' || isCutOff) && segment.file !== stop?.file)
      damage.push({ ...unreadable(segment), stepsLost: 0 })
  }
  // Without the mark nobody knows whether the journal once was longer.
  if (mark.kind === 'missing') damage.push({ file: acknowledgedName, kind: 'file-missing', stepsLost: null })
  if (mark.kind === 'unreadable') damage.push({ file: acknowledgedName, kind: 'record-unreadable', stepsLost: null })
  return damage
}

/** More steps were acknowledged than the files hold, and yet every file ends well: the last one is shorter than it was, or gone. */
function cutOffAt(last: SegmentReading | undefined, run: Run): Run['stop'] {
  const isShorter = last && (last.from === run.reached || run.steps.length > 0)
  return isShorter ? unreadable(last) : { file: segmentNameOf(run.reached), kind: 'file-missing' }
}

/** A file of a newer Mission Desk: then nothing here is ours to read, let alone to write. */
function newerFile(contents: HomeContents): string | null {
  const snapshot = contents.snapshots.find(({ frame }) => frame !== null && frame.shape > MISSION_SHAPE)
  const segment = contents.segments.find(({ shape }) => shape !== null && shape > MISSION_SHAPE)
  return snapshot?.file ?? segment?.file ?? null
}
