import type { Answer } from '../../shared/extract/answer'
import { ok } from '../../shared/kernel/result'
import { deskFailure, failureOf } from './failure'
import { listMissions } from './list-missions'
import type { MissionFile } from './main-home'
import { adoptCopy, checkFile, compareFile, lockedFile } from './mission-files'
import { openMission } from './open-mission'
import type { FileOpening, Outcome } from './repository'
import type { RepositoryParts } from './repository-parts'

/** Opens what a file holds, a mission or an interpreter's answer. Without a path the person is asked for the file. */
export async function openFile(parts: RepositoryParts, path: string | null, passphrase: string | null): Outcome<FileOpening> {
  const file = await parts.homes.main.openFile(path, passphrase)
  if (!file.ok) return lockedFile(file.error) ?? deskFailure(file.error)
  if (file.value === null) return ok({ kind: 'cancelled' })
  return 'answer' in file.value ? openAnswer(parts, file.value.answer) : openMissionFile(parts, file.value)
}

/** A file is opened as the mission that it is of; where that has parted from it, nothing is opened and both are told. */
async function openMissionFile(parts: RepositoryParts, file: MissionFile): Outcome<FileOpening> {
  const { homes, clock, desk } = parts
  const copy = checkFile(file)
  if (!copy.ok) return copy
  const { missionId } = copy.value.snapshot
  await desk.sitting()?.flush()
  const standing = await compareFile(homes, copy.value, clock.now())
  if (!standing.ok) return standing
  const { ours } = standing.value
  if (ours === 'apart') return ok({ kind: 'differs', missionId, path: file.path, copy: copy.value })
  if (ours === 'none') {
    const adopted = await adoptCopy(homes, copy.value, clock.now())
    if (!adopted.ok) return adopted
  }
  const left = ours === 'shorter' ? await desk.leaveFor() : ok(null)
  if (!left.ok) return left
  const opened = await openMission(parts, missionId)
  if (!opened.ok) return opened
  if (standing.value.ours === 'shorter') desk.goOn(standing.value.further)
  return ok({ kind: 'opened', missionId, ours })
}

/** An answer is looked at in its mission: that is opened where it is not open already. */
async function openAnswer(parts: RepositoryParts, answer: Answer): Outcome<FileOpening> {
  const { homes, desk } = parts
  const { missionId, interpreterId } = answer
  const cards = await listMissions(homes)
  const isHere = desk.sitting()?.missionId === missionId || (cards.ok && cards.value.some(({ id }) => id === missionId))
  if (!cards.ok && !isHere) return cards
  if (!isHere) return failureOf('answer-other-mission', missionId)
  const opened = await openMission(parts, missionId)
  if (!opened.ok) return opened
  const isOurs = desk.sitting()?.known().state.mission.tables.interpreters[interpreterId] !== undefined
  return isOurs ? ok({ kind: 'answer', missionId, answer }) : failureOf('answer-stranger', interpreterId)
}
