import type { CheckId, Finding, Mend } from '../checks/finding'
import type { Mission } from '../mission/mission'
import { otherDays } from './other-days'
import { otherTimes } from './other-times'
import { otherVehicles } from './other-vehicles'
import { smallerGroups } from './smaller-groups'
import { swaps } from './swaps'

type Seek = (mission: Mission, finding: Finding) => readonly Mend[]

/** What may help against the findings of a check, the least disturbing first, beside what the check itself knows. */
const seekers: Partial<Record<CheckId, readonly Seek[]>> = {
  C01: [otherVehicles, otherTimes, swaps],
  C02: [otherTimes, swaps],
  C03: [otherDays, swaps],
  C04: [smallerGroups, otherDays],
  C14: [otherVehicles],
}

/** Mends worth trying; whether they clear the finding is another matter. */
export function candidateMends(mission: Mission, finding: Finding): readonly Mend[] {
  const sought = (seekers[finding.checkId] ?? []).flatMap((seek) => seek(mission, finding))
  const seen = new Set<string>()
  return [...finding.mends, ...sought].filter((mend) => {
    const key = JSON.stringify([mend.command, mend.input])
    return seen.has(key) ? false : seen.add(key)
  })
}
