import { expect, test } from 'vitest'
import { summedText, withSum } from '../../../electron/files/summed-text'

const text = '{\n  "key": "鶴は千年"\n}\n'

test('a text comes back as it was given its sum; cut anywhere, its last line alone too, it is none', () => {
  const stored = withSum(text)
  expect(summedText(stored)).toBe(text)
  for (let length = 0; length < stored.length; length++)
    expect([length, summedText(stored.slice(0, length))]).toEqual([length, null])
})

test('no flipped bit, neither in the text nor in its last line, goes for the text that was written', () => {
  const stored = Buffer.from(withSum(text))
  const taken: string[] = []
  for (let at = 0; at < stored.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const damaged = Buffer.from(stored)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
      if (summedText(damaged.toString()) !== null) taken.push(`byte ${at}, bit ${bit}`)
    }
  expect(taken).toEqual([])
})
