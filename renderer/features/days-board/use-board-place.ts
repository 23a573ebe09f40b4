import { useState } from 'react'
import type { Selection } from '../../../shared/ipc/session'
import type { Mission } from '../../../shared/mission/mission'
import { reachItem } from '../../app/days/select-items'
import { select, useSession } from '../../store/session-store'
import { type BoardPlace, placeOf } from './board-columns'

/** Goes to a place and selects its card, all up to it, or nothing. */
export type Stand = (place: BoardPlace, reach: 'here' | 'reach' | 'none', order: readonly string[]) => void

/** Where the keyboard stands: where it was put last, until something else is selected. */
export function useBoardPlace(mission: Mission): readonly [BoardPlace | null, Stand] {
  const selection = useSession((state) => state.selection)
  const [last, setLast] = useState<{ readonly place: BoardPlace; readonly besides: Selection | null } | null>(null)
  const isLast = last !== null && (last.besides === selection || selection === null)
  const place = isLast ? movedWith(mission, last.place) : selection ? placeOf(mission, selection) : null

  function stand(next: BoardPlace, reach: 'here' | 'reach' | 'none', order: readonly string[]): void {
    if (next.itemId !== null && reach === 'here') select({ table: 'items', id: next.itemId })
    else if (next.itemId !== null && reach === 'reach') reachItem(next.itemId, order)
    setLast({ place: next, besides: useSession.getState().selection })
  }
  return [place, stand]
}

/** A card takes the keyboard along to another day; one that is gone leaves it at its day's head. */
function movedWith(mission: Mission, place: BoardPlace): BoardPlace {
  if (place.itemId === null) return place
  return placeOf(mission, { table: 'items', id: place.itemId }) ?? { column: place.column, itemId: null }
}
