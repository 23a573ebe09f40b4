import type { Highs } from '../../highs/highs'
import { programmeBuilder } from '../../highs/programme'
import { capacityOf } from '../capacity'
import { type IspInstance, type IspLimits, type IspObjective, sessionsByBlock } from '../isp-instance'
import { openingsOf } from '../openings'
import { fewestSeats } from './fewest-seats'
import { type Pivot, pairLevels } from './pair-levels'
import { starReach } from './star-reach'

/**
 * No roster with relay covers more. What is counted is weaker than the problem: seats that join languages, whoever takes them. So many
 * seats cover so many pairs of a session at most (`pairLevels`), for which so many of its languages are joined; each language that is joined
 * takes somebody who knows it; and nobody takes more seats than she can work blocks.
 */
export function relayBound(
  highs: Highs,
  instance: IspInstance,
  objective: IspObjective,
  limits: IspLimits,
  timeLimitSeconds: number,
): number {
  const reach = starReach(instance)
  const seatsOf = fewestSeats(instance, reach)
  const pivotsOf = (languages: readonly number[]): readonly Pivot[] =>
    [...instance.languages.keys()].map((pivot) => ({
      isUsed: languages.includes(pivot),
      largest: reach.largest(pivot, languages),
    }))
  const builder = programmeBuilder('maximize')
  const [allSeats, allNeeds]: [number[], number[]] = [[], []]
  const allJoined: number[][] = instance.languages.map(() => [])
  for (const sessions of sessionsByBlock(instance)) {
    const [seats, needs]: [number[], number[]] = [[], []]
    const joined: number[][] = instance.languages.map(() => [])
    for (const session of sessions) {
      const { languages } = instance.sessions[session] ?? { languages: [] }
      const levels =
        objective === 'pairs'
          ? pairLevels(languages.length, pivotsOf(languages), instance.interpreters.length)
          : [{ joins: languages.length > 1 ? languages.length : 0, seats: seatsOf(session), worth: 1 }]
      const taken = levels.map((level) => ({ ...level, column: builder.column({ cost: level.worth, isInteger: true }) }))
      if (taken.length === 0) continue
      const columns = taken.map(({ column }) => column)
      builder.row({ upper: 1 }, { columns })
      seats.push(...columns)
      needs.push(...taken.map((level) => level.seats))
      const touched = languages.map((language) => {
        const column = builder.column({ cost: 0 })
        joined[language]?.push(column)
        return column
      })
      builder.row(
        { upper: 0 },
        { columns: [...columns, ...touched], values: [...taken.map(({ joins }) => joins), ...touched.map(() => -1)] },
      )
    }
    builder.row({ upper: instance.interpreters.length }, { columns: seats, values: needs })
    for (const [language, columns] of joined.entries()) {
      allJoined[language]?.push(...columns)
      const known = instance.interpreters.filter((one) => one.languages.includes(language)).length
      if (columns.length > known) builder.row({ upper: known }, { columns })
      else if (known === 0) builder.row({ upper: 0 }, { columns })
    }
    allSeats.push(...seats)
    allNeeds.push(...needs)
  }
  if (limits !== null) {
    const week = weekOf(instance, limits)
    const sumOf = (people: readonly number[]): number => people.reduce((sum, one) => sum + (week[one] ?? 0), 0)
    builder.row({ upper: sumOf([...instance.interpreters.keys()]) }, { columns: allSeats, values: allNeeds })
    for (const [language, columns] of allJoined.entries()) {
      const upper = sumOf(
        [...instance.interpreters.keys()].filter((one) => instance.interpreters[one]?.languages.includes(language)),
      )
      if (columns.length > upper) builder.row({ upper }, { columns })
    }
  }
  const { bound } = highs.solve(builder.build(), { timeLimitSeconds })
  const all = instance.sessions.reduce((sum, { languages: { length } }) => sum + (length * (length - 1)) / 2, 0)
  return Math.min(objective === 'pairs' ? all : instance.sessions.length, Math.floor(bound + 1e-6))
}

/** In how many blocks each interpreter can work. */
function weekOf(instance: IspInstance, limits: NonNullable<IspLimits>): Int32Array {
  const { interpreters, blocks } = instance
  return capacityOf({ ...openingsOf(instance), reach: interpreters.flatMap(() => blocks.map(() => [0])) }, limits)
}
