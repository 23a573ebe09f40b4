import { importMission } from '../../shared/commands/import-mission'
import { ok, type Result } from '../../shared/kernel/result'
import type { Refusal } from '../../shared/mission/integrity'
import type { Mission } from '../../shared/mission/mission'
import { closeMission, startLoading } from '../store/mission-store'
import { refused } from './failure'
import { beginMission } from './first-step'
import { readMission } from './read-mission'
import type { Outcome } from './repository'
import type { RepositoryParts } from './repository-parts'
import type { Known } from './sitting'

/** Shows a mission that the homes have, and leaves the one that was open; answers its id. */
export async function openMission({ homes, clock, desk }: RepositoryParts, id: string): Outcome<string> {
  if (desk.sitting()?.missionId === id) return ok(id)
  const left = await desk.leaveFor()
  if (!left.ok) return left
  startLoading()
  const read = await readMission(homes, id, clock.now())
  if (read.ok) desk.show(read.value)
  else closeMission()
  return read.ok ? ok(id) : read
}

/** A mission as it stands, without opening it. */
export async function lookAtMission({ homes, clock, desk }: RepositoryParts, id: string): Outcome<Mission> {
  const sitting = desk.sitting()
  if (sitting?.missionId === id) return ok(sitting.known().state.mission)
  const read = await readMission(homes, id, clock.now())
  return read.ok ? ok(read.value.known.state.mission) : read
}

/** Shows a mission that has just been made, and has its first steps kept; answers its id. */
export async function openBegun({ desk }: RepositoryParts, begun: Result<Known, Refusal>): Outcome<string> {
  if (!begun.ok) return refused(begun.error)
  const left = await desk.leaveFor()
  if (!left.ok) return left
  const sitting = desk.show({ known: begun.value, owed: [] })
  for (const step of begun.value.steps) sitting.take(step, 0, begun.value)
  return ok(sitting.missionId)
}

/** Shows a copy of a mission under a new id. */
export function openCopyOf(parts: RepositoryParts, from: Mission): Outcome<string> {
  return openBegun(parts, beginMission(importMission, { from }))
}
