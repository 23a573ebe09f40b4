import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createQuitHandshake } from '../../electron/quit-handshake'

function aHandshake(personLeaves = false) {
  const told: string[] = []
  const handshake = createQuitHandshake({
    silenceMs: 20,
    askWindow: () => told.push('window asked'),
    askPerson: async () => {
      told.push('person asked')
      return personLeaves
    },
    leave: () => told.push('left'),
  })
  return { handshake, told }
}

test('a window that never spoke has nothing to save: leaving is free', () => {
  const { handshake, told } = aHandshake()
  expect(handshake.mayLeave()).toBe(true)
  expect(told).toEqual([])
})

test('a window that speaks is asked first, and left when it has flushed', () => {
  const { handshake, told } = aHandshake()
  handshake.windowSpeaks()
  expect(handshake.mayLeave()).toBe(false)
  handshake.answer(true)
  expect(told).toEqual(['window asked', 'left'])
  expect(handshake.mayLeave()).toBe(true)
})

test('asking twice asks the window once', () => {
  const { handshake, told } = aHandshake()
  handshake.windowSpeaks()
  handshake.mayLeave()
  handshake.mayLeave()
  handshake.answer(false)
  expect(told).toEqual(['window asked'])
})

test('who stays is asked again the next time', () => {
  const { handshake, told } = aHandshake()
  handshake.windowSpeaks()
  handshake.mayLeave()
  handshake.answer(false)
  expect(handshake.mayLeave()).toBe(false)
  handshake.answer(true)
  expect(told).toEqual(['window asked', 'window asked', 'left'])
})

test('a window that answers in time is not called silent', async () => {
  const { handshake, told } = aHandshake()
  handshake.windowSpeaks()
  handshake.mayLeave()
  handshake.answer(false)
  await wait(60)
  expect(told).toEqual(['window asked'])
})

test.each([
  [true, ['window asked', 'person asked', 'left']],
  [false, ['window asked', 'person asked']],
])('a silent window: the person decides (leaves: %s)', async (personLeaves, expected) => {
  const { handshake, told } = aHandshake(personLeaves)
  handshake.windowSpeaks()
  handshake.mayLeave()
  await wait(60)
  expect(told).toEqual(expected)
})
