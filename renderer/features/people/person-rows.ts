import { compareBy } from '../../../shared/kernel/order'
import type { Participation } from '../../../shared/mission/entities/participation'
import type { Person } from '../../../shared/mission/entities/person'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { isOfParty } from '../../../shared/mission/people/attendance'
import { sortNameOf } from '../../../shared/mission/people/person-name'
import { searchable } from '../../ui/fields/match-options'

export type PeopleSort = 'precedence' | 'name' | 'organization'

export type OthersHeading = 'host' | 'third' | 'interpreter' | 'none'

export interface PersonRow {
  readonly kind: 'person'
  readonly key: string
  readonly person: Person
  /** null: among the people of the mission, but without a part in it (a driver). */
  readonly participation: Participation | null
  /** Place in the order of precedence; null: not ranked. */
  readonly rank: number | null
}

export interface HeadingRow {
  readonly kind: 'heading'
  readonly key: string
  readonly heading: OthersHeading
  readonly count: number
}

interface Wanted {
  readonly text: string
  readonly sort: PeopleSort
  /** Locale by which names are sorted. */
  readonly locale: string
}

/** The guests, interpreters not among them, each once. */
export function delegationRows(mission: Mission, wanted: Wanted): readonly PersonRow[] {
  const own = rowsOf(mission, 'participations').filter((one) => one.side === 'guest' && one.role !== 'interpreter')
  return arranged(mission, rowsFor(mission, own), wanted)
}

/** Everybody else: hosts, third parties, interpreters, and those without a part, under a heading each. */
export function otherRows(mission: Mission, wanted: Wanted): readonly (PersonRow | HeadingRow)[] {
  const participations = rowsOf(mission, 'participations')
  const taking = new Set(participations.map(({ personId }) => personId))
  const idle = rowsOf(mission, 'persons').filter(({ id }) => !taking.has(id))
  const sections: readonly (readonly [OthersHeading, readonly PersonRow[]])[] = [
    [
      'host',
      rowsFor(
        mission,
        participations.filter((one) => one.side === 'host' && one.role !== 'interpreter'),
      ),
    ],
    [
      'third',
      rowsFor(
        mission,
        participations.filter((one) => one.side === 'third' && one.role !== 'interpreter'),
      ),
    ],
    [
      'interpreter',
      rowsFor(
        mission,
        participations.filter((one) => one.role === 'interpreter'),
      ),
    ],
    ['none', idle.map((person) => ({ kind: 'person', key: person.id, person, participation: null, rank: null }))],
  ]
  return sections.flatMap(([heading, rows]) => {
    const shown = arranged(mission, rows, wanted)
    return shown.length === 0 ? [] : [{ kind: 'heading' as const, key: `/${heading}`, heading, count: shown.length }, ...shown]
  })
}

/** How many the party counts: those who are coming. */
export function partySizeOf(mission: Mission): number {
  return new Set(
    rowsOf(mission, 'participations')
      .filter(isOfParty)
      .map(({ personId }) => personId),
  ).size
}

/** The first participation of each person, with the rank it has on its side. */
function rowsFor(mission: Mission, participations: readonly Participation[]): readonly PersonRow[] {
  const rows = new Map<string, PersonRow>()
  for (const participation of participations) {
    const person = rowOf(mission, 'persons', participation.personId)
    if (!person || rows.has(person.id)) continue
    rows.set(person.id, { kind: 'person', key: person.id, person, participation, rank: participation.precedence })
  }
  return [...rows.values()]
}

function arranged(mission: Mission, rows: readonly PersonRow[], { text, sort, locale }: Wanted): readonly PersonRow[] {
  const words = searchable(text).split(/\s+/).filter(Boolean)
  const found = rows.filter((row) => words.every((word) => foundBy(mission, row).includes(word)))
  const byRank = compareBy<PersonRow>((row) => row.rank ?? Number.POSITIVE_INFINITY)
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const keyOf =
    sort === 'organization' ? (row: PersonRow) => organizationNameOf(mission, row) : ({ person }: PersonRow) => sortNameOf(person)
  if (sort === 'precedence') return found.toSorted(byRank)
  return found.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || byRank(a, b))
}

function organizationNameOf(mission: Mission, { participation }: PersonRow): string {
  const organization = rowOf(mission, 'organizations', participation?.organizationId ?? null)
  // Who has none comes last.
  return organization ? (organization.names.en ?? Object.values(organization.names)[0] ?? '') : '\uffff'
}

/** Everything by which a person is found: every writing of the name, in both orders, title, organization in every language. */
function foundBy(mission: Mission, { person, participation }: PersonRow): string {
  const organization = rowOf(mission, 'organizations', participation?.organizationId ?? null)
  const names = person.names.flatMap(({ family, given }) => [`${family}${given}`, `${family} ${given}`, `${given} ${family}`])
  const titles = Object.values(participation?.title ?? {})
  const organizations = [...Object.values(organization?.names ?? {}), ...(organization?.aliases ?? [])]
  return searchable([...names, person.preferredBadgeName, ...titles, ...organizations].join('\n'))
}
