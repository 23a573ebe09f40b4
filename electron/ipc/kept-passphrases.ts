/** The passphrases of this sitting, in memory only: gone with the process, never written, never told to the window. */
export interface KeptPassphrases {
  readonly ofFile: (path: string) => string | null
  readonly ofMission: (missionId: string) => string | null
  /** null: the file has none, or not the one that was kept. */
  readonly keep: (path: string, missionId: string | null, passphrase: string | null) => void
}

export function createKeptPassphrases(): KeptPassphrases {
  const byFile = new Map<string, string>()
  const byMission = new Map<string, string>()

  function set(kept: Map<string, string>, key: string, passphrase: string | null): void {
    if (passphrase === null) kept.delete(key)
    else kept.set(key, passphrase)
  }

  return {
    ofFile: (path) => byFile.get(path) ?? null,
    ofMission: (missionId) => byMission.get(missionId) ?? null,
    keep: (path, missionId, passphrase) => {
      set(byFile, path, passphrase)
      if (missionId !== null) set(byMission, missionId, passphrase)
    },
  }
}
