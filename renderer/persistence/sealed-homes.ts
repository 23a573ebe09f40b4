import type { IndexedStep } from '../../shared/journal/reconcile'
import type { JournalState } from '../../shared/journal/replay'
import type { Snapshot } from '../../shared/journal/snapshot'
import type { Step } from '../../shared/journal/step'
import { ok, type Result } from '../../shared/kernel/result'
import {
  type ChangeValue,
  changeCopy,
  changeMission,
  changeSnapshot,
  changeStep,
  changeSteps,
} from '../../shared/sealing/personal-values'
import type { MainHome } from './main-home'
import type { WindowHome } from './window-home'

/** What becomes of personal values on their way to a home, and on their way back. */
export interface Sealing {
  readonly seal: ChangeValue
  readonly open: ChangeValue
}

/** The main process's home behind sealing. Files that a person saves are not sealed: they go elsewhere, and have their own passphrase. */
export function sealedMainHome(main: MainHome, { seal, open }: Sealing): MainHome {
  return {
    ...main,
    read: async (missionId) =>
      through(await main.read(missionId), async ({ copy, damage }) => ({ copy: copy && (await changeCopy(copy, open)), damage })),
    readEarlier: async (missionId, before) =>
      through(await main.readEarlier(missionId, before), (steps) => changeSteps(steps, open)),
    append: async (missionId, after, steps) => main.append(missionId, after, await changeSteps(steps, seal)),
    writeSnapshot: async (snapshot) => main.writeSnapshot(await changeSnapshot(snapshot, seal)),
    rebuild: async (copy) => main.rebuild(await changeCopy(copy, seal)),
    openFile: async (path, passphrase) =>
      through(await main.openFile(path, passphrase), async (file) =>
        file === null || 'answer' in file ? file : { ...file, copy: await changeCopy(file.copy, open) },
      ),
    makeBackup: async (copy, reason) => main.makeBackup(await changeCopy(copy, seal), reason),
    readBackup: async (missionId, id) => through(await main.readBackup(missionId, id), (copy) => changeCopy(copy, open)),
  }
}

/** The window's store behind sealing. Nothing is sealed inside of a transaction, which would not wait for it. */
export function sealedWindowHome(window: WindowHome, { seal, open }: Sealing): WindowHome {
  const sealSnapshot = (snapshot: Snapshot) => changeSnapshot(snapshot, seal)
  return {
    ...window,
    readLatest: async (missionId) => {
      const latest = await window.readLatest(missionId)
      if (!latest) return null
      const [snapshot, steps] = await Promise.all([changeSnapshot(latest.snapshot, open), indexed(latest.steps, open)])
      return { snapshot, steps }
    },
    readWhole: async (missionId) => {
      const whole = await window.readWhole(missionId)
      const snapshots = await Promise.all(whole.snapshots.map((snapshot) => changeSnapshot(snapshot, open)))
      return { ...whole, snapshots, steps: await indexed(whole.steps, open) }
    },
    readEarlier: async (missionId, before) => indexed(await window.readEarlier(missionId, before), open),
    takeEarlier: async (missionId, steps) => window.takeEarlier(missionId, await indexed(steps, seal)),
    append: async (card, steps) => window.append(card, await indexed(steps, seal)),
    writeSnapshot: async (snapshot) => window.writeSnapshot(await sealSnapshot(snapshot)),
    mend: async ({ state, base, steps, stranded, now }) =>
      window.mend({
        state: await changedState(state, seal),
        base: base && (await sealSnapshot(base)),
        steps: await indexed(steps, seal),
        stranded: await indexed(stranded, seal),
        now,
      }),
    readStranded: async (missionId) => {
      const stranded = await window.readStranded(missionId)
      return Promise.all(stranded.map(async (one) => ({ ...one, step: one.step && (await changeStep(one.step, open)) })))
    },
  }
}

async function changedState(state: JournalState, change: ChangeValue): Promise<JournalState> {
  return { ...state, mission: await changeMission(state.mission, change) }
}

function indexed(steps: readonly IndexedStep[], change: ChangeValue): Promise<readonly IndexedStep[]> {
  return Promise.all(
    steps.map(async ({ index, step }: { index: number; step: Step }) => ({ index, step: await changeStep(step, change) })),
  )
}

async function through<Value, Failure>(
  answer: Result<Value, Failure>,
  change: (value: Value) => Promise<Value>,
): Promise<Result<Value, Failure>> {
  return answer.ok ? ok(await change(answer.value)) : answer
}
