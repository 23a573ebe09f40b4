import { expect, test } from 'vitest'
import { askFirstQuestions } from '../../electron/first-questions'

test('what a start asks first is asked before the page does, answered once, and asked anew from then on', async () => {
  const asked: string[] = []
  const askedAhead = askFirstQuestions((channel) => {
    asked.push(channel)
    return channel === 'settings:read' ? Promise.reject(new Error('no settings')) : Promise.resolve(`${channel} ${asked.length}`)
  })
  expect(asked).toEqual(['settings:read', 'session:read', 'sealing:read', 'journal:list'])
  expect(await askedAhead('session:read')).toBe('session:read 2')
  expect(askedAhead('session:read')).toBeUndefined()
  await expect(askedAhead('settings:read')).rejects.toThrow('no settings')
  expect(askedAhead('recent-files:list')).toBeUndefined()
})
