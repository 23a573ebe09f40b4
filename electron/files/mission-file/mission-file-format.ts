import { z } from 'zod'
import { extractMarkSchema } from '../../../shared/mission/entities/mission-row'

/**
 * A mission file is a zip of exactly these parts: the manifest tells what the others must be, `mission.json` is a snapshot,
 * `journal.ndjson` the steps after it, one a line. Saved with a passphrase, the zip lies in an age file (see lock-bytes).
 */
export const partNames = ['manifest.json', 'mission.json', 'journal.ndjson'] as const
export type PartName = (typeof partNames)[number]

export const missionFileFormat = 'mission-desk'
export const missionFileVersion = 1
export const missionFileEnding = '.mission'

/** What a file may be at most, looked at before anything of that size is allocated. The largest real mission has 6 MB of JSON. */
export const missionFileLimits = {
  fileBytes: 50 * 1024 * 1024,
  manifestBytes: 64 * 1024,
  totalBytes: 64 * 1024 * 1024,
  /** Bytes of a part for each stored byte. Deflate reaches 1,032; plans and journals in JSON stay under 60. */
  ratio: 200,
  jsonDepth: 24,
} as const

const partSchema = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int().min(0) })

export const manifestSchema = z.object({
  format: z.literal(missionFileFormat),
  formatVersion: z.literal(missionFileVersion),
  shape: z.number().int().min(1),
  appVersion: z.string().max(60),
  missionId: z.string().max(64),
  stepCount: z.number().int().min(0),
  /** Of whom, and of which state, where the mission is an interpreter's extract; else not there. */
  extract: extractMarkSchema.optional(),
  parts: z.object({ 'mission.json': partSchema, 'journal.ndjson': partSchema }),
})

export type Manifest = Readonly<z.infer<typeof manifestSchema>>
