import type { Highs } from '../highs/highs'
import { programmeBuilder } from '../highs/programme'
import { type IspInstance, type IspLimits, sessionsByBlock } from './isp-instance'
import { mostSeats } from './most-seats'
import { mostTogether } from './most-together'
import { type Openings, openingsOf } from './openings'
import { restWindows } from './rest'

/** Sessions with every pair covered, and how many more there could be. */
export interface Covered {
  readonly openings: Openings
  readonly held: Int32Array
  readonly size: number
  readonly bound: number
}

/**
 * OF2. Each block is searched for the most sessions that can be covered together, which bounds the whole. If these can be covered with all
 * limits kept, that is the answer; if not, a programme chooses among the sessions that can be covered at all.
 */
export function mostSessions(highs: Highs, instance: IspInstance, limits: IspLimits, secondsLeft: () => number): Covered {
  const together = mostTogether(instance)
  const chosen = sessionsByBlock(instance).map(together)
  const wanted = new Set(chosen.flatMap(({ sessions }) => sessions))
  const bound = chosen.reduce((sum, block) => sum + block.bound, 0)
  const openings = openingsOf(instance, (session) => wanted.has(session))
  const seated = mostSeats(highs, openings, limits, secondsLeft)
  if (seated.size === openings.openings.length && wanted.size === bound)
    return { openings, held: seated.held, size: wanted.size, bound }
  const candidates = new Set([...instance.sessions.keys()].filter((session) => together([session]).bound === 1))
  return chooseByProgramme(highs, instance, candidates, limits, bound, secondsLeft)
}

function chooseByProgramme(
  highs: Highs,
  instance: IspInstance,
  candidates: ReadonlySet<number>,
  limits: IspLimits,
  bound: number,
  secondsLeft: () => number,
): Covered {
  const openings = openingsOf(instance, (session) => candidates.has(session))
  const { blockCount, interpreterCount } = openings
  const builder = programmeBuilder('maximize')
  const chosen = new Map([...candidates].map((session) => [session, builder.column({ cost: 1, isInteger: true })]))
  const takers: number[][] = openings.openings.map(() => [])
  const taken: { readonly interpreter: number; readonly opening: number; readonly column: number }[] = []
  const inBlock = openings.reach.map((reached, at) => {
    const interpreter = Math.floor(at / blockCount)
    const columns = reached.map((opening) => {
      const column = builder.column({ cost: 0, isInteger: true })
      taken.push({ interpreter, opening, column })
      takers[opening]?.push(column)
      return column
    })
    if (columns.length > 1) builder.row({ upper: 1 }, { columns })
    return columns
  })
  for (const [opening, { session }] of openings.openings.entries()) {
    const columns = takers[opening] ?? []
    builder.row(
      { lower: 0, upper: 0 },
      { columns: [chosen.get(session) ?? 0, ...columns], values: [-1, ...columns.map(() => 1)] },
    )
  }
  for (let interpreter = 0; limits !== null && interpreter < interpreterCount; interpreter++) {
    const of = (block: number): readonly number[] => inBlock[interpreter * blockCount + block] ?? []
    const blocks = Array.from({ length: blockCount }, (_, block) => block).filter((block) => of(block).length > 0)
    if (blocks.length > limits.maxSessions) builder.row({ upper: limits.maxSessions }, { columns: blocks.flatMap(of) })
    for (const window of restWindows(blockCount, limits)) {
      if (window.every((block) => of(block).length > 0))
        builder.row({ upper: limits.maxConsecutive }, { columns: window.flatMap(of) })
    }
  }
  const solution = highs.solve(builder.build(), { timeLimitSeconds: secondsLeft() })
  const held = new Int32Array(openings.openings.length).fill(-1)
  for (const { interpreter, opening, column } of taken) if (solution.values[column] === 1) held[opening] = interpreter
  const size = Number.isNaN(solution.objective) ? 0 : Math.round(solution.objective)
  return { openings, held, size, bound: Math.min(bound, Math.floor(solution.bound + 1e-6)) }
}
