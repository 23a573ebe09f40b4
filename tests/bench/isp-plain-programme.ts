import { type Programme, programmeBuilder } from '../../shared/interpreting/solver/highs/programme'
import { type IspInstance, type IspObjective, pairsOf } from '../../shared/interpreting/solver/isp/isp-instance'
import { type Rest, restWindows } from '../../shared/interpreting/solver/isp/rest'

/**
 * The plain formulation, the control: one binary for interpreter × session × pair, a row for each pair and for each interpreter and block; for
 * OF2 a binary for each session and a row that ties it to each of its pairs.
 */
export function plainProgramme(
  instance: IspInstance,
  objective: IspObjective,
  limits: (Rest & { readonly maxSessions: number }) | null,
): Programme {
  const { interpreters, blocks, sessions } = instance
  const builder = programmeBuilder('maximize')
  const inBlock = new Map<number, number[]>()
  const add = (map: Map<number, number[]>, key: number, column: number): void => {
    const columns = map.get(key)
    if (columns) columns.push(column)
    else map.set(key, [column])
  }
  for (const { block, languages } of sessions) {
    const isWhole = objective === 'sessions' ? builder.column({ cost: 1, isInteger: true }) : null
    const covering = new Map<number, number[]>()
    for (const [interpreter, { languages: known }] of interpreters.entries()) {
      for (const [a, b] of pairsOf(known.filter((language) => languages.includes(language)))) {
        const column = builder.column({ cost: isWhole === null ? 1 : 0, isInteger: true })
        add(covering, a * instance.languages.length + b, column)
        add(inBlock, interpreter * blocks.length + block, column)
      }
    }
    for (const columns of covering.values()) builder.row({ upper: 1 }, { columns })
    if (isWhole === null) continue
    for (const [a, b] of pairsOf(languages)) {
      const columns = covering.get(a * instance.languages.length + b) ?? []
      builder.row({ upper: 0 }, { columns: [isWhole, ...columns], values: [1, ...columns.map(() => -1)] })
    }
  }
  for (const columns of inBlock.values()) builder.row({ upper: 1 }, { columns })
  if (!limits) return builder.build()
  for (const interpreter of interpreters.keys()) {
    const of = (block: number): readonly number[] => inBlock.get(interpreter * blocks.length + block) ?? []
    builder.row({ upper: limits.maxSessions }, { columns: [...blocks.keys()].flatMap(of) })
    for (const window of restWindows(blocks.length, limits)) {
      builder.row({ upper: limits.maxConsecutive }, { columns: window.flatMap(of) })
    }
  }
  return builder.build()
}
