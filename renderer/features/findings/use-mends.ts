import { useEffect, useState } from 'react'
import type { CheckedMission } from '../../../shared/checks/check-mission'
import type { Finding, Mend } from '../../../shared/checks/finding'
import { clearingMends } from '../../../shared/mends/clearing-mends'
import type { Mission } from '../../../shared/mission/mission'

/** What was found for a mission as it was checked: looking again, or scrolling back, asks nothing anew. */
const known = new WeakMap<CheckedMission, Map<string, readonly Mend[]>>()

/**
 * The mends that clear a finding, tried one by one whenever the window has nothing to do, for as long as the finding is on the screen;
 * none until one is found.
 */
export function useMends(finding: Finding, mission: Mission, checked: CheckedMission | null): readonly Mend[] {
  const [found, setFound] = useState<{ readonly checked: CheckedMission; readonly mends: readonly Mend[] } | null>(null)

  useEffect(() => {
    if (!checked || known.get(checked)?.has(finding.key)) return
    const trials = clearingMends(mission, checked, finding)
    let mends: readonly Mend[] = []
    let cancel = whenIdle(tryOne)
    function tryOne(): void {
      const trial = trials.next()
      if (!trial.done) {
        mends = trial.value
        cancel = whenIdle(tryOne)
        return
      }
      if (!checked) return
      const ofMission = known.get(checked) ?? new Map<string, readonly Mend[]>()
      known.set(checked, ofMission.set(finding.key, mends))
      setFound({ checked, mends })
    }
    return () => cancel()
  }, [finding, mission, checked])

  if (!checked) return nothing
  return known.get(checked)?.get(finding.key) ?? (found?.checked === checked ? found.mends : nothing)
}

const nothing: readonly Mend[] = []

/** When the window has drawn and nobody types; soon in any case. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run, { timeout: 500 })
  return () => cancelIdleCallback(handle)
}
