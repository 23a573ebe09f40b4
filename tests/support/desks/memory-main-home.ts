import type { Answer, AnswerFile, MainHome, MissionFile } from '../../../renderer/persistence/main-home'
import type { Answer as InterpretersAnswer } from '../../../shared/extract/answer'
import type { Backup, Damage } from '../../../shared/ipc/contract'
import type { DeskError } from '../../../shared/ipc/errors'
import { type MissionCopy, stateOfCopy, stepCountOf } from '../../../shared/journal/mission-copy'
import { snapshotOfState, startOf } from '../../../shared/journal/replay'
import type { Snapshot } from '../../../shared/journal/snapshot'
import { err, ok } from '../../../shared/kernel/result'
import { emptyMission } from '../../../shared/mission/mission'

/** What happens to one call: it goes well, it is refused, or it is done and its answer gets lost on the way. */
export type Fate = 'well' | 'refused' | 'unanswered'

export interface MemoryMainHome extends MainHome {
  /** What is "on the disk", by mission. */
  readonly homes: Map<string, MissionCopy>
  readonly damages: Map<string, readonly Damage[]>
  readonly snapshots: Snapshot[]
  readonly backups: { readonly backup: Backup; readonly copy: MissionCopy }[]
  readonly files: Map<string, MissionCopy>
  /** Interpreters' answers that were saved, and that can be opened, by path. */
  readonly answers: Map<string, InterpretersAnswer>
  /** Passphrases of the files that have one. */
  readonly locks: Map<string, string>
  readonly rebuilt: string[]
  /** Names of the calls that could change something, in order. */
  readonly writes: string[]
  /** Fates of the next writing calls, first come first served; then all goes well. */
  readonly fates: Fate[]
}

export const diskFull: DeskError = { code: 'disk-full', params: {}, detail: 'ENOSPC' }

/** The main process's home under the same laws as the real one (electron/files), in memory. */
export function memoryMainHome(): MemoryMainHome {
  const homes = new Map<string, MissionCopy>()
  const damages = new Map<string, readonly Damage[]>()
  const files = new Map<string, MissionCopy>()
  const answers = new Map<string, InterpretersAnswer>()
  const locks = new Map<string, string>()
  const backups: { readonly backup: Backup; readonly copy: MissionCopy }[] = []
  const [snapshots, rebuilt, writes, fates]: [Snapshot[], string[], string[], Fate[]] = [[], [], [], []]

  async function write<Value>(name: string, task: () => Awaited<Answer<Value>>): Answer<Value> {
    writes.push(name)
    const fate = fates.shift() ?? 'well'
    await Promise.resolve()
    if (fate === 'refused') return err(diskFull)
    const answer = task()
    return fate === 'unanswered' ? err({ code: 'unexpected', params: {}, detail: 'the pipe broke' }) : answer
  }

  function append(missionId: string, after: number, steps: Parameters<MainHome['append']>[2]) {
    const home = homes.get(missionId) ?? emptyCopy(missionId)
    const has = stepCountOf(home)
    if (after > has) return err({ code: 'journal-behind' as const, params: { expected: has, got: after }, detail: '' })
    const overlap = home.steps.slice(Math.max(0, after - home.snapshot.stepCount))
    const same = steps.slice(Math.max(0, home.snapshot.stepCount - after), has - after)
    if (same.some((step, index) => step.id !== overlap[index]?.id)) {
      return err({ code: 'journal-damaged' as const, params: { reason: 'diverged' }, detail: '' })
    }
    const copy = structuredClone({ ...home, steps: [...home.steps, ...steps.slice(has - after)] })
    homes.set(missionId, copy)
    return ok({ stepCount: stepCountOf(copy) })
  }

  return {
    homes,
    damages,
    snapshots,
    backups,
    files,
    answers,
    locks,
    rebuilt,
    writes,
    fates,
    list: () => Promise.resolve(ok([...homes.values()].map(summaryOf))),
    read: (missionId) => Promise.resolve(ok({ copy: homes.get(missionId) ?? null, damage: damages.get(missionId) ?? [] })),
    verify: (missionId) => Promise.resolve(ok(damages.get(missionId) ?? [])),
    readEarlier: (missionId, before) => {
      const home = homes.get(missionId) ?? emptyCopy(missionId)
      return Promise.resolve(ok(home.snapshot.stepCount === 0 ? home.steps.slice(0, before) : []))
    },
    append: (missionId, after, steps) => write('append', () => append(missionId, after, steps)),
    writeSnapshot: (snapshot) =>
      write('snapshot', () => {
        const home = homes.get(snapshot.missionId)
        const has = home ? stepCountOf(home) : 0
        if (snapshot.stepCount > has) return err({ code: 'journal-behind', params: { expected: has }, detail: '' })
        snapshots.push(structuredClone(snapshot))
        return ok(null)
      }),
    rebuild: (copy) =>
      write('rebuild', () => {
        rebuilt.push(copy.snapshot.missionId)
        homes.set(copy.snapshot.missionId, structuredClone(copy))
        damages.delete(copy.snapshot.missionId)
        return ok(null)
      }),
    discard: (missionId) =>
      write('discard', () => {
        homes.delete(missionId)
        return ok(null)
      }),
    openFile: (path, passphrase) => Promise.resolve(refusalOfLock(locks, path, passphrase) ?? openFile(files, answers, path)),
    saveFile: (path, suggestedName, copy, protection) => {
      const target = path ?? `/home/sato/${suggestedName}.mission`
      files.set(target, structuredClone(copy))
      if (protection.kind === 'passphrase') locks.set(target, protection.passphrase)
      return Promise.resolve(ok({ path: target }))
    },
    saveAll: (extracts, protection) => {
      const folder = '/home/sato/interpreters'
      for (const { name, copy } of extracts) {
        const path = `${folder}/${name}.mission`
        files.set(path, structuredClone(copy))
        if (protection.kind === 'passphrase') locks.set(path, protection.passphrase)
      }
      return Promise.resolve(ok({ folder, written: extracts.map(({ name }) => `${name}.mission`) }))
    },
    saveAnswer: (suggestedName, _extractId, answer) => {
      const path = `/home/sato/${suggestedName}.mission-answer`
      answers.set(path, structuredClone(answer))
      return Promise.resolve(ok({ path }))
    },
    listBackups: (missionId) =>
      Promise.resolve(ok(backups.map(({ backup }) => backup).filter((backup) => backup.missionId === missionId))),
    makeBackup: (copy, reason) =>
      write('backup', () => {
        const { missionId } = copy.snapshot
        const id = `backup-${backups.length + 1}`
        const backup: Backup = { id, missionId, madeAt: backups.length, bytes: 1, stepCount: stepCountOf(copy), reason }
        backups.push({ backup, copy: structuredClone(copy) })
        return ok(backup)
      }),
    readBackup: (_missionId, id) => {
      const found = backups.find(({ backup }) => backup.id === id)
      return Promise.resolve(found ? ok(found.copy) : err({ code: 'not-found', params: {}, detail: id }))
    },
  }
}

function refusalOfLock(locks: ReadonlyMap<string, string>, path: string | null, typed: string | null) {
  const passphrase = locks.get(path ?? '')
  if (passphrase === undefined || typed === passphrase) return null
  const code = typed === null ? 'passphrase-needed' : 'passphrase-wrong'
  return err({ code, params: { path: path ?? '' }, detail: '' } as const)
}

function openFile(
  files: ReadonlyMap<string, MissionCopy>,
  answers: ReadonlyMap<string, InterpretersAnswer>,
  path: string | null,
): Awaited<Answer<MissionFile | AnswerFile | null>> {
  if (path === null) return ok(null)
  const answer = answers.get(path)
  if (answer) return ok({ path, answer })
  const copy = files.get(path)
  return copy ? ok({ path, copy }) : err({ code: 'not-found', params: {}, detail: path })
}

function summaryOf(copy: MissionCopy) {
  const { mission, stepCount, lastStepId } = stateOfCopy(copy)
  const row = mission.tables.missions[mission.id]
  const { title, startsOn, endsOn } = row ?? { title: {}, startsOn: '', endsOn: '' }
  return { missionId: mission.id, stepCount, lastStepId, title, startsOn, endsOn, changedAt: 0 }
}

function emptyCopy(missionId: string): MissionCopy {
  return { snapshot: snapshotOfState(startOf(emptyMission(missionId))), steps: [] }
}
