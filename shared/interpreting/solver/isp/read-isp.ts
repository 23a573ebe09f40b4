import { z } from 'zod'
import { err, ok, type Result } from '../../../kernel/result'
import type { IspInstance } from './isp-instance'

/** Names may be words or numbers; JSON turns them into words wherever they are keys. */
const name = z.union([z.string(), z.number()]).transform(String)
const names = z.array(name)

const ispFile = z.object({
  Blocks: names,
  Sessions: names,
  Sessions_b: z.record(z.string(), names),
  Interpreters: names,
  Languages: names,
  Languages_s: z.record(z.string(), names),
  Languages_i: z.record(z.string(), names),
})

type IspFile = z.infer<typeof ispFile>

/** Reads the JSON text of an instance; each sentence of an error names the key and the value at fault. */
export function readIsp(text: string): Result<IspInstance, readonly string[]> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return err(['The file is not JSON.'])
  }
  const file = ispFile.safeParse(json)
  if (!file.success) return err(file.error.issues.map(({ path, message }) => `${path.join('.') || 'The file'}: ${message}`))
  const faults = faultsOf(file.data)
  return faults.length > 0 ? err(faults) : ok(instanceOf(file.data))
}

function faultsOf(file: IspFile): readonly string[] {
  const faults: string[] = []
  const lists = { Blocks: file.Blocks, Sessions: file.Sessions, Interpreters: file.Interpreters, Languages: file.Languages }
  for (const [key, list] of Object.entries(lists)) {
    for (const twice of new Set(list.filter((name, at) => list.indexOf(name) !== at)))
      faults.push(`${key}: ${twice} is there twice.`)
  }
  const known = (key: string, found: Iterable<string>, kind: string, list: readonly string[]): void => {
    const there = new Set(list)
    for (const name of found) if (!there.has(name)) faults.push(`${key}: ${name} is none of the ${kind}.`)
  }
  known('Sessions_b', Object.keys(file.Sessions_b), 'Blocks', file.Blocks)
  known('Languages_s', Object.keys(file.Languages_s), 'Sessions', file.Sessions)
  known('Languages_i', Object.keys(file.Languages_i), 'Interpreters', file.Interpreters)
  for (const [block, sessions] of Object.entries(file.Sessions_b))
    known(`Sessions_b.${block}`, sessions, 'Sessions', file.Sessions)
  for (const [session, spoken] of Object.entries(file.Languages_s))
    known(`Languages_s.${session}`, spoken, 'Languages', file.Languages)
  for (const [person, spoken] of Object.entries(file.Languages_i))
    known(`Languages_i.${person}`, spoken, 'Languages', file.Languages)
  const placed = new Map<string, number>()
  for (const session of Object.values(file.Sessions_b).flat()) placed.set(session, (placed.get(session) ?? 0) + 1)
  for (const session of file.Sessions) {
    const times = placed.get(session) ?? 0
    if (times !== 1) faults.push(`Sessions_b: session ${session} stands in ${times === 0 ? 'no block' : `${times} blocks`}.`)
    if (!(session in file.Languages_s)) faults.push(`Languages_s: session ${session} is missing.`)
  }
  for (const person of file.Interpreters) {
    if (!(person in file.Languages_i)) faults.push(`Languages_i: interpreter ${person} is missing.`)
  }
  return faults
}

function instanceOf(file: IspFile): IspInstance {
  const numberOf = new Map(file.Languages.map((language, at) => [language, at]))
  const numbersOf = (spoken: readonly string[] = []): readonly number[] =>
    [...new Set(spoken.flatMap((language) => numberOf.get(language) ?? []))].sort((a, b) => a - b)
  const blockOf = new Map(file.Blocks.flatMap((block, at) => (file.Sessions_b[block] ?? []).map((session) => [session, at])))
  return {
    languages: file.Languages,
    blocks: file.Blocks,
    sessions: file.Sessions.map((name) => ({
      name,
      block: blockOf.get(name) ?? 0,
      languages: numbersOf(file.Languages_s[name]),
    })),
    interpreters: file.Interpreters.map((name) => ({ name, languages: numbersOf(file.Languages_i[name]) })),
  }
}
