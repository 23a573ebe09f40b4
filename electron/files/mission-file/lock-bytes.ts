import { Encrypter } from 'age-encryption'

/** scrypt's work as a power of two. 17 is OWASP's least: 128 MB, and half a second to two of computing for every guess. */
export const usualWork = 17

/** Bytes as an age file (age-encryption.org/v1), which any age program opens with this passphrase, and nobody without. */
export function lockBytes(bytes: Uint8Array, passphrase: string, work = usualWork): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(sameOnEveryKeyboard(passphrase))
  encrypter.setScryptWorkFactor(work)
  return encrypter.encrypt(bytes)
}

/** A Mac gives é or か゚ as two characters, Windows as one: typed alike is to be alike. */
export function sameOnEveryKeyboard(passphrase: string): string {
  return passphrase.normalize('NFC')
}
