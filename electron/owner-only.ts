import { chmodSync, mkdirSync } from 'node:fs'

/**
 * Makes a folder that no other account of this computer can look into; one that is there is closed to them. Windows keeps a person's
 * folders closed by itself. Never throws: a folder that cannot be made is told by whoever first writes into it.
 */
export function makeOwnerOnly(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
  } catch {
    // Another account's folder, or a disk without permissions, given by hand: whoever gave it knows who may look.
  }
}
