import { expect, test } from 'vitest'
import { textOf, valueIn } from '../../../renderer/persistence/stored-text'

const rows = Object.fromEntries(Array.from({ length: 20_000 }, (_, row) => [`i${row}`, { title: { ja: `見学 ${row}` } }]))

/** Turns of the window that are left to others while the text is made. */
async function turnsWhile(task: Promise<unknown>): Promise<number> {
  let isDone = false
  const done = task.then(() => {
    isDone = true
  })
  let turns = 0
  for (; !isDone; turns++) await new Promise((resolve) => setTimeout(resolve))
  await done
  return turns
}

test('the text of a large value is made with pauses, that of a small one at once', async () => {
  expect(await turnsWhile(textOf(rows, 'm/1'))).toBeGreaterThan(4)
  expect(await turnsWhile(textOf({ title: 'Visit' }, 'm/1'))).toBe(1)
})

test('whether it was made with pauses or not, it verifies at its place, and nowhere else', async () => {
  for (const value of [rows, { title: '見学' }]) {
    const stored = await textOf(value, 'm/1')
    expect(stored.text).toBe(JSON.stringify(value))
    expect(valueIn(stored, 'm/1')).toEqual(value)
    expect(valueIn(stored, 'm/2')).toBeUndefined()
    expect(valueIn({ ...stored, text: stored.text.replace('見', '見 ') }, 'm/1')).toBeUndefined()
  }
})
