import { useDeferredValue } from 'react'
import { flushSync } from 'react-dom'
import type { Selection } from '../../shared/ipc/session'
import { useSession } from '../store/session-store'
import { createWindowValue } from '../store/window-value'

/** What the inspector may not be late with. */
const useAwaited = createWindowValue<{ readonly awaited: Selection | null }>({ awaited: null })

export interface Inspected {
  readonly selection: Selection | null
  /** Something else is selected by now: nothing may be typed into what is shown. */
  readonly isBehind: boolean
}

/** What the inspector shows: what is selected, but its many fields never hold up the frame in which something is clicked or dropped. */
export function useInspected(): Inspected {
  const selected = useSession((state) => state.selection)
  const awaited = useAwaited((state) => state.awaited)
  const deferred = useDeferredValue(selected)
  const selection = awaited === selected ? selected : deferred
  return { selection, isBehind: selection !== selected }
}

/** Shows what is selected before it returns: the keys that follow go into its fields. Not to be called while React renders. */
export function inspectNow(): void {
  flushSync(() => useAwaited.setState({ awaited: useSession.getState().selection }))
}
