import { figureOf } from '../interpreting/figure-of'
import { daysBetween, type LocalDate } from '../kernel/time'
import type { Person } from '../mission/entities/person'
import { isSealed, readableOr } from '../mission/entities/sealed'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { partyOf } from '../mission/people/attendance'
import { aboutEach } from './about-each'
import { createFinding, manyPersons } from './create-finding'
import type { Check, Finding } from './finding'
import { todayOf } from './today-of'

/**
 * C17: the passports of guests are valid for some months after the mission, those of foreign guests are known, and whoever needs a visa has
 * it two weeks before. A passport that is sealed and cannot be read here is neither good nor missing: that nobody looked is said.
 */
export const passportValidLongEnough: Check = {
  id: 'C17',
  name: 'passport-valid-long-enough',
  reads: ['persons', 'participations', 'places', 'missions', 'ruleProfiles'],
  run: (mission, context) => {
    const countries = new Set(rowsOf(mission, 'places').map((place) => place.country))
    countries.delete('')
    const guests = [...new Set(partyOf(mission).map((one) => one.personId))].flatMap((id) => rowOf(mission, 'persons', id) ?? [])
    const unread = guests.filter(({ passport }) => isSealed(passport))
    const unknown = guests.filter((person) => isForeign(person, countries) && hasNoExpiry(person))
    return [
      ...expiryFindingsOf(mission, guests, context),
      ...findingsAbout('C17.unknown', unknown),
      ...findingsAbout('C17.unread', unread),
      ...visaFindings(mission, guests, todayOf(mission, context)),
    ]
  },
}

const expiryFindingsOf = aboutEach(['missions', 'ruleProfiles'], (mission, person: Person) => {
  const expiresOn = readableOr(person.passport, null)?.expiresOn
  const { endsOn } = missionRowOf(mission)
  const months = figureOf(mission, 'passportMonths')
  const neededOn = monthsAfter(endsOn, months.value)
  if (!expiresOn || expiresOn >= neededOn) return []
  const isTooLate = expiresOn < endsOn
  return [
    createFinding({
      messageId: isTooLate ? 'C17.expired' : 'C17.expires',
      severity: isTooLate ? 'error' : 'warn',
      refs: [{ table: 'persons', id: person.id }],
      params: { expiresOn, neededOn, endsOn, months: months.value },
      found: monthsBetween(endsOn, expiresOn),
      allowed: months.value,
      source: months.source,
      on: null,
    }),
  ]
})

/** Days before the start by which visas should be there (rules.md 5.7); one that was refused is told at once. */
const VISA_DAYS = 14

function visaFindings(mission: Mission, guests: readonly Person[], today: LocalDate): readonly Finding[] {
  const { startsOn, endsOn } = missionRowOf(mission)
  const isDue = daysBetween(today, startsOn) <= VISA_DAYS
  const without = guests.filter(({ visa }) => {
    const status = readableOr(visa, null)?.status
    return status === 'refused' || (isDue && (status === 'toApply' || status === 'applied'))
  })
  return today > endsOn ? [] : findingsAbout('C17.visa', without, { startsOn })
}

function findingsAbout(
  messageId: 'C17.unknown' | 'C17.unread' | 'C17.visa',
  persons: readonly Person[],
  params: Finding['params'] = {},
): readonly Finding[] {
  if (persons.length === 0) return []
  const { refs, keyRefs, unnamed, distinguishedBy } = manyPersons(persons.map((person) => person.id))
  return [
    createFinding({
      messageId,
      severity: 'warn',
      refs,
      keyRefs,
      params: { ...params, count: persons.length, unnamed },
      source: 'house',
      on: null,
      ...(distinguishedBy ? { distinguishedBy } : {}),
    }),
  ]
}

function hasNoExpiry({ passport }: Person): boolean {
  return !isSealed(passport) && !passport?.expiresOn
}

/** Foreign to some country that the mission visits; of unknown nationality counts as foreign there too. */
function isForeign(person: Person, countries: ReadonlySet<string>): boolean {
  return [...countries].some((country) => country !== person.nationality)
}

/** The same day so many months later; the month's last where it has no such day. */
function monthsAfter(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

/** Whole months; negative when `to` is earlier. */
function monthsBetween(from: LocalDate, to: LocalDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth
  return monthsAfter(from, months) > to ? months - 1 : months
}
