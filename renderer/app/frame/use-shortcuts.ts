import { useEffect } from 'react'
import { matchesShortcut } from '../../ui/marks/shortcut'
import { actions } from '../actions'
import { currentActionState, runAction } from '../actions/run-action'
import { focusNextRegion, rememberFocus } from '../navigation/regions'

/** The one place that turns keys into actions. What a widget has handled itself (`preventDefault`) does not arrive here. */
export function useShortcuts(): void {
  useEffect(() => {
    const isApple = /Mac/.test(navigator.platform)
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return
      if (event.key === 'F6' && event.shiftKey) {
        event.preventDefault()
        focusNextRegion(-1)
        return
      }
      const state = currentActionState()
      const action = actions.find(
        ({ shortcut, isAvailable }) =>
          shortcut !== undefined &&
          matchesShortcut(shortcut, event, isApple) &&
          isAvailable(state) &&
          mayInterrupt(event, shortcut),
      )
      if (!action) return
      event.preventDefault()
      void runAction(action)
    }
    /** Before react-aria, which would lead F6 to what is told in the corner and never on from there. In a dialog it may. */
    function onRegionKey(event: KeyboardEvent): void {
      if (event.key !== 'F6') return
      onKeyDown(event)
      if (event.defaultPrevented) event.stopPropagation()
    }
    function onFocusIn(event: FocusEvent): void {
      rememberFocus(event.target)
    }
    window.addEventListener('keydown', onRegionKey, { capture: true })
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('focusin', onFocusIn)
    return () => {
      window.removeEventListener('keydown', onRegionKey, { capture: true })
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('focusin', onFocusIn)
    }
  }, [])
}

/** Dialogs and menus keep the keys (what is told in the corner calls itself a dialog, and is none); in a text field single keys type and undo is the field's own. */
function mayInterrupt(event: KeyboardEvent, shortcut: string): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement)) return true
  if (target.closest('[role="dialog"], [role="alertdialog"]:not([data-region="notices"] *), [role="menu"]')) return false
  if (!target.matches('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]')) return true
  if (/^mod\+(z|shift\+z)/.test(shortcut)) return false
  return /mod|alt|^f\d+$|^escape$/.test(shortcut)
}
