import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { snapshotNameOf } from './home-names'

/** Three ways to open a mission: the newest snapshot may be damaged, and the one before it too. */
const keptSnapshots = 3

/** Removes all but the newest snapshots and returns the counts kept. Journal files stay for ever: history and merge need every step. */
export async function pruneSnapshots(folder: string, snapshotCounts: readonly number[]): Promise<readonly number[]> {
  for (const count of snapshotCounts.slice(keptSnapshots)) await rm(join(folder, snapshotNameOf(count)), { force: true })
  return snapshotCounts.slice(0, keptSnapshots)
}
