import { useState } from 'react'
import type { Mission } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { select, useSession } from '../../store/session-store'
import { useNarrowWindow } from '../start/use-narrow-window'

/**
 * Where the keyboard stands in a view of two directions: where it was put last, until something else is selected elsewhere. What it stands
 * on is selected, but not where the inspector would lie over the view; `reach` selects otherwise: more than it, or nothing.
 */
export function usePlace<Place>(
  placeOf: (mission: Mission, ref: Ref) => Place | null,
  refAt: (mission: Mission, place: Place) => Ref | null,
): readonly [Place | null, (place: Place, reach?: () => void) => void] {
  const mission = useMission()
  const selection = useSession((state) => state.selection)
  const isNarrow = useNarrowWindow()
  const [last, setLast] = useState<{ readonly place: Place | null; readonly besides: Ref | null }>()
  const isLast = last !== undefined && last.besides?.table === selection?.table && last.besides?.id === selection?.id
  // Closing the inspector takes the selection away, not the keyboard's place.
  const place = isLast || !selection ? (last?.place ?? null) : placeOf(mission, selection)
  if (!isLast) setLast({ place, besides: selection })

  function setPlace(next: Place, reach?: () => void): void {
    // What was dropped just now is in the mission as it is now, not in the one that is on the screen.
    const ref = refAt(useDesk.getState().journal?.mission ?? mission, next)
    if (reach) reach()
    else if (!isNarrow) select(ref)
    setLast({ place: next, besides: useSession.getState().selection })
  }
  return [place, setPlace]
}
