import { err, ok, type Result } from '../../../shared/kernel/result'
import { missionFileLimits } from './mission-file-format'

const quote = 0x22
const backslash = 0x5c
const opening: readonly number[] = [0x5b, 0x7b]
const closing: readonly number[] = [0x5d, 0x7d]

/**
 * JSON from a stranger: not deeper than our own ever is (looked at before it is parsed), valid UTF-8, and without a key that every
 * object inherits (`__proto__`, `constructor`), which could be taken for a row. The error says what is wrong, for the detail.
 * `progress` is called between its passes, each of which is long where the JSON is.
 */
export function parseGuardedJson(bytes: Uint8Array, progress: () => void = () => undefined): Result<unknown, string> {
  if (isTooDeep(bytes)) return err(`deeper than ${missionFileLimits.jsonDepth}`)
  progress()
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    progress()
    const key = inheritedKeyIn(value)
    return key === null ? ok(value) : err(`key ${key}`)
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}

function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0
  let isInText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (isInText) {
      if (byte === backslash) at++
      else if (byte === quote) isInText = false
    } else if (byte === quote) isInText = true
    else if (opening.includes(byte)) {
      depth++
      if (depth > missionFileLimits.jsonDepth) return true
    } else if (closing.includes(byte)) depth--
  }
  return false
}

function inheritedKeyIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    if (key in Object.prototype) return key
    const found = inheritedKeyIn(inner)
    if (found !== null) return found
  }
  return null
}
