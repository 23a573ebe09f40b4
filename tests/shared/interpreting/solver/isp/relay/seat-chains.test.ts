import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type IspInstance,
  type IspLimits,
  type IspSeat,
  pairsOf,
} from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { type SeatChains, seatChains } from '../../../../../../shared/interpreting/solver/isp/relay/seat-chains'
import { brokenIspRules } from '../../../../../support/solvers/broken-isp-rules'

const languages = ['a', 'b', 'c', 'd', 'e']
const pairs = pairsOf([...languages.keys()])
const blocks = 4

/** Two sessions of all languages in each block. */
const peopled = fc.array(fc.subarray([...languages.keys()], { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }).map(
  (people): IspInstance => ({
    languages,
    blocks: Array.from({ length: blocks }, (_, at) => `${at}`),
    sessions: Array.from({ length: 2 * blocks }, (_, at) => ({
      name: `S${at}`,
      block: at % blocks,
      languages: [...languages.keys()],
    })),
    interpreters: people.map((known, at) => ({ name: `${at}`, languages: known })),
  }),
)

const limits = fc.constantFrom<IspLimits>(
  null,
  { maxSessions: 3, maxConsecutive: 2, blocksPerDay: Number.POSITIVE_INFINITY },
  { maxSessions: 2, maxConsecutive: 1, blocksPerDay: 2 },
)

/** A session's pairs have one seat each, in their order, as far as a star could have seats. */
const place = fc.record({ session: fc.nat({ max: 2 * blocks - 1 }), at: fc.nat({ max: languages.length - 1 }) })

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('seat' as const), place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave' as const), place }) },
  fc.constant({ kind: 'keep' as const }),
  fc.constant({ kind: 'bringBack' as const }),
)

function pairAt(at: number): readonly [a: number, b: number] {
  return pairs[at] ?? [0, 0]
}

function keyAt(at: number): number {
  const [a, b] = pairAt(at)
  return a * languages.length + b
}

function seatsOf(chains: SeatChains): readonly IspSeat[] {
  return chains.seats().map(({ interpreter, session, pair }) => ({
    interpreter,
    session,
    a: Math.floor(pair / languages.length),
    b: pair % languages.length,
  }))
}

describe('seats that ask for somebody', () => {
  test('are taken as told, by the rules, whatever moves for them, and are brought back as they were', () => {
    fc.assert(
      fc.property(peopled, limits, fc.array(step, { maxLength: 60 }), (instance, limits, steps) => {
        const chains = seatChains(instance, limits, 300)
        let taken = new Set<string>()
        let kept = { taken: new Set(taken), seats: seatsOf(chains) }
        chains.keep()
        for (const step of steps) {
          if (step.kind === 'keep') {
            chains.keep()
            kept = { taken: new Set(taken), seats: seatsOf(chains) }
          } else if (step.kind === 'bringBack') {
            chains.bringBack()
            taken = new Set(kept.taken)
            expect(seatsOf(chains)).toEqual(kept.seats)
          } else {
            const { session, at } = step.place
            const name = `${session} ${pairAt(at)}`
            const before = seatsOf(chains)
            if (step.kind === 'leave') {
              chains.leave(session, at)
              taken.delete(name)
            } else if (!taken.has(name)) {
              if (chains.seat(session, at, keyAt(at))) taken.add(name)
              else expect(seatsOf(chains)).toEqual(before)
            }
          }
          const seats = seatsOf(chains)
          expect(seats.map(({ session, a, b }) => `${session} ${[a, b]}`).sort()).toEqual([...taken].sort())
          expect(chains.size).toBe(taken.size)
          expect(brokenIspRules(instance, limits, seats)).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('find somebody in a block without limits whenever all of them can be taken at once', () => {
    fc.assert(
      fc.property(
        peopled,
        fc.uniqueArray(place, { maxLength: 6, selector: ({ session, at }) => `${session} ${at}` }),
        (instance, asked) => {
          const inBlock = asked.filter(({ session }) => session % blocks === 0)
          const chains = seatChains(instance, null, 300)
          const seated = inBlock.filter(({ session, at }) => chains.seat(session, at, keyAt(at))).length
          expect(seated).toBe(
            mostSeated(
              instance,
              inBlock.map(({ at }) => pairAt(at)),
            ),
          )
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** Every way tried: how many of these seats different people can take. */
function mostSeated({ interpreters }: IspInstance, asked: readonly (readonly [number, number])[]): number {
  const from = (at: number, free: ReadonlySet<number>): number => {
    const pair = asked[at]
    if (!pair) return 0
    const takers = [...free].filter((one) => pair.every((language) => interpreters[one]?.languages.includes(language)))
    const taken = takers.map((one) => 1 + from(at + 1, new Set([...free].filter((other) => other !== one))))
    return Math.max(from(at + 1, free), ...taken)
  }
  return from(0, new Set(interpreters.keys()))
}
