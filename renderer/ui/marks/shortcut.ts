/**
 * Shortcuts are written `mod+shift+z`, `f6`, `delete`: modifiers in the order mod, ctrl, alt, shift, then the key. `mod` is Command on
 * Apple's keyboards and Control elsewhere. A space separates alternatives; the first is the one that is shown.
 */
const arrows = { arrowup: '↑', arrowdown: '↓', arrowleft: '←', arrowright: '→' }
const appleSigns: Readonly<Record<string, string>> = {
  ...arrows,
  mod: '⌘',
  ctrl: '⌃',
  alt: '⌥',
  shift: '⇧',
  enter: '↩',
  escape: 'esc',
  delete: '⌫',
}
const otherSigns: Readonly<Record<string, string>> = {
  ...arrows,
  mod: 'Ctrl',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Enter',
  escape: 'Esc',
  delete: 'Del',
}

/** A shortcut as it is printed on keys: `⌘⇧Z` or `Ctrl+Shift+Z`. */
export function shortcutText(shortcut: string, isApple: boolean): string {
  const [first = ''] = shortcut.split(' ')
  const signs = isApple ? appleSigns : otherSigns
  return first
    .split('+')
    .map((part) => signs[part] ?? (part.length === 1 || /^f\d+$/.test(part) ? part.toUpperCase() : capitalized(part)))
    .join(isApple ? '' : '+')
}

interface KeyPress {
  readonly key: string
  /** Physical key, so that a shortcut works on a keyboard that types kana, hangul or Cyrillic. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Whether a key press is one of the shortcut's alternatives. */
export function matchesShortcut(shortcut: string, press: KeyPress, isApple: boolean): boolean {
  return shortcut.split(' ').some((one) => {
    const parts = one.split('+')
    const key = parts.at(-1) ?? ''
    const command = isApple ? press.metaKey : press.ctrlKey
    const plainControl = isApple ? press.ctrlKey : press.metaKey
    return (
      keyNamesOf(press).includes(key) &&
      command === parts.includes('mod') &&
      plainControl === parts.includes('ctrl') &&
      press.altKey === parts.includes('alt') &&
      // A sign such as `?` is typed with shift on one keyboard and without on the next.
      (press.shiftKey === parts.includes('shift') || /^[^a-z0-9]$/.test(key))
    )
  })
}

function keyNamesOf(press: KeyPress): readonly string[] {
  const fromCode = /^(?:Key|Digit)([A-Z0-9])$/.exec(press.code)?.[1]?.toLowerCase()
  const named = press.key === 'Backspace' ? 'delete' : press.key.toLowerCase()
  return fromCode === undefined ? [named] : [named, fromCode]
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
