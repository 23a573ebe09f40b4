import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Damage, MissionCopyFrame } from '../../../shared/ipc/contract'
import type { SnapshotFrame } from '../../../shared/journal/migrate-snapshot'
import { MISSION_SHAPE } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import { createDeskFailure, isDeskFailure } from '../../ipc/desk-failure'
import { removeStaleTemps, syncFolder, writeAtomically } from '../atomic-write'
import { diskFailureOf } from '../disk-failure'
import { type WriteBytes, writeAll } from '../write-bytes'
import { encodeMark, overwriteMark } from './acknowledged-mark'
import { appendToSegment, startSegment } from './append-to-segment'
import { type AssembledHome, assembleHome } from './assemble-home'
import { type HomeContents, readContents } from './home-contents'
import { acknowledgedName, segmentNameOf, snapshotNameOf, summaryName } from './home-names'
import { freshState, type HomeState, stateOf } from './home-state'
import { encodeSummary, summaryOf } from './home-summary'
import { mendHome } from './mend-home'
import { pruneSnapshots } from './prune-snapshots'
import { encodeSnapshot } from './snapshot-file'
import { stepsBefore } from './steps-before'

export interface HomeDeps {
  readonly now: () => number
  readonly write?: WriteBytes
}

/** The durable home of one mission. Its calls must not overlap (see mission-homes). Rejects with a DeskFailure. */
export interface MissionHome {
  readonly read: () => Promise<{ readonly copy: MissionCopyFrame | null; readonly damage: Damage[] }>
  /** The readable steps that lead up to a count without a gap. */
  readonly readEarlier: (before: number) => Promise<readonly Step[]>
  readonly append: (after: number, steps: readonly Step[]) => Promise<number>
  readonly writeSnapshot: (snapshot: SnapshotFrame) => Promise<void>
}

interface Loaded {
  readonly contents: HomeContents | null
  readonly home: AssembledHome
  /** Whether the window has been told of the damage: before that nothing is written over it. */
  readonly isTold: boolean
}

export function createMissionHome(folder: string, missionId: string, deps: HomeDeps): MissionHome {
  const write = deps.write ?? writeAll
  let state: HomeState | null = null
  let loaded: Loaded | null = null

  async function load(isTold: boolean): Promise<Loaded> {
    state = null
    await removeStaleTemps(folder)
    const contents = await readContents(folder, missionId)
    const home = contents ? assembleHome(missionId, contents) : { copy: null, stepCount: 0, damage: [] }
    loaded = { contents, home, isTold }
    return loaded
  }

  async function writable(): Promise<HomeState> {
    if (state) return state
    const { contents, home, isTold } = loaded ?? (await load(false))
    if (home.damage.some(({ kind }) => kind === 'shape-newer')) throw createDeskFailure('file-newer', { path: folder })
    if (home.damage.length > 0 && !isTold) throw createDeskFailure('journal-damaged', { path: folder })
    loaded = null
    if (contents) {
      await mendHome(contents, home, { folder, now: deps.now() })
      state = stateOf(folder, contents, home)
    } else {
      await begin()
      state = freshState()
    }
    return state
  }

  /** The mark comes first: a home without one has lost it. */
  async function begin(): Promise<void> {
    await mkdir(folder, { recursive: true })
    await writeAtomically(join(folder, acknowledgedName), encodeMark({ stepCount: 0, lastStepId: null, journal: null }), {
      write,
    })
    await syncFolder(dirname(folder))
  }

  async function append(after: number, steps: readonly Step[]): Promise<number> {
    const before = await writable()
    if (after > before.stepCount) throw behind(before.stepCount, after)
    for (const [index, step] of steps.slice(0, before.stepCount - after).entries()) {
      if (before.ids.get(after + index) !== step.id) throw diverged(after + index, step.id)
    }
    const fresh = steps.slice(before.stepCount - after)
    const last = fresh.at(-1)
    if (!last) return before.stepCount
    const segment = before.segment
      ? await appendToSegment(before.segment, fresh, write)
      : await startSegment(folder, { missionId, from: before.stepCount, startsEmpty: isFresh(before) }, fresh, write)
    for (const [index, step] of fresh.entries()) before.ids.set(before.stepCount + index, step.id)
    state = { ...before, stepCount: before.stepCount + fresh.length, segment }
    const { stepCount } = state
    const journal = { from: segment.from, bytes: segment.bytes }
    await overwriteMark(join(folder, acknowledgedName), { stepCount, lastStepId: last.id, journal }, write)
    return stepCount
  }

  async function writeSnapshot(snapshot: SnapshotFrame): Promise<void> {
    if (snapshot.shape !== MISSION_SHAPE) throw createDeskFailure('bad-request', {}, `a snapshot of shape ${snapshot.shape}`)
    const before = await writable()
    const { stepCount: count, lastStepId } = snapshot
    const isFirst = isFresh(before)
    if (!isFirst && count > before.stepCount) throw behind(before.stepCount, count)
    const known = before.ids.get(count - 1)
    if (known !== undefined && known !== lastStepId) throw diverged(count - 1, lastStepId)
    if (count < (before.snapshotCounts[0] ?? 0)) return
    await writeAtomically(join(folder, snapshotNameOf(count)), encodeSnapshot(snapshot), { write })
    if (lastStepId !== null) before.ids.set(count - 1, lastStepId)
    const snapshotCounts = [count, ...before.snapshotCounts.filter((other) => other !== count)]
    const stepCount = Math.max(count, before.stepCount)
    const isEmpty = before.segment?.path === join(folder, segmentNameOf(stepCount))
    const segment = isEmpty ? before.segment : null
    state = { stepCount, ids: before.ids, segment, snapshotCounts: await pruneSnapshots(folder, snapshotCounts) }
    if (isFirst) await overwriteMark(join(folder, acknowledgedName), { stepCount, lastStepId, journal: null }, write)
    await writeAtomically(join(folder, summaryName), encodeSummary(summaryOf(snapshot, deps.now())), { write })
  }

  /** After a failure of the disk nothing is taken for known: the next call reads the files again. */
  async function guarded<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task()
    } catch (error) {
      if (!isDeskFailure(error)) {
        state = null
        loaded = null
      }
      throw diskFailureOf(error, folder)
    }
  }

  return {
    read: () =>
      guarded(async () => {
        const { home } = await load(true)
        return { copy: home.copy as MissionCopyFrame | null, damage: [...home.damage] }
      }),
    readEarlier: (before) => guarded(async () => stepsBefore(before, (await readContents(folder, missionId))?.segments ?? [])),
    append: (after, steps) => guarded(() => append(after, steps)),
    writeSnapshot: (snapshot) => guarded(() => writeSnapshot(snapshot)),
  }
}

/** Nothing was ever written to it. */
function isFresh(state: HomeState): boolean {
  return state.stepCount === 0 && state.snapshotCounts.length === 0 && state.segment === null
}

/** The window holds steps that this home lacks: it sends them again from `expected` on. */
function behind(expected: number, got: number): Error {
  return createDeskFailure('journal-behind', { expected, got })
}

/** Window and home tell different histories: only a rebuild, which keeps the old files, ends that. */
function diverged(index: number, id: string | null): Error {
  return createDeskFailure('journal-damaged', { reason: 'diverged', index }, `another step than ${id} is at ${index}`)
}
