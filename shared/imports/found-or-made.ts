import type { LocalizedText } from '../mission/entities/fields'
import { type Group, groupEntity } from '../mission/entities/group'
import { type Organization, organizationEntity } from '../mission/entities/organization'
import { type Mission, rowsOf } from '../mission/mission'
import { groupCodeIn } from './group-code'
import { plainWord } from './plain-word'

/** Rows that a sheet names: found in the mission or made, each once. */
export interface FoundOrMade<Row, Id> {
  readonly idOf: (text: string) => Id
  /** Those that the mission did not have, as far as they were asked for. */
  readonly made: readonly Row[]
}

/** An organization is found by any of its names in any language; no name, no organization. */
export function organizationsOf(
  mission: Mission,
  newId: () => string,
  inItsLanguage: (text: string) => LocalizedText,
): FoundOrMade<Organization, string | null> {
  const made: Organization[] = []
  const ids = new Map<string, string>()
  for (const { id, names, aliases } of rowsOf(mission, 'organizations')) {
    for (const name of [...Object.values(names), ...aliases]) if (!ids.has(plainWord(name))) ids.set(plainWord(name), id)
  }
  const idOf = (text: string): string | null => {
    if (text === '') return null
    // A name of signs only is compared as it stands.
    const key = plainWord(text) || text
    const known = ids.get(key)
    if (known !== undefined) return known
    const row = { ...organizationEntity.defaults, id: newId(), names: inItsLanguage(text) } as Organization
    made.push(row)
    ids.set(key, row.id)
    return row.id
  }
  return { made, idOf }
}

/** A group is found by its code, written as it is or as `A组`. */
export function groupsOf(mission: Mission, newId: () => string): FoundOrMade<Group, string> {
  const made: Group[] = []
  const keyOf = (code: string) => code.normalize('NFKC').toLowerCase()
  const known = rowsOf(mission, 'groups')
  const ids = new Map(known.map(({ id, code }) => [keyOf(code), id]))
  const idOf = (text: string): string => {
    const code = groupCodeIn(text)
    const found = ids.get(keyOf(text)) ?? ids.get(keyOf(code))
    if (found !== undefined) return found
    const id = newId()
    made.push({ ...groupEntity.defaults, id, code, hue: (known.length + made.length) % 8 } as Group)
    ids.set(keyOf(code), id)
    return id
  }
  return { made, idOf }
}
