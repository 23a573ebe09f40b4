import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { migrateSnapshot } from '../../../shared/journal/migrate-snapshot'
import { syncFolder, writeAtomically } from '../atomic-write'
import { encodeMark } from './acknowledged-mark'
import type { AssembledHome } from './assemble-home'
import type { HomeContents } from './home-contents'
import { acknowledgedName, damagedFolderName } from './home-names'
import { journalEnd } from './journal-end'
import type { SegmentReading } from './journal-segment'

export interface MendContext {
  readonly folder: string
  readonly now: number
}

/**
 * Makes a home ready to be written again after what cannot be read was told: it is moved or copied to `damaged/`, and the journal
 * ends at its last good record. The start of a record that was never acknowledged goes the same way.
 */
export async function mendHome(contents: HomeContents, home: AssembledHome, context: MendContext): Promise<void> {
  for (const { file, frame } of contents.snapshots) {
    if (!frame || !migrateSnapshot(frame).ok) await moveAside(file, context)
  }
  for (const segment of contents.segments) {
    const end = segment.from + segment.steps.length
    const isBehindGap = end > home.stepCount || segment.from > home.stepCount || segment.shape === null
    const isOld = end < home.stepCount && segment.end === 'broken'
    if (isBehindGap || isOld) await moveAside(segment.file, context)
    else if (end === home.stepCount && segment.end !== 'whole') await cutTail(segment, context)
  }
  const lastStepId = home.copy?.steps.at(-1)?.id ?? home.copy?.snapshot.lastStepId ?? null
  const mark = contents.mark.kind === 'read' ? contents.mark.mark : null
  if (mark?.stepCount !== home.stepCount) {
    const journal = await journalEnd(context.folder)
    await writeAtomically(join(context.folder, acknowledgedName), encodeMark({ stepCount: home.stepCount, lastStepId, journal }))
  }
}

async function moveAside(file: string, context: MendContext): Promise<void> {
  const aside = await damagedFolderOf(context)
  await rename(join(context.folder, file), join(aside, `${context.now}-${file}`))
  await syncFolder(context.folder)
}

async function cutTail(segment: SegmentReading, context: MendContext): Promise<void> {
  const path = join(context.folder, segment.file)
  const tail = (await readFile(path)).subarray(segment.goodBytes)
  await writeAtomically(join(await damagedFolderOf(context), `${context.now}-${segment.goodBytes}-${segment.file}`), tail)
  const handle = await open(path, 'r+')
  try {
    await handle.truncate(segment.goodBytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function damagedFolderOf(context: MendContext): Promise<string> {
  const aside = join(context.folder, damagedFolderName)
  await mkdir(aside, { recursive: true })
  return aside
}
