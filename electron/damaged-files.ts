/** Which small files of this computer were found damaged, until the window has been told. */
export interface DamagedFiles {
  /** It was put aside, and counts as never written. */
  readonly note: (name: string) => void
  /** It was written anew from what else is kept of the same. */
  readonly noteMended: (name: string) => void
  readonly take: () => { readonly aside: readonly string[]; readonly mended: readonly string[] }
}

export function createDamagedFiles(): DamagedFiles {
  const aside = new Set<string>()
  const mended = new Set<string>()
  return {
    note: (name) => void aside.add(name),
    noteMended: (name) => void mended.add(name),
    take: () => {
      const taken = { aside: [...aside], mended: [...mended] }
      aside.clear()
      mended.clear()
      return taken
    },
  }
}
