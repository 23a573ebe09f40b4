import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import type { Step } from '../../../shared/journal/step'
import { syncFolder } from '../atomic-write'
import { isSystemCode } from '../disk-failure'
import { createMissionHome, type HomeDeps } from './mission-home'

/** A replaced home is kept: it may hold steps that the copy in its place lacks. Older ones than the last five go. */
const keptReplaced = 5

/**
 * Puts a whole copy in the place of a home. The new home is made beside the old one and takes its place by name: killed at any
 * point, either the old or the new one opens (see finishReplacing), and the old one is never deleted by this.
 */
export async function replaceHome(folder: string, copy: MissionCopyFrame, deps: HomeDeps): Promise<void> {
  const { building, ready } = stagesOf(folder)
  await rm(building, { recursive: true, force: true })
  const home = createMissionHome(building, copy.snapshot.missionId, deps)
  await home.writeSnapshot(copy.snapshot)
  if (copy.steps.length > 0) await home.append(copy.snapshot.stepCount, copy.steps as readonly Step[])
  await rename(building, ready)
  await syncFolder(dirname(folder))
  await finishReplacing(folder, deps.now())
}

/** Brings to an end a replacement that was cut short. To be called before a home is opened. */
export async function finishReplacing(folder: string, now: number): Promise<void> {
  const { building, ready } = stagesOf(folder)
  const parent = dirname(folder)
  const names = new Set(await readdir(parent).catch(() => []))
  if (names.has(basename(building))) await rm(building, { recursive: true, force: true })
  if (!names.has(basename(ready))) return
  if (names.has(basename(folder))) await rename(folder, `${folder}.replaced-${now}`)
  await rename(ready, folder)
  await syncFolder(parent)
  const replaced = [...names].filter((name) => name.startsWith(`${basename(folder)}.replaced-`)).sort()
  for (const name of replaced.slice(0, -keptReplaced + 1)) await rm(join(parent, name), { recursive: true, force: true })
}

/** Moves a home out of the way, into a folder where the person can still find it. */
export async function moveHome(folder: string, trash: string, now: number): Promise<void> {
  await mkdir(trash, { recursive: true })
  try {
    await rename(folder, join(trash, `${basename(folder)}-${now}`))
  } catch (error) {
    if (!isSystemCode(error, 'ENOENT')) throw error
    return
  }
  await syncFolder(trash)
  await syncFolder(dirname(folder))
}

/** Names with a dot are no mission ids, so no mission's home is ever taken for a stage of another's. */
function stagesOf(folder: string): { readonly building: string; readonly ready: string } {
  return { building: `${folder}.building`, ready: `${folder}.ready` }
}
