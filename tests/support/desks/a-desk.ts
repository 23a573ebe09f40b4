import { createRepository } from '../../../renderer/persistence/create-repository'
import type { DatabaseFactory } from '../../../renderer/persistence/db'
import { levelHomes } from '../../../renderer/persistence/level-homes'
import type { MissionCard } from '../../../renderer/persistence/mission-card'
import { openHomes } from '../../../renderer/persistence/open-homes'
import type { NewMissionInput, Repository } from '../../../renderer/persistence/repository'
import { closeMission, dispatch, setStepSink, useDesk } from '../../../renderer/store/mission-store'
import { putAwayAll, tell, useNotices } from '../../../renderer/store/notices'
import { addRow } from '../../../shared/commands/add-row'
import type { JournalState } from '../../../shared/journal/replay'
import { aFastClock, type FastClock } from './a-fast-clock'
import { aDatabaseFactory } from './a-window-store'
import { type MemoryMainHome, memoryMainHome } from './memory-main-home'

export interface ADesk {
  readonly repository: Repository
  readonly main: MemoryMainHome
  readonly factory: DatabaseFactory
}

const running: FastClock[] = []

/** A desk as it stands after its start, on these homes or on empty ones. What was told before is put away. */
export async function aDesk(main = memoryMainHome(), factory = aDatabaseFactory()): Promise<ADesk> {
  useNotices.setState({ notices: [] })
  const clock = aFastClock()
  running.push(clock)
  const opened = await openHomes(main, factory, { tell, takeBack: putAwayAll })
  if (opened.kind === 'newer') throw new Error('the store is newer')
  await levelHomes(opened.homes, opened.found, clock.now())
  return { repository: createRepository(opened.homes, clock), main, factory }
}

/** The window is killed: nothing is flushed, nothing is told; the homes are as they are. */
export function kill(): void {
  for (const clock of running.splice(0)) clock.stop()
  setStepSink(() => undefined)
  closeMission()
}

/** The open mission and where its journal stands. */
export function openJournal(): JournalState {
  const { journal } = useDesk.getState()
  if (!journal) throw new Error('no mission is open')
  return journal
}

export function toldCodes(): readonly string[] {
  return useNotices.getState().notices.map(({ code }) => code)
}

/** The missions that a desk lists. */
export async function listedAt({ repository }: ADesk): Promise<readonly MissionCard[]> {
  const listed = await repository.listMissions()
  if (!listed.ok) throw new Error(JSON.stringify(listed.error))
  return listed.value
}

export async function aMissionAt(desk: ADesk): Promise<string> {
  const created = await desk.repository.createMission(aMissionInput)
  if (!created.ok) throw new Error(JSON.stringify(created.error))
  return created.value
}

export const aMissionInput: NewMissionInput = {
  title: { ja: '訪日団' },
  startsOn: '2026-05-24',
  endsOn: '2026-05-31',
  homeZone: 'Asia/Tokyo',
  workingLanguages: ['zh-Hans', 'ja'],
}

/** Adds tasks, one step each. */
export function work(steps: number): void {
  for (let index = 0; index < steps; index += 1) {
    const title = { en: `call ${useDesk.getState().steps.length}` }
    const added = dispatch(addRow, { table: 'tasks', fields: { title } })
    if (!added.ok) throw new Error(JSON.stringify(added.error))
  }
}

/** The mission as a window started anew on the same homes shows it. */
export async function reopened(desk: ADesk, id: string): Promise<JournalState> {
  kill()
  const again = await aDesk(desk.main, desk.factory)
  const opened = await again.repository.openMission(id)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return openJournal()
}

/** The journal file can only be read up to `count` steps, and knows it. */
export function cutOff({ main }: ADesk, id: string, count: number): void {
  const home = main.homes.get(id)
  if (!home) throw new Error(id)
  const stepsLost = home.steps.length - count
  main.homes.set(id, { ...home, steps: home.steps.slice(0, count) })
  main.damages.set(id, [{ file: '0.journal', kind: 'record-unreadable', stepsLost }])
}
