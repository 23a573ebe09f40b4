import type { DeskError } from '../../shared/ipc/errors'
import { stateOfCopy } from '../../shared/journal/mission-copy'
import type { Step } from '../../shared/journal/step'
import { canonicalJson, sameJson } from '../../shared/kernel/json'
import type { DeskHomes } from './desk-homes'
import type { Failure } from './failure'
import { rebuildMainHome } from './main-home'
import { readBothHomes, readWholeMission } from './read-mission'
import type { SealingDoor } from './sealing-door'

export interface Rewriting {
  /** The homes behind sealing as it is to be. */
  readonly homes: DeskHomes
  readonly door: SealingDoor
  /** Opens the window's store anew, after its files were removed. */
  readonly reopen: () => Promise<DeskHomes>
  readonly now: number
  readonly onProgress: (done: number, total: number) => void
}

export interface Rewritten {
  /** null: all of it is done. */
  readonly failure: RewriteFailure | null
  /** Parts that are written anew, of all there are: a mission's journal files, its rows in the window's store, a backup. None: nobody knows. */
  readonly written: number
  readonly parts: number
  /** Backups that cannot be read, and so stay as they are. */
  readonly damagedBackups: number
}

/** Why not everything could be written anew; `stranded`: steps were put aside after damage, and only the window's store has them. */
export type RewriteFailure = DeskError | 'stranded'

/**
 * Writes every mission and backup anew, so that all of it lies as the homes now lay things down. Each write is whole or not at all, and one
 * that is done again changes nothing: killed at any point, the next start begins again. The journal files come first, and are read back;
 * only then the window's store goes, files and all (Chromium keeps what was written over until it pleases), and is brought back from them.
 * Throws what the window's store throws.
 */
export async function rewriteHomes({ homes, door, reopen, now, onProgress }: Rewriting): Promise<Rewritten> {
  const [cards, summaries, backups] = await Promise.all([homes.window.cards(), homes.main.list(), door.listAllBackups()])
  if (!summaries.ok) return nothingWritten(summaries.error)
  if (!backups.ok) return nothingWritten(backups.error)
  const changedAt = new Map(cards.map((card) => [card.id, card.changedAt]))
  const ids = [...new Set([...changedAt.keys(), ...summaries.value.map(({ missionId }) => missionId)])]
  const parts = 2 * ids.length + backups.value.length
  let done = 0
  // And one for what is left to be tidied away.
  const next = (): void => onProgress(done++, parts + 1)

  // What cannot be written anew keeps nobody else's from it.
  let failure: RewriteFailure | null = null
  let damagedBackups = 0
  let written = 0
  for (const id of ids) {
    next()
    const refused = await rewriteMain(homes, id, changedAt.get(id) ?? now)
    if (refused === null) written += 1
    failure = refused ?? failure
  }
  for (const { missionId, id } of backups.value) {
    next()
    const refused = await rewriteBackup(homes, door, missionId, id)
    if (refused === null) written += 1
    if (refused?.code === 'file-damaged') damagedBackups += 1
    else failure = refused ?? failure
  }
  for (const id of ids) if ((await homes.window.readStranded(id)).length > 0) failure ??= 'stranded'
  if (failure !== null) return { failure, written, parts, damagedBackups }

  next()
  homes.window.close()
  const cleared = await door.clearWindowStore()
  const fresh = await reopen()
  for (const id of ids) {
    next()
    const read = await readBothHomes(fresh, id, changedAt.get(id) ?? now)
    if (!read.ok) return { failure: errorIn(read.error), written, parts, damagedBackups }
    written += 1
  }
  const finished = cleared.ok ? await door.finish() : cleared
  return { failure: finished.ok ? null : finished.error, written, parts, damagedBackups }
}

/** Nobody knows yet what there is to write. */
export function nothingWritten(failure: DeskError): Rewritten {
  return { failure, written: 0, parts: 0, damagedBackups: 0 }
}

/** The main process's home of a mission, whole, in the place of what it was; null: it is, and reads back as the same. */
async function rewriteMain(homes: DeskHomes, id: string, now: number): Promise<DeskError | null> {
  const read = await readWholeMission(homes, id, now)
  if (!read.ok) return errorIn(read.error)
  const { copy, known } = read.value
  const rebuilt = await rebuildMainHome(homes.main, known.state, copy)
  if (!rebuilt.ok) return rebuilt.error
  const back = await homes.main.read(id)
  if (!back.ok) return back.error
  const { copy: written, damage } = back.value
  const history = await homes.main.readEarlier(id, known.state.stepCount)
  if (!history.ok) return history.error
  const isSame = written && damage.length === 0 && canonicalJson(stateOfCopy(written)) === canonicalJson(known.state)
  return isSame && sameJson(idsOf(history.value), idsOf(copy.steps))
    ? null
    : { code: 'unexpected', params: {}, detail: `${id} reads back as another` }
}

function idsOf(steps: readonly Step[]): readonly string[] {
  return steps.map(({ id }) => id)
}

/** `file-damaged`: it is left as it is, of no use to anybody but who mends it by hand. */
async function rewriteBackup(homes: DeskHomes, door: SealingDoor, missionId: string, id: string): Promise<DeskError | null> {
  const backup = await homes.main.readBackup(missionId, id)
  if (!backup.ok) return backup.error
  const rewritten = await door.rewriteBackup(missionId, id, backup.value)
  return rewritten.ok ? null : rewritten.error
}

function errorIn(failure: Failure): DeskError {
  return failure.kind === 'desk' ? failure.error : { code: 'unexpected', params: {}, detail: JSON.stringify(failure.refusal) }
}
