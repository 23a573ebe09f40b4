import type { IspInstance } from '../isp-instance'

/** Interpreters who know the same languages: nothing but their names tells them apart. */
export interface Repertoire {
  /** Ascending. */
  readonly languages: readonly number[]
  readonly people: readonly number[]
}

export function repertoiresOf({ interpreters }: IspInstance): readonly Repertoire[] {
  const byLanguages = new Map<string, { readonly languages: readonly number[]; readonly people: number[] }>()
  for (const [interpreter, { languages }] of interpreters.entries()) {
    const key = languages.join()
    const known = byLanguages.get(key)
    if (known) known.people.push(interpreter)
    else byLanguages.set(key, { languages, people: [interpreter] })
  }
  return [...byLanguages.values()]
}
