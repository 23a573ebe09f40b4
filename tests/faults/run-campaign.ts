import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runVitest } from '../support/runner/run-vitest'

/** Runs test files as a campaign of `count` (or what MISSION_DESK_FAULTS says); answers the exit code. */
export async function runCampaign(files: readonly string[], count: number): Promise<number> {
  const asked = process.env.MISSION_DESK_FAULTS ?? String(count)
  console.log(
    `A campaign of ${asked}; MISSION_DESK_FAULTS=n makes it another, MISSION_DESK_FAULTS_MINUTES=n ends each part earlier.`,
  )
  const folder = mkdtempSync(join(placeOfDisks(), 'mission-desk-faults-'))
  try {
    return await runVitest(['--project', 'window', ...files], { MISSION_DESK_FAULTS: asked, TMPDIR: folder })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Free memory from which on the disks of a campaign may lie in it. */
const roomyBytes = 4 * 2 ** 30

/**
 * In memory, where there is such a place: a kill takes nothing from a disk that the system still holds, wherever it is (only a power cut
 * would), and a desk that is copied, mended with a sync at each step and removed again for every damage waits half of its time for a disk.
 */
function placeOfDisks(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize > roomyBytes ? '/dev/shm' : tmpdir()
  } catch {
    return tmpdir()
  }
}
