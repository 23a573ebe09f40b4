import { expect, test } from 'vitest'
import { summedText, withSum } from '../../../electron/files/summed-text'

const text = '{\n  "key": "鶴は千年"\n}\n'

test('a text comes back as it was given its sum, or as it is where it never had one', () => {
  expect(summedText(withSum(text))).toBe(text)
  expect(summedText(text)).toBe(text)
})

test('no flipped bit, neither in the text nor in its last line, goes for the text that was written', () => {
  const stored = Buffer.from(withSum(text))
  const taken: string[] = []
  for (let at = 0; at < stored.length; at++)
    for (let bit = 0; bit < 8; bit++) {
      const damaged = Buffer.from(stored)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
      const read = summedText(damaged.toString())
      // Without the word the last line is one of the text, which is then none that its reader could parse.
      if (read !== null && !read.slice(text.length - 1).includes(withSum(text).slice(-17, -1)))
        taken.push(`byte ${at}, bit ${bit}`)
    }
  expect(taken).toEqual([])
})
