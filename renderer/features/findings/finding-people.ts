import type { Finding } from '../../../shared/checks/finding'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import type { FindingPeople } from './finding-groups'

/** The persons that findings name, interpreters among them, by name in a language; who leads or drives is nobody's fault. */
export function findingPeople(mission: Mission, language: string, locale: string): FindingPeople {
  const { compare } = new Intl.Collator(locale)
  const names = new Map<string, string>()
  const nameOf = (id: string): string => {
    const known = names.get(id) ?? rowName(mission, { table: 'persons', id }, language)
    names.set(id, known)
    return known
  }
  return {
    idsOf: ({ refs }: Finding) => [
      ...new Set(
        refs.flatMap(({ table, id }) => {
          if (table === 'persons') return [id]
          return table === 'interpreters' ? (rowOf(mission, 'interpreters', id)?.personId ?? []) : []
        }),
      ),
    ],
    compare: (a, b) => compare(nameOf(a), nameOf(b)) || (a < b ? -1 : 1),
  }
}
