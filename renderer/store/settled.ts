import { type CheckedMission, checkMission } from '../../shared/checks/check-mission'
import type { JournalState } from '../../shared/journal/replay'
import { todayHere } from './desk-context'
import { createWindowValue } from './window-value'

/**
 * The open mission as the checks have seen it, for whatever stands beside the view: a frame behind the desk, so that the frame that
 * shows an edit does not wait for them.
 */
export interface Settled {
  readonly journal: JournalState | null
  /** Of this very mission; null: nobody has checked it yet. */
  readonly checked: CheckedMission | null
}

export const useSettled = createWindowValue<Settled>({ journal: null, checked: null })

/** Settles on a mission: checked now, where it is not yet. */
export function settle(journal: JournalState | null, ready?: CheckedMission): void {
  const was = useSettled.getState()
  if (was.journal === journal && (was.checked || !journal)) return
  const checked = ready ?? (journal && checkMission(journal.mission, { today: todayHere() }, was.checked ?? undefined))
  useSettled.setState({ journal, checked })
}
