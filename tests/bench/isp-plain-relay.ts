import { type Programme, programmeBuilder } from '../../shared/interpreting/solver/highs/programme'
import { type IspInstance, type IspObjective, pairsOf } from '../../shared/interpreting/solver/isp/isp-instance'
import { type Rest, restWindows } from '../../shared/interpreting/solver/isp/rest'

/**
 * The plain formulation with relay, the control: a binary for interpreter × session × pair of hers, one for each pair of a session that is
 * covered and one for each pivot through which it is; a row ties each of them to the seats that it needs.
 */
export function plainRelayProgramme(
  { interpreters, blocks, sessions, languages: all }: IspInstance,
  objective: IspObjective,
  limits: (Rest & { readonly maxSessions: number }) | null,
): Programme {
  const builder = programmeBuilder('maximize')
  const busy = interpreters.map(() => blocks.map((): number[] => []))
  for (const { block, languages } of sessions) {
    const isWhole = objective === 'sessions' ? builder.column({ cost: 1, isInteger: true }) : null
    const seated = new Map<string, number[]>()
    for (const [interpreter, { languages: known }] of interpreters.entries()) {
      for (const [a, b] of pairsOf(known)) {
        if (!languages.includes(a) && !languages.includes(b)) continue
        const column = builder.column({ cost: 0, isInteger: true })
        for (const key of [`${a} ${b}`, `${b} ${a}`]) seated.set(key, [...(seated.get(key) ?? []), column])
        busy[interpreter]?.[block]?.push(column)
      }
    }
    const seats = (a: number, b: number): readonly number[] => seated.get(`${a} ${b}`) ?? []
    for (const [a] of all.entries())
      for (const [b] of all.entries()) if (a < b) builder.row({ upper: 1 }, { columns: seats(a, b) })
    const tied = (column: number, columns: readonly number[]): void => {
      builder.row({ upper: 0 }, { columns: [column, ...columns], values: [1, ...columns.map(() => -1)] })
    }
    for (const [a, b] of pairsOf(languages)) {
      const covered = builder.column({ cost: isWhole === null ? 1 : 0, isInteger: true })
      const relays = [...all.keys()].map((pivot) => {
        const relay = builder.column({ cost: 0, isInteger: true })
        tied(relay, seats(a, pivot))
        tied(relay, seats(pivot, b))
        return relay
      })
      tied(covered, [...seats(a, b), ...relays])
      if (isWhole !== null) tied(isWhole, [covered])
    }
  }
  for (const row of busy) {
    for (const columns of row) builder.row({ upper: 1 }, { columns })
    if (!limits) continue
    builder.row({ upper: limits.maxSessions }, { columns: row.flat() })
    for (const window of restWindows(blocks.length, limits))
      builder.row({ upper: limits.maxConsecutive }, { columns: window.flatMap((block) => row[block] ?? []) })
  }
  return builder.build()
}
