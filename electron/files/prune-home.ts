import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { countOfSegmentName, segmentNameOf, snapshotNameOf } from './home-names'

/** Three ways to open a mission: the newest snapshot may be damaged, and the one before it too. */
const keptSnapshots = 3

/** Removes all but the newest snapshots, and the journal files that end before the oldest of them. Returns the counts kept. */
export async function pruneHome(folder: string, snapshotCounts: readonly number[]): Promise<readonly number[]> {
  const kept = snapshotCounts.slice(0, keptSnapshots)
  const oldest = kept.at(-1)
  if (oldest === undefined || kept.length < keptSnapshots) return kept
  for (const count of snapshotCounts.slice(keptSnapshots)) await rm(join(folder, snapshotNameOf(count)), { force: true })
  const starts = (await readdir(folder)).map(countOfSegmentName).filter((from) => from !== null)
  starts.sort((a, b) => a - b)
  for (const [index, from] of starts.entries()) {
    const next = starts[index + 1]
    if (next !== undefined && next <= oldest) await rm(join(folder, segmentNameOf(from)), { force: true })
  }
  return kept
}
