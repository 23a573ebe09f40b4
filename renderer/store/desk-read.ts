import { createContext, use } from 'react'
import type { JournalState } from '../../shared/journal/replay'
import { useDesk } from './mission-store'

type Reader = <Value>(read: (state: { readonly journal: JournalState | null }) => Value) => Value

/** Which mission is read below: the desk's own, or, in what stands beside the view, one that follows it. */
export const DeskRead = createContext<Reader>(useDesk)

export function useJournal<Value>(read: (journal: JournalState | null) => Value): Value {
  const useReader = use(DeskRead)
  return useReader(({ journal }) => read(journal))
}
