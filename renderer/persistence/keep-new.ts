import { importMission } from '../../shared/commands/import-mission'
import { ok, type Result } from '../../shared/kernel/result'
import type { Mission } from '../../shared/mission/mission'
import type { DeskHomes } from './desk-homes'
import { deskFailure, type Failure, refused } from './failure'
import { beginMission } from './first-step'
import { cardOf } from './mission-card'

/** Lays down a copy of a mission under a new id in both homes, without opening it; answers the id. */
export async function keepNew(homes: DeskHomes, from: Mission, now: number): Promise<Result<string, Failure>> {
  const begun = beginMission(importMission, { from })
  if (!begun.ok) return refused(begun.error)
  const { state, steps } = begun.value
  const { id } = state.mission
  const kept = await homes.main.append(id, 0, steps)
  if (!kept.ok) return deskFailure(kept.error)
  const indexed = steps.map((step, index) => ({ index, step }))
  // What the window's store cannot take just now, it takes from the journal file when the mission is opened.
  await homes.window.append(cardOf(state, now), indexed).catch(() => undefined)
  return ok(id)
}
