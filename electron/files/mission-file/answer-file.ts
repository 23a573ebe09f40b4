import { z } from 'zod'
import { type Answer, answerSchema } from '../../../shared/extract/answer'
import { err, ok, type Result } from '../../../shared/kernel/result'
import { type FileRefusal, refuse, refuseDamaged } from './file-refusal'
import { parseGuardedJson } from './guarded-json'
import { sha256Of } from './read-mission-file'

/**
 * An answer file is text of two lines: the manifest, which tells what the second must be, and the interpreter's answer. Saved with a
 * passphrase, it lies in an age file like a mission.
 */
export const answerFileEnding = '.mission-answer'
const answerFileFormat = 'mission-desk-answer'
const answerFileVersion = 1
/** The longest glossary that anybody types in one mission is far below it. */
const mostBytes = 8 * 1024 * 1024
const mostManifestBytes = 4096
const opening = 0x7b
const lineEnd = 0x0a

const identitySchema = z.object({ format: z.literal(answerFileFormat), formatVersion: z.number() })
const manifestSchema = z.object({
  format: z.literal(answerFileFormat),
  formatVersion: z.literal(answerFileVersion),
  appVersion: z.string().max(60),
  missionId: z.string().max(64),
  interpreterId: z.string().max(64),
  answer: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int().min(0) }),
})

export type AnswerManifest = Readonly<z.infer<typeof manifestSchema>>

export interface ReadAnswerFile {
  readonly answerManifest: AnswerManifest
  readonly answer: Answer
}

/** Text in braces; whether it is an answer is for reading it to say. */
export function looksLikeAnswer(file: Buffer): boolean {
  return file[0] === opening
}

export function encodeAnswerFile(
  answer: Answer,
  appVersion: string,
): { readonly bytes: Buffer; readonly manifest: AnswerManifest } {
  const body = Buffer.from(JSON.stringify(answer))
  const { missionId, interpreterId } = answer
  const manifest: AnswerManifest = {
    format: answerFileFormat,
    formatVersion: answerFileVersion,
    appVersion,
    missionId,
    interpreterId,
    answer: { sha256: sha256Of(body), bytes: body.length },
  }
  return { bytes: Buffer.concat([Buffer.from(`${JSON.stringify(manifest)}\n`), body]), manifest }
}

/** What an answer file holds, or why it is refused: nothing but what an interpreter may say gets through. */
export function readAnswerFile(file: Buffer): Result<ReadAnswerFile, FileRefusal> {
  const end = file.subarray(0, mostManifestBytes).indexOf(lineEnd)
  const head = parseGuardedJson(end < 0 ? file.subarray(0, mostManifestBytes) : file.subarray(0, end))
  const identity = identitySchema.safeParse(head.ok ? head.value : null)
  if (!head.ok || !identity.success) return err(refuse('file-not-a-mission'))
  if (identity.data.formatVersion > answerFileVersion) return err(refuse('file-newer'))
  if (file.length > mostBytes) return err(refuse('file-too-large', {}, `${file.length} bytes`))
  const manifest = manifestSchema.safeParse(head.value)
  if (!manifest.success) return err(damaged(manifest.error))
  const body = file.subarray(end + 1)
  const told = manifest.data.answer
  if (end < 0 || body.length !== told.bytes || sha256Of(body) !== told.sha256) {
    return err(refuseDamaged('checksum', { part: 'answer' }))
  }
  const json = parseGuardedJson(body)
  if (!json.ok) return err(refuseDamaged('json', { part: 'answer' }, json.error))
  const answer = answerSchema.safeParse(json.value)
  if (!answer.success) return err(damaged(answer.error))
  const disagreeing = (['missionId', 'interpreterId'] as const).find((field) => answer.data[field] !== manifest.data[field])
  if (disagreeing) return err(refuseDamaged('frame', { part: 'answer', field: disagreeing }))
  return ok({ answerManifest: manifest.data, answer: answer.data })
}

function damaged(error: z.ZodError): FileRefusal {
  const [issue] = error.issues
  // Of a field that nobody knows zod names the object it is in: its own name says more.
  const strangers = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const field = [...(issue?.path ?? []), ...strangers.slice(0, 1)].join('.')
  return refuseDamaged('frame', { part: 'answer', field }, error.message)
}
