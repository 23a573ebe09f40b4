import { type RefObject, useEffect } from 'react'
import { choose, useSession } from '../../store/session-store'

/** How far down a list of a mission was, in pixels: where it was left in this window, or in the sitting before. */
export function keptScroll(list: string, missionId: string): number {
  const [keptFor, offset] = (useSession.getState().choices[`${list}.scroll`] ?? '').split(' ')
  return keptFor === missionId ? Number(offset) || 0 : 0
}

/** Remembers where a list was left whenever it comes to rest. */
export function useKeepScroll(list: string, missionId: string, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const keep = () => choose(`${list}.scroll`, `${missionId} ${Math.round(element.scrollTop)}`)
    element.addEventListener('scrollend', keep)
    return () => element.removeEventListener('scrollend', keep)
  }, [list, missionId, scroller])
}
