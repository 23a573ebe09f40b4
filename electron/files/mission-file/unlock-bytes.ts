import { Decrypter } from 'age-encryption'
import { err, ok, type Result } from '../../../shared/kernel/result'
import { type FileRefusal, refuse, refuseDamaged } from './file-refusal'
import { sameOnEveryKeyboard } from './lock-bytes'

const opening = Buffer.from('age-encryption.org/v1\n')

/** The one header that a passphrase makes: other headers of the format are for keys, which Mission Desk has none of. */
const passphraseHeader =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]{0,8})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/
const headerBytes = 256

/** What the age program itself asks for, as a power of two: 256 MB. Each more doubles the time and the memory that a file costs. */
const mostWork = 18

/** True for a file that is encrypted, whatever is in it. */
export function isLocked(file: Buffer): boolean {
  return file.subarray(0, opening.length).equals(opening)
}

/**
 * What a locked file holds. Nothing costly is done before its header is known to be bounded; what comes out is never more than what
 * went in, as age does not compress. A changed byte of the header cannot be told from a wrong passphrase, one of the rest can.
 */
export async function unlockBytes(
  file: Buffer<ArrayBuffer>,
  passphrase: string | null,
  progress: () => void,
): Promise<Result<Buffer, FileRefusal>> {
  const [header, work] = passphraseHeader.exec(file.toString('latin1', 0, headerBytes)) ?? []
  if (header === undefined) return err(refuseDamaged('lock', {}, 'header'))
  if (Number(work) > mostWork) return err(refuseDamaged('lock-work', { work: Number(work) }))
  if (passphrase === null) return err(refuse('passphrase-needed'))
  const fileKey = await fileKeyOf(file.subarray(0, header.length), passphrase)
  if (fileKey === null) return err(refuse('passphrase-wrong'))
  progress()
  try {
    return ok(await contentOf(file, fileKey, progress))
  } catch (error) {
    return err(refuseDamaged('lock', {}, String(error)))
  }
}

async function fileKeyOf(header: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(sameOnEveryKeyboard(passphrase))
  return decrypter.decryptHeader(header).catch(() => null)
}

async function contentOf(file: Buffer<ArrayBuffer>, fileKey: Uint8Array, progress: () => void): Promise<Buffer> {
  const decrypter = new Decrypter()
  decrypter.addIdentity({ unwrapFileKey: () => fileKey })
  const chunks: Uint8Array[] = []
  // As a blob, for its stream comes in portions: between them the reader tells that it lives.
  for await (const chunk of await decrypter.decrypt(new Blob([file]).stream())) {
    chunks.push(chunk)
    progress()
  }
  return Buffer.concat(chunks)
}
