import { safeStorage } from 'electron'

/** The system's keychain, as far as it keeps something that only this account of this computer can read. */
export interface Keychain {
  readonly isThere: () => Promise<boolean>
  /** null: it could not. */
  readonly wrap: (text: string) => Promise<Buffer | null>
  /** null: it was wrapped elsewhere, or the keychain is not to be had. */
  readonly unwrap: (wrapped: Buffer) => Promise<string | null>
}

export const systemKeychain: Keychain = {
  isThere,
  wrap: async (text) => ((await isThere()) ? safeStorage.encryptStringAsync(text).catch(() => null) : null),
  unwrap: async (wrapped) => {
    if (!(await isThere())) return null
    const unwrapped = await safeStorage.decryptStringAsync(wrapped).catch(() => null)
    return unwrapped?.result ?? null
  },
}

async function isThere(): Promise<boolean> {
  if (!(await safeStorage.isAsyncEncryptionAvailable().catch(() => false))) return false
  // `basic_text`: without a keychain Electron on Linux "encrypts" with a word that everybody knows.
  const backend = process.platform === 'linux' ? safeStorage.getSelectedStorageBackend() : ''
  return backend !== 'basic_text' && backend !== 'unknown'
}
