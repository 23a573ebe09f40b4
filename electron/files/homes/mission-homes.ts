import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HomeSummary, MissionCopyFrame } from '../../../shared/ipc/contract'
import { replay, snapshotOfState, stateOfSnapshot } from '../../../shared/journal/replay'
import { sameJson } from '../../../shared/kernel/json'
import { createDeskFailure } from '../../ipc/desk-failure'
import { writeAtomically } from '../atomic-write'
import { diskFailureOf, isSystemCode } from '../disk-failure'
import { createSerialQueue } from '../serial-queue'
import type { AcknowledgedMark } from './acknowledged-mark'
import { assembleHome } from './assemble-home'
import { readContents, readMark } from './home-contents'
import { summaryName } from './home-names'
import { decodeSummary, encodeSummary, summaryOf } from './home-summary'
import { journalEnd } from './journal-end'
import { createMissionHome, type HomeDeps, type MissionHome } from './mission-home'
import { isMissionId } from './mission-id'
import { finishReplacing, moveHome, replaceHome } from './replace-home'

export interface HomesDeps extends HomeDeps {
  readonly userDataPath: string
  /** Hears the path, under the program's folder, of a file that was damaged and could be made again. */
  readonly onMended?: (path: string) => void
}

/** The homes of all missions; what is asked of one mission is done in the order it was asked. Rejects with a DeskFailure. */
export interface MissionHomes {
  /** Runs a task on a mission's home when all earlier ones are done. */
  readonly use: <T>(missionId: string, task: (home: MissionHome) => Promise<T>) => Promise<T>
  readonly list: () => Promise<readonly HomeSummary[]>
  readonly rebuild: (copy: MissionCopyFrame) => Promise<void>
  readonly discard: (missionId: string) => Promise<void>
}

export function createMissionHomes(deps: HomesDeps): MissionHomes {
  const root = join(deps.userDataPath, 'missions')
  const trash = join(deps.userDataPath, 'trash')
  const queues = new Map<string, ReturnType<typeof createSerialQueue>>()
  const homes = new Map<string, MissionHome>()

  async function inTurn<T>(missionId: string, task: (folder: string) => Promise<T>): Promise<T> {
    if (!isMissionId(missionId)) throw createDeskFailure('bad-request', {}, `no mission id: ${missionId.slice(0, 100)}`)
    const queue = queues.get(missionId) ?? createSerialQueue()
    queues.set(missionId, queue)
    const folder = join(root, missionId)
    try {
      return await queue(() => task(folder))
    } catch (error) {
      throw diskFailureOf(error, folder)
    }
  }

  async function homeOf(missionId: string, folder: string): Promise<MissionHome> {
    const known = homes.get(missionId)
    if (known) return known
    await finishReplacing(folder, deps.now())
    const home = createMissionHome(folder, missionId, deps)
    homes.set(missionId, home)
    return home
  }

  async function summarize(missionId: string, folder: string): Promise<HomeSummary | null> {
    await finishReplacing(folder, deps.now())
    const mark = await readMark(folder)
    const bytes = await readFile(join(folder, summaryName)).catch(() => null)
    const written = bytes && decodeSummary(bytes)
    const isOvertaken = mark.kind === 'read' && !(await isJournalAsMarked(folder, mark.mark))
    const named = written?.missionId === missionId ? written : null
    const again = isOvertaken || !named ? await summarizeAgain(missionId, folder) : null
    if (bytes && !written && again?.startsOn) deps.onMended?.(`missions/${missionId}/${summaryName}`)
    const summary = again?.startsOn ? again : (named ?? again)
    if (!summary || mark.kind !== 'read') return summary
    const { stepCount, lastStepId } = isOvertaken && again ? again : mark.mark
    return { ...summary, stepCount, lastStepId, changedAt: Math.max(summary.changedAt, mark.writtenAt) }
  }

  /** A kill between a step and its mark leaves a journal that is longer: who believed the mark would put another step in that place. */
  async function isJournalAsMarked(folder: string, { journal }: AcknowledgedMark): Promise<boolean> {
    return journal === undefined || sameJson(journal, await journalEnd(folder))
  }

  async function summarizeAgain(missionId: string, folder: string): Promise<HomeSummary | null> {
    const contents = await readContents(folder, missionId)
    if (!contents) return null
    const { copy } = assembleHome(missionId, contents)
    // A home that cannot be read is listed without a name: opening it tells what is wrong.
    const nameless = { missionId, stepCount: 0, lastStepId: null, title: {}, startsOn: '', endsOn: '', changedAt: 0 }
    if (!copy) return nameless
    const now = snapshotOfState(replay(stateOfSnapshot(copy.snapshot), copy.steps))
    const summary = summaryOf(now, contents.mark.kind === 'read' ? contents.mark.writtenAt : 0)
    await writeAtomically(join(folder, summaryName), encodeSummary(summary), { write: deps.write })
    return summary
  }

  return {
    use: (missionId, task) => inTurn(missionId, async (folder) => task(await homeOf(missionId, folder))),
    list: async () => {
      const names = await readdir(root).catch((error: unknown) => {
        if (isSystemCode(error, 'ENOENT')) return []
        throw diskFailureOf(error, root)
      })
      const ids = new Set(names.map((name) => name.replace(/\.ready$/, '')).filter(isMissionId))
      const summaries = await Promise.all([...ids].map((id) => inTurn(id, (folder) => summarize(id, folder))))
      return summaries.filter((summary) => summary !== null)
    },
    rebuild: ({ snapshot, steps }) =>
      inTurn(snapshot.missionId, async (folder) => {
        homes.delete(snapshot.missionId)
        await replaceHome(folder, { snapshot, steps }, deps)
      }),
    discard: (missionId) =>
      inTurn(missionId, async (folder) => {
        homes.delete(missionId)
        await moveHome(folder, trash, deps.now())
      }),
  }
}
