import { compareBy, groupBy } from '../../kernel/order'
import type { LocalDate } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import type { Person } from '../../mission/entities/person'
import type { Place } from '../../mission/entities/place'
import { isSealed, type Sealed } from '../../mission/entities/sealed'
import { isMeal } from '../../mission/items/is-meal'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { sortNameOf } from '../../mission/people/person-name'
import { servedIdsOf } from '../attending'
import { ranksOf } from '../delegation'
import type { CopyFor, DocumentOptions } from '../document'
import { programmeDays, shownItems } from '../programme'
import { teamsOf } from '../team'

/** A diet code, or an allergy as it was written down with how severe it is; null: it lies sealed and cannot be read. */
type Need = string | null

/** Who at a meal needs the same. */
export interface Needing {
  readonly need: Need
  /** In the order asked for. */
  readonly people: readonly Person[]
}

export interface Meal {
  readonly item: Item
  readonly date: LocalDate
  /** All who eat, interpreters at work there among them. */
  readonly count: number
  readonly withoutDiet: number
  /** Of all who eat, interpreters who have not said yes: what they eat is told with their names. */
  readonly toFollow: number
  /** By code. */
  readonly diets: readonly Needing[]
  readonly allergies: readonly Needing[]
}

interface MealDay {
  readonly date: LocalDate
  readonly number: number | null
  /** In time order; at least one. */
  readonly meals: readonly Meal[]
}

/** A dietary list as one receiver gets it: all meals for organizers, to who cooks at a place those there. */
export interface DietCopy {
  readonly mission: Mission
  /** null: the organizer's copy. */
  readonly place: Place | null
  readonly days: readonly MealDay[]
  /** Who needs something, each once, as far as names are told; those with a need at another time than meals too. */
  readonly named: readonly Person[]
}

export function dietCopies(copyFor: CopyFor, options: DocumentOptions): readonly DietCopy[] {
  const whole = copyFor(null)
  const copies =
    options.audience === 'organizer'
      ? [dietCopy(whole, null, options)]
      : rowsOf(whole, 'places').map((place) => dietCopy(copyFor(place.id), place, options))
  return copies.filter(({ days }) => days.length > 0)
}

function dietCopy(mission: Mission, place: Place | null, options: DocumentOptions): DietCopy {
  const teams = teamsOf(mission, options.audience)
  const rankOf = ranksOf(mission, options)
  const inOrder = compareBy<Person>(({ id }) => rankOf(id), sortNameOf)
  const eaters = new Map<string, Person>()
  const mealOf = (item: Item, date: LocalDate): Meal => {
    const interpreters = teams.engagementsOf(item.id).map(({ person }) => person.id)
    const people = servedIdsOf(mission, item, interpreters).flatMap((id) => rowOf(mission, 'persons', id) ?? [])
    for (const person of people) eaters.set(person.id, person)
    const sorted = people.toSorted(inOrder)
    const diets = needing(sorted, ({ dietCode }) => dietCode)
    const special = diets.reduce((sum, one) => sum + one.people.length, 0)
    const allergies = needing(sorted, (person) => person.allergies)
    const toFollow = teams.followingOf(item.id).length
    return { item, date, count: people.length + toFollow, withoutDiet: people.length - special, toFollow, diets, allergies }
  }
  const days = programmeDays(mission, shownItems(mission, options).filter(isMeal)).flatMap(({ date, number, items }) =>
    items.length > 0 ? [{ date, number, meals: items.map((item) => mealOf(item, date)) }] : [],
  )
  const named = [...eaters.values()]
    .filter((person) => (person.names.length > 0 || person.preferredBadgeName !== '') && hasNeed(person))
    .sort(inOrder)
  return { mission, place, days, named: options.audience === 'caterer' ? [] : named }
}

function hasNeed({ dietCode, allergies, mobilityNote }: Person): boolean {
  return dietCode !== '' || allergies !== '' || mobilityNote !== ''
}

/** By what they need, in its order; who needs nothing is left out. */
function needing(people: readonly Person[], needOf: (person: Person) => string | Sealed): readonly Needing[] {
  const needs = people.flatMap((person) => {
    const need = needOf(person)
    const told = isSealed(need) ? null : need.trim()
    return told === '' ? [] : [{ need: told, person }]
  })
  return [...groupBy(needs, ({ need }) => need ?? '')]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, alike]) => ({ need: alike[0]?.need ?? null, people: alike.map(({ person }) => person) }))
}
