import { useDeferredValue, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Selection } from '../../../shared/ipc/session'
import type { JournalState } from '../../../shared/journal/replay'
import type { Mission } from '../../../shared/mission/mission'
import { afterNextFrame } from '../../store/frames'
import { settleNow, useDesk } from '../../store/mission-store'
import { useSession } from '../../store/session-store'
import { useSettled } from '../../store/settled'
import { createWindowValue } from '../../store/window-value'

/** What the inspector is of: the settled mission and what is selected in it, a frame later. */
export const useFollowed = createWindowValue<{ readonly journal: JournalState | null; readonly selection: Selection | null }>({
  journal: null,
  selection: null,
})

/** What the inspector may not be late with. */
const useAwaited = createWindowValue<{ readonly awaited: Selection | null }>({ awaited: null })

const useLater = createWindowValue({ isLater: false })

export interface Inspected {
  /** Of a row that is there; null: there is nothing to show. */
  readonly selection: Selection | null
  /** Something else is selected by now: nothing may be typed into what is shown. */
  readonly isBehind: boolean
}

/** What the inspector shows: what is selected, but its many fields never hold up the frame in which something is clicked or dropped. */
export function useInspected(isInspectable: (mission: Mission, selection: Selection) => boolean): Inspected {
  useFollowing()
  const selected = useSession((state) => state.selection)
  const awaited = useAwaited((state) => state.awaited)
  const deferred = useDeferredValue(useFollowed((state) => state.selection))
  const next = awaited === selected ? selected : deferred
  const isIn = (journal: JournalState | null) => journal !== null && next !== null && isInspectable(journal.mission, next)
  const isThere = useFollowed(({ journal }) => isIn(journal))
  const isComing = useDesk(({ journal }) => !isThere && isIn(journal))
  const [last, setLast] = useState<Selection | null>(null)
  const selection = isThere ? next : isComing ? last : null
  if (selection !== last) setLast(selection)
  return { selection, isBehind: selection !== selected }
}

/** Shows what is selected, as it is, before it returns: the keys that follow go into its fields. Not to be called while React renders. */
export function inspectNow(): void {
  flushSync(() => {
    settleNow()
    follow()
    useAwaited.setState({ awaited: useSession.getState().selection })
  })
}

/**
 * For what is done in the inspector by a control that shows nothing of it itself: view and findings have it in the same frame, the inspector's
 * many fields in the next, as after an edit elsewhere.
 */
export function inspectLater(run: () => void): void {
  useLater.setState({ isLater: true })
  run()
  useLater.setState({ isLater: false })
}

function follow(): void {
  useFollowed.setState({ journal: useSettled.getState().journal, selection: useSession.getState().selection })
}

function useFollowing(): void {
  // The first frame has it.
  useState(follow)
  useEffect(() => {
    let isInside = false
    const onFocus = ({ target }: FocusEvent) => {
      // Dialogs and lists that it opens are beside the window's regions.
      isInside = target instanceof Element && target.closest('[data-region]:not([data-region=inspector])') === null
    }
    // Leaving a field edits as well, before anything else has the focus.
    document.addEventListener('focusin', onFocus)
    const stops = [
      // What is edited in the inspector itself, or in a dialog, shows there in the same frame: a field would fall back to what it was.
      useDesk.subscribe((now, before) => {
        if (!isInside || now.journal === before.journal) return
        settleNow()
        if (!useLater.getState().isLater) follow()
      }),
      useSettled.subscribe((now, before) => {
        if (now.journal === before.journal) return
        if (before.journal) afterNextFrame(follow)
        else follow()
      }),
      useSession.subscribe((now, before) => {
        const isSettled = useDesk.getState().journal === useSettled.getState().journal
        if (now.selection !== before.selection && isSettled) afterNextFrame(follow)
      }),
    ]
    return () => {
      document.removeEventListener('focusin', onFocus)
      for (const stop of stops) stop()
    }
  }, [])
}
