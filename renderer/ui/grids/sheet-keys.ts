import type { SheetMove } from './sheet-cells'

/** What a key means in a sheet. */
export type SheetAct =
  | { readonly kind: 'move'; readonly move: SheetMove }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'enter'; readonly back: boolean }
  | { readonly kind: 'option'; readonly step: 1 | -1 }
  | { readonly kind: 'edit' | 'leave' | 'clear' | 'fill' | 'all' | 'offer' | 'remove' | 'undo' | 'redo' }

interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** How the cell under the keyboard stands: only looked at, being typed over, or edited letter by letter (F2). */
export type SheetMode = 'look' | 'type' | 'edit'

const PAGE = 20

/** As in Excel; null: the key is not ours, the field or the window has it. */
export function sheetAct(press: Press, mode: SheetMode, hasOptions: boolean): SheetAct | null {
  const { key, altKey, shiftKey } = press
  const isMod = press.ctrlKey || press.metaKey
  if (key === 'Tab' && !isMod && !altKey) return { kind: 'tab', back: shiftKey }
  if (key === 'Enter' && altKey) return mode === 'look' ? { kind: 'offer' } : null
  if (key === 'Enter' && !isMod) return { kind: 'enter', back: shiftKey }
  if (key === 'Escape') return mode === 'look' ? null : { kind: 'leave' }
  if (hasOptions && !isMod && !shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
    return { kind: 'option', step: key === 'ArrowDown' ? 1 : -1 }
  }
  if (altKey) return null
  if (mode === 'look' && !isMod && key === 'F2') return { kind: 'edit' }
  if (mode === 'look' && !isMod && (key === 'Delete' || key === 'Backspace')) return { kind: 'clear' }
  // In a field that is typed into, undo is the field's own.
  if (mode === 'look' && isMod && /^[zy]$/i.test(key)) return { kind: shiftKey || /y/i.test(key) ? 'redo' : 'undo' }
  if (mode === 'look' && isMod && !shiftKey) {
    if (key === 'd' || key === 'D') return { kind: 'fill' }
    if (key === 'a' || key === 'A') return { kind: 'all' }
    if (key === '-') return { kind: 'remove' }
  }
  const move = mode === 'edit' ? verticalOf(key, isMod, shiftKey) : moveOf(key, isMod, shiftKey)
  return move && { kind: 'move', move }
}

/** While letters are edited, left and right are the field's. */
function verticalOf(key: string, isMod: boolean, extend: boolean): SheetMove | null {
  return key === 'ArrowUp' || key === 'ArrowDown' ? moveOf(key, isMod, extend) : null
}

function moveOf(key: string, isMod: boolean, extend: boolean): SheetMove | null {
  const moves: Readonly<Record<string, Omit<SheetMove, 'extends'>>> = {
    ArrowUp: { rows: isMod ? 'first' : -1, columns: 0 },
    ArrowDown: { rows: isMod ? 'last' : 1, columns: 0 },
    ArrowLeft: { rows: 0, columns: isMod ? 'first' : -1 },
    ArrowRight: { rows: 0, columns: isMod ? 'last' : 1 },
    Home: { rows: isMod ? 'first' : 0, columns: 'first' },
    End: { rows: isMod ? 'last' : 0, columns: 'last' },
    PageUp: { rows: -PAGE, columns: 0 },
    PageDown: { rows: PAGE, columns: 0 },
  }
  const move = moves[key]
  return move ? { ...move, extends: extend } : null
}
