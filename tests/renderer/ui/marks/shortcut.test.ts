import { describe, expect, test } from 'vitest'
import { matchesShortcut, shortcutText } from '../../../../renderer/ui/marks/shortcut'

function press(key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}, code = '') {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('a shortcut is written once and fits every keyboard', () => {
  test('it is shown with the labels of the keys', () => {
    expect(shortcutText('mod+shift+z mod+y', true)).toBe('⌘⇧Z')
    expect(shortcutText('mod+shift+z mod+y', false)).toBe('Ctrl+Shift+Z')
    expect(shortcutText('mod+,', false)).toBe('Ctrl+,')
    expect(shortcutText('f6', false)).toBe('F6')
  })

  test('mod is Control, and Command on Apple keyboards', () => {
    expect(matchesShortcut('mod+k', press('k', { ctrlKey: true }), false)).toBe(true)
    expect(matchesShortcut('mod+k', press('k', { metaKey: true }), true)).toBe(true)
    expect(matchesShortcut('mod+k', press('k', { ctrlKey: true }), true)).toBe(false)
  })

  test('either alternative fits, and no more keys may be held', () => {
    expect(matchesShortcut('mod+shift+z mod+y', press('y', { ctrlKey: true }), false)).toBe(true)
    expect(matchesShortcut('mod+shift+z mod+y', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
    expect(matchesShortcut('mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false)
    expect(matchesShortcut('delete', press('Backspace'), false)).toBe(true)
  })

  test('the place of the key counts where it types another script', () => {
    expect(matchesShortcut('mod+k', press('ㅏ', { ctrlKey: true }, 'KeyK'), false)).toBe(true)
  })
})
