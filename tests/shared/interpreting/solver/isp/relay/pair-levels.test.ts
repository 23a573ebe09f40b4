import { expect, test } from 'vitest'
import { pairsOf } from '../../../../../../shared/interpreting/solver/isp/isp-instance'
import { type PairLevel, pairLevels } from '../../../../../../shared/interpreting/solver/isp/relay/pair-levels'

test.each([
  { size: 4, unused: 2 },
  { size: 5, unused: 1 },
])(
  'no seats cover more of $size languages, $unused others beside them, than told from how many each is seated with',
  ({ size, unused }) => {
    const edges = pairsOf([...Array(size + unused).keys()]).filter(([a]) => a < size)
    const told = new Map<string, readonly PairLevel[]>()
    let reached = 0
    for (let some = 1; some < 2 ** edges.length; some++) {
      const seats = edges.filter((_, at) => (some >> at) & 1)
      const partners = partnersOf(seats, size + unused)
      const largest = partners.map((own) => bitsOf(own & (2 ** size - 1)))
      const key = [largest.slice(0, size).sort().join(''), largest.slice(size).sort().join('')].join(' ')
      const levels =
        told.get(key) ??
        pairLevels(
          size,
          largest.map((one, at) => ({ isUsed: at < size, largest: one })),
          edges.length,
        )
      told.set(key, levels)
      const bound = levels.filter((level) => level.seats <= seats.length).at(-1)?.worth ?? 0
      const covered = pairsOf([...Array(size).keys()]).filter(([a, b]) => {
        const [ofA, ofB] = [partners[a] ?? 0, partners[b] ?? 0]
        return (ofA & (1 << b)) !== 0 || (ofA & ofB) !== 0
      }).length
      if (covered > bound) throw new Error(`${JSON.stringify(seats)} cover ${covered}, not ${bound}`)
      if (covered === bound) reached++
    }
    expect(reached).toBeGreaterThan(0)
  },
)

test('a session of which no star covers all takes more seats than a star would', () => {
  const pivots = Array.from({ length: 6 }, () => ({ isUsed: true, largest: 2 }))
  const levels = pairLevels(6, pivots, 40)
  // Stars of two leaves cover three pairs with two seats, and no more than twice as many pairs as there are seats.
  expect(levels.find(({ seats }) => seats === 2)?.worth).toBe(3)
  expect(levels.find(({ worth }) => worth === 15)?.seats).toBe(8)
})

function partnersOf(seats: readonly (readonly [number, number])[], count: number): readonly number[] {
  const partners = Array<number>(count).fill(0)
  for (const [a, b] of seats) {
    partners[a] = (partners[a] ?? 0) | (1 << b)
    partners[b] = (partners[b] ?? 0) | (1 << a)
  }
  return partners
}

function bitsOf(set: number): number {
  let count = 0
  for (let rest = set; rest > 0; rest &= rest - 1) count++
  return count
}
