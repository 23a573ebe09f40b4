import { mkdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Backup, MissionCopyFrame } from '../../../shared/ipc/contract'
import { createDeskFailure } from '../../ipc/desk-failure'
import { removeStaleTemps, syncFolder } from '../atomic-write'
import { diskFailureOf } from '../disk-failure'
import { isMissionId } from '../homes/mission-id'
import { missionFileEnding } from '../mission-file/mission-file-format'
import type { MissionFileReader } from '../mission-file/read-in-worker'
import { type WriteMissionFileDeps, writeMissionFile } from '../mission-file/write-mission-file'
import { namesIn } from '../names-in'
import { createSerialQueue } from '../serial-queue'
import { type BackupName, backupFileNameOf, backupIdOf, parseBackupId } from './backup-name'
import { backupsToKeep } from './backups-to-keep'

export interface BackupDeps extends WriteMissionFileDeps {
  readonly userDataPath: string
  readonly now: () => number
  readonly reader: MissionFileReader
}

/** Whole mission files in `<userData>/backups/<mission id>/`, thinned out with age. Rejects with a DeskFailure. */
export interface Backups {
  /** Newest first. */
  readonly list: (missionId: string) => Promise<Backup[]>
  /** Makes one, proves that it can be read, and only then removes those that are no longer to be kept. */
  readonly make: (copy: MissionCopyFrame, reason: BackupName['reason']) => Promise<Backup>
  readonly read: (missionId: string, id: string) => Promise<MissionCopyFrame>
  /** Of every mission, in no particular order. */
  readonly listAll: () => Promise<Backup[]>
  /** Writes a backup anew under its name, with what it holds sealed or opened. */
  readonly rewrite: (missionId: string, id: string, copy: MissionCopyFrame) => Promise<void>
}

export function createBackups(deps: BackupDeps): Backups {
  const root = join(deps.userDataPath, 'backups')
  const inTurn = createSerialQueue()

  function folderOf(missionId: string): string {
    if (!isMissionId(missionId)) throw createDeskFailure('bad-request', {}, `no mission id: ${missionId.slice(0, 100)}`)
    return join(root, missionId)
  }

  async function list(missionId: string): Promise<Backup[]> {
    const folder = folderOf(missionId)
    const backups: Backup[] = []
    for (const name of await namesIn(folder)) {
      const id = basename(name, missionFileEnding)
      const parsed = name.endsWith(missionFileEnding) ? parseBackupId(id) : null
      if (parsed) backups.push({ id, missionId, bytes: (await stat(join(folder, name))).size, ...parsed })
    }
    return backups.sort((a, b) => b.madeAt - a.madeAt)
  }

  async function make(copy: MissionCopyFrame, reason: BackupName['reason']): Promise<Backup> {
    try {
      return await makeOnce(copy, reason)
    } catch (error) {
      // Whoever clears the folder away under a long write has not asked for no backup; a mission that is closed asks for no other.
      if (diskFailureOf(error, root).deskError.code !== 'not-found') throw error
      return makeOnce(copy, reason)
    }
  }

  async function makeOnce(copy: MissionCopyFrame, reason: BackupName['reason']): Promise<Backup> {
    const { missionId } = copy.snapshot
    const folder = folderOf(missionId)
    await mkdir(folder, { recursive: true })
    await syncFolder(dirname(folder))
    await removeStaleTemps(folder)
    const name: BackupName = { madeAt: deps.now(), stepCount: copy.snapshot.stepCount + copy.steps.length, reason }
    const id = backupIdOf(name)
    const bytes = await writeMissionFile(join(folder, backupFileNameOf(id)), copy, deps)
    const all = await list(missionId)
    const kept = new Set(backupsToKeep(all, name.madeAt).map((backup) => backup.id)).add(id)
    for (const old of all) if (!kept.has(old.id)) await rm(join(folder, backupFileNameOf(old.id)), { force: true })
    return { id, missionId, bytes, ...name }
  }

  async function read(missionId: string, id: string): Promise<MissionCopyFrame> {
    const folder = folderOf(missionId)
    if (!parseBackupId(id)) throw createDeskFailure('not-found', { path: join(folder, id.slice(0, 100)) })
    const { snapshot, steps } = await deps.reader.read(join(folder, backupFileNameOf(id)))
    return { snapshot, steps } as unknown as MissionCopyFrame
  }

  async function listAll(): Promise<Backup[]> {
    const missionIds = (await namesIn(root)).filter(isMissionId)
    return (await Promise.all(missionIds.map(list))).flat()
  }

  async function rewrite(missionId: string, id: string, copy: MissionCopyFrame): Promise<void> {
    if (!parseBackupId(id) || copy.snapshot.missionId !== missionId)
      throw createDeskFailure('bad-request', {}, `no backup: ${id}`)
    await writeMissionFile(join(folderOf(missionId), backupFileNameOf(id)), copy, deps)
  }

  const guarded = async <T>(folder: string, task: () => Promise<T>): Promise<T> => {
    try {
      return await task()
    } catch (error) {
      throw diskFailureOf(error, folder)
    }
  }
  return {
    list: (missionId) => guarded(root, () => list(missionId)),
    make: (copy, reason) => guarded(root, () => inTurn(() => make(copy, reason))),
    read: (missionId, id) => guarded(root, () => read(missionId, id)),
    listAll: () => guarded(root, listAll),
    rewrite: (missionId, id, copy) => guarded(root, () => inTurn(() => rewrite(missionId, id, copy))),
  }
}
