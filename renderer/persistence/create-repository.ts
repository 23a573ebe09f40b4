import { samples } from '../../resources/samples/registry'
import { createMission } from '../../shared/commands/create-mission'
import { stateOfCopy } from '../../shared/journal/mission-copy'
import { ok } from '../../shared/kernel/result'
import type { DeskClock } from './desk-clock'
import type { DeskHomes } from './desk-homes'
import { deskFailure, failureOf } from './failure'
import { beginMission } from './first-step'
import { rowOfTasks } from './in-turn'
import { keepNew } from './keep-new'
import { listMissions } from './list-missions'
import { listBackups, restoreBackup } from './mission-backups'
import { createOpenDesk } from './open-desk'
import { openFile } from './open-file'
import { lookAtMission, openBegun, openCopyOf, openMission } from './open-mission'
import type { Outcome, Repository } from './repository'
import type { RepositoryParts } from './repository-parts'
import { saveAnswer, saveExtracts, saveMissionFile } from './save-as-file'

export function createRepository(homes: DeskHomes, clock: DeskClock): Repository {
  const { window } = homes
  const desk = createOpenDesk(homes, clock)
  const parts: RepositoryParts = { homes, clock, desk }
  // Openings and closings come one after the other: two at once would show one mission and save the other.
  const inTurn = rowOfTasks()
  return {
    listMissions: async () => {
      await desk.sitting()?.flush()
      return listMissions(homes)
    },
    openMission: (id) => inTurn(() => openMission(parts, id)),
    createMission: (input) =>
      inTurn(() => openBegun(parts, beginMission(createMission, { ...input, workingLanguages: [...input.workingLanguages] }))),
    openSample: (sampleId) => inTurn(() => openSample(parts, sampleId)),
    openNew: (from) => inTurn(() => openCopyOf(parts, from)),
    keepNew: (from) => inTurn(() => keepNew(homes, from, clock.now())),
    readMission: (id) => inTurn(() => lookAtMission(parts, id)),
    openFile: (path, passphrase) => inTurn(() => openFile(parts, path, passphrase ?? null)),
    openAsCopy: (copy) => inTurn(() => openCopyOf(parts, stateOfCopy(copy).mission)),
    saveFile: (path, suggestedName, protection) => inTurn(() => saveMissionFile(parts, path, suggestedName, protection)),
    saveExtracts: (extracts, protection) => inTurn(() => saveExtracts(parts, extracts, protection)),
    saveAnswer: (suggestedName, protection) => inTurn(() => saveAnswer(parts, suggestedName, protection)),
    discardMission: (id) => inTurn(() => discardMission(parts, id)),
    listBackups: () => listBackups(parts),
    restoreBackup: (id) => inTurn(() => restoreBackup(parts, id)),
    listStranded: () => ofOpenMission(parts, (id) => window.readStranded(id), []),
    discardStranded: () => ofOpenMission(parts, (id) => window.discardStranded(id).then(() => null), null),
    closeMission: () => inTurn(desk.leave),
    finishSitting: () => inTurn(async () => (await desk.sitting()?.finish()) ?? { kind: 'saved' }),
    flush: async () => (await desk.sitting()?.flush()) ?? { kind: 'saved' },
  }
}

async function openSample(parts: RepositoryParts, sampleId: string): Outcome<string> {
  const sample = samples.find(({ id }) => id === sampleId)
  return sample ? openCopyOf(parts, await sample.load()) : failureOf('not-found', sampleId)
}

async function discardMission({ homes, desk }: RepositoryParts, id: string): Outcome<null> {
  if (desk.sitting()?.missionId === id) {
    const left = await desk.leaveFor()
    if (!left.ok) return left
  }
  const discarded = await homes.main.discard(id)
  if (!discarded.ok) return deskFailure(discarded.error)
  try {
    await homes.window.remove(id)
  } catch (error) {
    return failureOf('unexpected', String(error))
  }
  return ok(null)
}

/** Asks the window's store about the open mission; where none is open, `none`. */
async function ofOpenMission<Value>(
  { desk }: RepositoryParts,
  ask: (missionId: string) => Promise<Value>,
  none: Value,
): Outcome<Value> {
  const sitting = desk.sitting()
  if (!sitting) return ok(none)
  try {
    return ok(await ask(sitting.missionId))
  } catch (error) {
    return failureOf('unexpected', String(error))
  }
}
