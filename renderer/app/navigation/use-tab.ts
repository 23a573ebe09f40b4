import { useEffect } from 'react'
import type { Ref } from '../../../shared/mission/registry'
import { choose, select, useChoice, useSession } from '../../store/session-store'

/**
 * The tab of a view and its setter, kept over restarts. List and inspector agree: a row that is selected from elsewhere brings its tab to
 * the front, and a tab that is chosen closes the inspector of another tab's row. `tabsOf` names the tabs that list a row; none for rows
 * of other views, which may stay open beside any tab.
 */
export function useTab(name: string, initial: string, tabsOf: (ref: Ref) => readonly string[]) {
  const [chosen] = useChoice(name, initial)
  const selection = useSession((state) => state.selection)
  const homes = selection ? tabsOf(selection) : []
  const tab = homes.includes(chosen) ? chosen : (homes[0] ?? chosen)
  useEffect(() => {
    if (tab !== chosen) choose(name, tab)
  }, [name, tab, chosen])

  function setTab(next: string): void {
    if (homes.length > 0 && !homes.includes(next)) select(null)
    choose(name, next)
  }

  return [tab, setTab] as const
}
