import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SnapshotFrame } from '../../../shared/journal/migrate-snapshot'
import { isSystemCode } from '../disk-failure'
import { namesIn } from '../names-in'
import { type AcknowledgedMark, decodeMark } from './acknowledged-mark'
import { acknowledgedName, countOfSegmentName, countOfSnapshotName } from './home-names'
import { readSegment, type SegmentReading } from './journal-segment'
import { decodeSnapshot } from './snapshot-file'

/** All files of a mission's home as they were found, each looked at on its own. */
export interface HomeContents {
  /** Newest first. */
  readonly snapshots: readonly FoundSnapshot[]
  /** Oldest first. */
  readonly segments: readonly SegmentReading[]
  readonly mark: FoundMark
}

export interface FoundSnapshot {
  readonly file: string
  readonly count: number
  /** null: it cannot be read. */
  readonly frame: SnapshotFrame | null
}

export type FoundMark =
  | { readonly kind: 'read'; readonly mark: AcknowledgedMark; readonly writtenAt: number }
  | { readonly kind: 'missing' | 'unreadable' }

/** Looks at the files of a home, by name. null: they hold nothing, and were not to hold anything. */
export function contentsOf(files: ReadonlyMap<string, Buffer>, missionId: string, markWrittenAt: number): HomeContents | null {
  const snapshots: FoundSnapshot[] = []
  const segments: SegmentReading[] = []
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = countOfSnapshotName(file)
    const from = countOfSegmentName(file)
    if (count !== null) {
      const frame = decodeSnapshot(bytes)
      const isItself = frame?.missionId === missionId && frame.stepCount === count
      snapshots.unshift({ file, count, frame: isItself ? frame : null })
    } else if (from !== null) segments.push(readSegment(file, missionId, from, bytes))
  }
  const mark = markIn(files.get(acknowledgedName), markWrittenAt)
  const holdsNothing = snapshots.length === 0 && segments.every((segment) => segment.bytes === 0)
  const wasToHold = mark.kind === 'read' ? mark.mark.stepCount > 0 : mark.kind === 'unreadable'
  return holdsNothing && !wasToHold ? null : { snapshots, segments, mark }
}

/** null: there is no home, or one that was only just begun and holds nothing. */
export async function readContents(folder: string, missionId: string): Promise<HomeContents | null> {
  const files = new Map<string, Buffer>()
  for (const name of await namesIn(folder)) {
    const isOurs = name === acknowledgedName || countOfSnapshotName(name) !== null || countOfSegmentName(name) !== null
    if (isOurs) files.set(name, await readFile(join(folder, name)))
  }
  const markWrittenAt = files.has(acknowledgedName) ? (await stat(join(folder, acknowledgedName))).mtimeMs : 0
  return contentsOf(files, missionId, markWrittenAt)
}

export async function readMark(folder: string): Promise<FoundMark> {
  try {
    const path = join(folder, acknowledgedName)
    return markIn(await readFile(path), (await stat(path)).mtimeMs)
  } catch (error) {
    if (isSystemCode(error, 'ENOENT')) return { kind: 'missing' }
    throw error
  }
}

function markIn(bytes: Buffer | undefined, writtenAt: number): FoundMark {
  if (!bytes) return { kind: 'missing' }
  const mark = decodeMark(bytes)
  return mark ? { kind: 'read', mark, writtenAt } : { kind: 'unreadable' }
}
