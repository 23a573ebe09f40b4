import { createHash } from 'node:crypto'

const keyBytes = 32
const sumBytes = 8

/**
 * The data key as a keychain is given it: with a sum of it. Not every keychain notices a flipped bit in what it has wrapped (Linux has no MAC), and
 * a key that is another one would seal what nothing opens again.
 */
export function keptKey(key: Buffer): string {
  return Buffer.concat([key, sumOf(key)]).toString('base64')
}

/** null: this is not what a keychain was given. */
export function keyInKept(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64')
  const key = bytes.subarray(0, keyBytes)
  return bytes.length === keyBytes + sumBytes && bytes.subarray(keyBytes).equals(sumOf(key)) ? key : null
}

function sumOf(key: Buffer): Buffer {
  return createHash('sha256').update('mission-desk data key').update(key).digest().subarray(0, sumBytes)
}
