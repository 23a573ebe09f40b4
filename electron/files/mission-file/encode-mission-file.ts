import { strToU8, zipSync } from 'fflate'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import { extractMarkOfCopy } from './extract-mark-of-copy'
import { type Manifest, missionFileFormat, missionFileVersion } from './mission-file-format'
import { sha256Of } from './read-mission-file'

export interface EncodedMissionFile {
  readonly bytes: Uint8Array
  readonly manifest: Manifest
}

/** A mission file's bytes; the same copy gives the same bytes. */
export function encodeMissionFile(copy: MissionCopyFrame, appVersion: string): EncodedMissionFile {
  const { snapshot, steps } = copy
  const mission = strToU8(JSON.stringify(snapshot))
  const journal = strToU8(steps.map((step) => `${JSON.stringify(step)}\n`).join(''))
  const extract = extractMarkOfCopy(copy)
  const manifest: Manifest = {
    format: missionFileFormat,
    formatVersion: missionFileVersion,
    shape: snapshot.shape,
    appVersion,
    missionId: snapshot.missionId,
    stepCount: snapshot.stepCount + steps.length,
    ...(extract && { extract }),
    parts: {
      'mission.json': { sha256: sha256Of(mission), bytes: mission.length },
      'journal.ndjson': { sha256: sha256Of(journal), bytes: journal.length },
    },
  }
  const parts = { 'manifest.json': strToU8(JSON.stringify(manifest)), 'mission.json': mission, 'journal.ndjson': journal }
  // The format's first day: a file must not tell when it was made by other means than what is in it.
  return { bytes: zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) }), manifest }
}
