/** Which small files of this computer were found damaged, until the window has been told. */
export interface DamagedFiles {
  readonly note: (name: string) => void
  readonly take: () => readonly string[]
}

export function createDamagedFiles(): DamagedFiles {
  const names = new Set<string>()
  return {
    note: (name) => void names.add(name),
    take: () => {
      const taken = [...names]
      names.clear()
      return taken
    },
  }
}
