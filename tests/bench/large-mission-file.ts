import { writeFile } from 'node:fs/promises'
import { encodeMissionFile } from '../../electron/files/mission-file/encode-mission-file'
import type { MissionCopyFrame } from '../../shared/ipc/contract'
import { nextStamp } from '../../shared/journal/clock'
import { snapshotOfState, startOf } from '../../shared/journal/replay'
import type { Mission } from '../../shared/mission/mission'

/** Writes a mission as a file by another desk, as it is after a step that the file does not hold. */
export async function writeMissionFileOf(mission: Mission, path: string): Promise<void> {
  const lastAt = nextStamp(null, Date.UTC(2025, 0, 1), 'another-desk')
  const snapshot = snapshotOfState({
    ...startOf(mission),
    stepCount: 1,
    lastStepId: 'begun',
    lastAt,
    seen: { 'another-desk': lastAt },
  })
  const copy = JSON.parse(JSON.stringify({ snapshot, steps: [] })) as MissionCopyFrame
  await writeFile(path, encodeMissionFile(copy, '0.1.0').bytes)
}
