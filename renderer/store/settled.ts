import { type CheckedMission, checkInSteps, checkMission } from '../../shared/checks/check-mission'
import type { JournalState } from '../../shared/journal/replay'
import { areRowsApart } from '../../shared/mission/rows-apart'
import { todayHere } from './desk-context'
import { inSlices } from './in-slices'
import { createWindowValue } from './window-value'

/**
 * The open mission as the checks have seen it, for whatever stands beside the view: a frame behind the desk, so that the frame that
 * shows an edit does not wait for them.
 */
export interface Settled {
  readonly journal: JournalState | null
  /** Of this very mission; null: nobody has checked it yet. */
  readonly checked: CheckedMission | null
  /** What was found before very large steps that the checks look at between frames; null: they look at none. */
  readonly checkedBefore: CheckedMission | null
}

export const useSettled = createWindowValue<Settled>({ journal: null, checked: null, checkedBefore: null })

/** Rows that change at once from which on the checks, which may take seconds, look at them between frames. */
const VERY_LARGE = 200

let leaveSlices = (): void => undefined

/** Settles on a mission: checked now, where it is not yet; after a very large step, and after edits that come meanwhile, in a while. */
export function settle(journal: JournalState | null, ready?: CheckedMission): void {
  const was = useSettled.getState()
  if (was.journal === journal && (was.checked || was.checkedBefore || !journal)) return
  leaveSlices()
  const before = was.checked ?? was.checkedBefore
  const isLarge =
    was.checkedBefore !== null || (was.journal && journal && areRowsApart(was.journal.mission, journal.mission, VERY_LARGE))
  if (journal && before && !ready && isLarge) {
    useSettled.setState({ journal, checked: null, checkedBefore: before })
    settleInSlices(journal, before)
    return
  }
  const checked = ready ?? (journal && checkMission(journal.mission, { today: todayHere() }, was.checked ?? undefined))
  useSettled.setState({ journal, checked, checkedBefore: null })
}

function settleInSlices(journal: JournalState, before: CheckedMission): void {
  leaveSlices = inSlices(checkInSteps(journal.mission, { today: todayHere() }, before), {
    onProgress: () => undefined,
    onDone: (checked) =>
      useSettled.setState((now) => (now.journal === journal ? { journal, checked, checkedBefore: null } : now)),
  })
}
