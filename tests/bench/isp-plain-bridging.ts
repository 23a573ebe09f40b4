import { type Programme, programmeBuilder } from '../../shared/interpreting/solver/highs/programme'
import { type IspInstance, type IspLimits, type IspObjective, pairsOf } from '../../shared/interpreting/solver/isp/isp-instance'
import { restWindows } from '../../shared/interpreting/solver/isp/rest'

/**
 * The plain formulation with bridging, the control: a binary for interpreter × session × pair of hers that the session uses, and one for every two
 * interpreters × session × pair × pivot, after the model of the course's projects, with both orders of the two.
 */
export function plainBridgingProgramme(
  { interpreters, blocks, sessions, languages: all }: IspInstance,
  objective: IspObjective,
  limits: IspLimits,
): Programme {
  const builder = programmeBuilder('maximize')
  const busy = interpreters.map(() => blocks.map((): number[] => []))
  const knows = (interpreter: number, ...languages: readonly number[]): boolean =>
    languages.every((language) => interpreters[interpreter]?.languages.includes(language))
  for (const { block, languages } of sessions) {
    const whole = objective === 'sessions' ? builder.column({ cost: 1, isInteger: true }) : null
    for (const [a, b] of pairsOf(languages)) {
      const ways: number[] = []
      const take = (...people: readonly number[]): void => {
        const column = builder.column({ cost: whole === null ? 1 : 0, isInteger: true })
        ways.push(column)
        for (const one of people) busy[one]?.[block]?.push(column)
      }
      for (const first of interpreters.keys()) {
        if (knows(first, a, b)) take(first)
        for (const second of interpreters.keys())
          for (const pivot of all.keys())
            if (first !== second && pivot !== a && pivot !== b && knows(first, a, pivot) && knows(second, pivot, b))
              take(first, second)
      }
      builder.row({ upper: 1 }, { columns: ways })
      if (whole !== null) builder.row({ upper: 0 }, { columns: [whole, ...ways], values: [1, ...ways.map(() => -1)] })
    }
  }
  for (const row of busy) {
    for (const columns of row) builder.row({ upper: 1 }, { columns })
    if (limits === null) continue
    builder.row({ upper: limits.maxSessions }, { columns: row.flat() })
    for (const window of restWindows(blocks.length, limits))
      builder.row({ upper: limits.maxConsecutive }, { columns: window.flatMap((block) => row[block] ?? []) })
  }
  return builder.build()
}
