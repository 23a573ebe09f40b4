import { createHash } from 'node:crypto'
import { z } from 'zod'
import { migrateSnapshot, migrateSteps, type ShapeRefusal } from '../../../shared/journal/migrate-snapshot'
import { type Snapshot, snapshotFrameSchema } from '../../../shared/journal/snapshot'
import { type Step, stepSchema } from '../../../shared/journal/step'
import { sameJson } from '../../../shared/kernel/json'
import { err, ok, type Result } from '../../../shared/kernel/result'
import { isMissionId } from '../homes/mission-id'
import { refusalOfCopy } from './check-copy'
import { extractMarkOfCopy } from './extract-mark-of-copy'
import { type FileRefusal, refuse, refuseDamaged } from './file-refusal'
import { parseGuardedJson } from './guarded-json'
import { inflatePart } from './inflate-part'
import { type Manifest, manifestSchema, missionFileFormat, missionFileVersion, type PartName } from './mission-file-format'
import { readZipDirectory, type ZipPart } from './zip-directory'

export interface ReadMissionFile {
  readonly manifest: Manifest
  /** In today's shape, every row checked. */
  readonly snapshot: Snapshot
  readonly steps: readonly Step[]
}

/**
 * What a mission file holds, or why it is refused: parts, checksums, JSON, frames, shape, every row; in this order, so that nothing
 * costs time or memory before it is known to be worth it. `progress` is called between portions of work.
 */
export function readMissionFile(file: Buffer, progress: () => void): Result<ReadMissionFile, FileRefusal> {
  const parts = readZipDirectory(file)
  if (!parts.ok) return parts
  const manifest = readManifest(parts.value)
  if (!manifest.ok) return manifest
  progress()
  const frame = readSnapshot(parts.value, manifest.value, progress)
  if (!frame.ok) return frame
  progress()
  const steps = readSteps(parts.value, manifest.value, progress)
  if (!steps.ok) return steps
  progress()
  const snapshot = migrateSnapshot(frame.value)
  if (!snapshot.ok) return err(refusalOfShape(snapshot.error, manifest.value))
  progress()
  const migratedSteps = migrateSteps(steps.value, manifest.value.shape)
  if (!migratedSteps.ok) return err(refusalOfShape(migratedSteps.error, manifest.value))
  progress()
  const copy = { snapshot: snapshot.value, steps: migratedSteps.value }
  if (!sameJson(extractMarkOfCopy(copy), manifest.value.extract ?? null)) {
    return err(refuseDamaged('frame', { part: 'manifest.json', field: 'extract' }))
  }
  const refusal = refusalOfCopy(snapshot.value, migratedSteps.value, progress)
  return refusal ? err(refusal) : ok({ manifest: manifest.value, snapshot: snapshot.value, steps: migratedSteps.value })
}

const identitySchema = z.object({ format: z.literal(missionFileFormat), formatVersion: z.number() })

function readManifest(parts: ReadonlyMap<PartName, ZipPart>): Result<Manifest, FileRefusal> {
  const bytes = bytesOf(parts, 'manifest.json')
  if (!bytes.ok) return bytes
  const json = parseGuardedJson(bytes.value)
  if (!json.ok) return err(refuseDamaged('json', { part: 'manifest.json' }, json.error))
  const identity = identitySchema.safeParse(json.value)
  if (!identity.success) return err(refuse('file-not-a-mission'))
  if (identity.data.formatVersion > missionFileVersion) return err(refuse('file-newer'))
  const manifest = manifestSchema.safeParse(json.value)
  if (!manifest.success) return err(refusalOfSchema(manifest.error, 'manifest.json'))
  if (!isMissionId(manifest.data.missionId)) return err(refuseDamaged('frame', { part: 'manifest.json', field: 'missionId' }))
  return ok(manifest.data)
}

function readSnapshot(parts: ReadonlyMap<PartName, ZipPart>, manifest: Manifest, progress: () => void) {
  const bytes = checkedBytes(parts, manifest, 'mission.json', progress)
  if (!bytes.ok) return bytes
  const json = parseGuardedJson(bytes.value, progress)
  if (!json.ok) return err(refuseDamaged('json', { part: 'mission.json' }, json.error))
  progress()
  const frame = snapshotFrameSchema.safeParse(json.value)
  if (!frame.success) return err(refusalOfSchema(frame.error, 'mission.json'))
  const disagreeing = (['missionId', 'shape'] as const).find((field) => frame.data[field] !== manifest[field])
  return disagreeing ? err(refuseDamaged('frame', { part: 'mission.json', field: disagreeing })) : ok(frame.data)
}

function readSteps(
  parts: ReadonlyMap<PartName, ZipPart>,
  manifest: Manifest,
  progress: () => void,
): Result<readonly Step[], FileRefusal> {
  const bytes = checkedBytes(parts, manifest, 'journal.ndjson', progress)
  if (!bytes.ok) return bytes
  const steps: Step[] = []
  for (let at = 0; at < bytes.value.length; ) {
    const end = bytes.value.indexOf(0x0a, at)
    const step = stepIn(bytes.value.subarray(at, end < 0 ? undefined : end), steps.length + 1)
    if (!step.ok) return step
    steps.push(step.value)
    at = end < 0 ? bytes.value.length : end + 1
    if (steps.length % 500 === 0) progress()
  }
  return ok(steps)
}

function stepIn(line: Buffer, number: number): Result<Step, FileRefusal> {
  const json = parseGuardedJson(line)
  if (!json.ok) return err(refuseDamaged('step', { number, field: 'JSON' }, json.error))
  const step = stepSchema.safeParse(json.value)
  if (step.success) return ok(step.data as Step)
  return err(refuseDamaged('step', { number, field: step.error.issues[0]?.path.join('.') ?? '' }))
}

function checkedBytes(
  parts: ReadonlyMap<PartName, ZipPart>,
  manifest: Manifest,
  name: keyof Manifest['parts'],
  progress: () => void,
) {
  const bytes = bytesOf(parts, name)
  if (!bytes.ok) return bytes
  const told = manifest.parts[name]
  const isTold = bytes.value.length === told.bytes && sha256Of(bytes.value) === told.sha256
  if (!isTold) return err(refuseDamaged('checksum', { part: name }))
  progress()
  return bytes
}

function bytesOf(parts: ReadonlyMap<PartName, ZipPart>, name: PartName): Result<Buffer, FileRefusal> {
  const part = parts.get(name)
  if (!part) return err(refuseDamaged('part-missing', { part: name }))
  const bytes = inflatePart(part)
  return bytes ? ok(bytes) : err(refuseDamaged('checksum', { part: name }))
}

function refusalOfShape(refusal: ShapeRefusal, manifest: Manifest): FileRefusal {
  return refusal === 'newer'
    ? refuse('file-newer')
    : refuseDamaged('frame', { part: 'manifest.json', field: `shape ${manifest.shape}` })
}

function refusalOfSchema(error: z.ZodError, part: PartName): FileRefusal {
  return refuseDamaged('frame', { part, field: error.issues[0]?.path.join('.') ?? '' }, error.message)
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
