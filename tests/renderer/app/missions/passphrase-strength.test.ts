import { describe, expect, test } from 'vitest'
import { strengthOf } from '../../../../renderer/app/missions/passphrase-strength'

describe('a passphrase', () => {
  test.each([
    ['', 'weak'],
    ['password', 'weak'],
    ['Password1', 'weak'],
    ['20231121', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijklmnopqrstuvwxyz', 'weak'],
    ['four cranes over', 'weak'],
    ['vR7q-mW2xK', 'fair'],
    ['crane lantern harbour', 'fair'],
    ['crane lantern harbour spoon moss', 'good'],
    ['vR7q-mW2xK_p8Tz', 'good'],
  ])('%j is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })
})
