import type { Damage } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import { isWhole, stepCountOf } from '../../shared/journal/mission-copy'
import { emptyReading, type HomeReading } from '../../shared/journal/reconcile'
import { missionOfSnapshot } from '../../shared/journal/snapshot'
import { err, ok, type Result } from '../../shared/kernel/result'
import type { MainHome } from './main-home'
import type { WholeReading, WindowHome } from './window-home'

export interface MainReading extends HomeReading {
  readonly damage: readonly Damage[]
  /** Why the home could not be asked; then nothing of it is known, and nothing is written to it. */
  readonly failure: DeskError | null
}

/** Both homes as far as they can be read. Refused where either holds the mission in a newer shape: that is not ours to touch. */
export async function readHomes(
  window: WindowHome,
  main: MainHome,
  missionId: string,
): Promise<Result<{ readonly window: WholeReading; readonly main: MainReading }, DeskError>> {
  const [windowReading, mainReading] = await Promise.all([readWindow(window, missionId), readMain(main, missionId)])
  const isNewer = windowReading.isNewer || mainReading.damage.some(({ kind }) => kind === 'shape-newer')
  if (isNewer) return err({ code: 'file-newer', params: {}, detail: missionId })
  return ok({ window: windowReading, main: mainReading })
}

async function readWindow(window: WindowHome, missionId: string): Promise<WholeReading> {
  try {
    return await window.readWhole(missionId)
  } catch {
    return { ...emptyReading, isDamaged: true, claimed: null, isNewer: false }
  }
}

async function readMain(main: MainHome, missionId: string): Promise<MainReading> {
  const answer = await main.read(missionId)
  if (!answer.ok) return { ...emptyReading, claimed: null, damage: [], failure: answer.error }
  const { copy, damage } = answer.value
  const lost = damage.map(({ stepsLost }) => stepsLost)
  const isCounted = lost.every((steps) => steps !== null)
  const end = copy ? stepCountOf(copy) : 0
  return {
    snapshots: copy && isWhole(missionOfSnapshot(copy.snapshot)) ? [copy.snapshot] : [],
    steps: copy ? copy.steps.map((step, offset) => ({ index: copy.snapshot.stepCount + offset, step })) : [],
    isDamaged: damage.length > 0,
    claimed: isCounted ? end + Math.max(0, ...lost.map((steps) => steps ?? 0)) : null,
    damage,
    failure: null,
  }
}
