import type { LocalDate } from '../kernel/time'
import { type Group, groupEntity } from '../mission/entities/group'
import type { ItemKind, ItemStatus } from '../mission/entities/item'
import { type Place, placeEntity } from '../mission/entities/place'
import type { Requirement } from '../mission/entities/requirement'
import { type Mission, missionRowOf, rowsOf } from '../mission/mission'
import { guessLanguage } from '../mission/people/guess-language'

/** How a reader of some language calls what is typed by name. */
export interface EntryWords {
  /** The language of titles that are typed. */
  readonly language: string
  /** Every word for a kind, the one that is shown first. */
  readonly kinds: ReadonlyMap<ItemKind, readonly string[]>
  readonly statuses: ReadonlyMap<ItemStatus, readonly string[]>
  /** Words for the whole party. */
  readonly everybody: readonly string[]
  /** Words for a time that is still to be determined. */
  readonly undecided: readonly string[]
}

/** What cells are read with, and the rows that they ask for on the way: one value for one thing that is entered. */
export interface EntryScope {
  readonly mission: Mission
  readonly words: EntryWords
  readonly newId: () => string
  readonly places: Place[]
  readonly groups: Group[]
  readonly requirements: Requirement[]
  readonly allowed: Allowed
}

/** What a person has agreed to; else such a cell is refused, with the offer of it. */
export interface Allowed {
  /** Places that nobody knows are made. */
  readonly places?: boolean
  readonly groups?: boolean
  /** The mission grows to these days. */
  readonly days?: { readonly startsOn: LocalDate; readonly endsOn: LocalDate }
}

export function entryScope(mission: Mission, words: EntryWords, newId: () => string, allowed: Allowed = {}): EntryScope {
  return { mission, words, newId, places: [], groups: [], requirements: [], allowed }
}

export function addPlace({ mission, newId, places }: EntryScope, name: string): Place {
  const { workingLanguages, homeZone } = missionRowOf(mission)
  const names = { [guessLanguage(name, workingLanguages)]: name }
  const row = { ...placeEntity.defaults, id: newId(), names, zone: homeZone } as Place
  places.push(row)
  return row
}

export function addGroup({ mission, newId, groups }: EntryScope, code: string): Group {
  const hue = (rowsOf(mission, 'groups').length + groups.length) % 8
  const row = { ...groupEntity.defaults, id: newId(), code, hue } as Group
  groups.push(row)
  return row
}

/** The mission with the rows that cells asked for, to show what they would make. */
export function withMade({ mission, places, groups, requirements }: EntryScope): Mission {
  const joined = <Row extends { readonly id: string }>(rows: Readonly<Record<string, Row>>, made: readonly Row[]) =>
    made.length === 0 ? rows : { ...rows, ...Object.fromEntries(made.map((row) => [row.id, row])) }
  const { tables } = mission
  return {
    ...mission,
    tables: {
      ...tables,
      places: joined(tables.places, places),
      groups: joined(tables.groups, groups),
      requirements: joined(tables.requirements, requirements),
    },
  }
}
