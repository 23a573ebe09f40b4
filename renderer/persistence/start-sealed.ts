import type { SealingState } from '../../shared/ipc/contract'
import type { Settings } from '../../shared/ipc/settings'
import { ok } from '../../shared/kernel/result'
import { changeCopy, opening, sealing } from '../../shared/sealing/personal-values'
import type { DeskStart, PersonalData, Unfinished } from './desk'
import type { DeskHomes } from './desk-homes'
import type { StoreFound } from './level-homes'
import type { OpenedStores } from './open-homes'
import { nothingWritten, rewriteHomes } from './rewrite-homes'
import { type Sealing, sealedMainHome, sealedWindowHome } from './sealed-homes'
import type { SealingDoor } from './sealing-door'
import { bytesOf, createWebSealer } from './web-sealer'

/** A start that has come as far as the homes. */
export interface BegunStart {
  readonly settings: Settings
  readonly opened: OpenedStores
  readonly door: SealingDoor
  readonly reopen: () => Promise<OpenedStores>
  readonly now: () => number
  readonly goOn: (
    homes: DeskHomes,
    found: StoreFound,
    personalData: PersonalData,
    unfinished: Unfinished | null,
  ) => Promise<DeskStart>
}

/** Carries on with a start where personal data is sealed, or is to be, or is no longer to be. */
export async function startSealed(state: SealingState, begun: BegunStart): Promise<DeskStart> {
  const { settings, opened, door, goOn } = begun
  if (state.kind === 'off') return goOn(opened.homes, opened.found, 'open', null)
  if (state.kind === 'locked') {
    return {
      kind: 'locked',
      settings,
      unlock: async (passphrase) => {
        const unlocked = await door.unlock(passphrase)
        return unlocked.ok ? ok(await startSealed(unlocked.value, begun)) : unlocked
      },
      goOn: async () => {
        const told = await door.goOnLocked()
        return told.ok ? ok(await goOn(opened.homes, opened.found, 'locked', null)) : told
      },
    }
  }
  const way = await wayOf(state)
  if (state.stage === 'sealed') return goOn(sealed(opened.homes, way), opened.found, 'sealed', null)
  const { stage } = state
  return { kind: 'rewriting', settings, stage, run: (onProgress) => rewrite(stage, way, begun, onProgress) }
}

async function rewrite(
  stage: Unfinished['stage'],
  way: Sealing,
  { opened, door, reopen, now, goOn }: BegunStart,
  onProgress: (done: number, total: number) => void,
): Promise<DeskStart> {
  let { homes, found } = { ...opened, homes: sealed(opened.homes, way) }
  const { failure, written, parts, damagedBackups } = await rewriteHomes({
    homes,
    door: {
      ...door,
      rewriteBackup: async (missionId, id, copy) => door.rewriteBackup(missionId, id, await changeCopy(copy, way.seal)),
    },
    reopen: async () => {
      const again = await reopen()
      homes = sealed(again.homes, way)
      found = again.found
      return homes
    },
    now: now(),
    onProgress,
  }).catch((error: unknown) => nothingWritten({ code: 'unexpected', params: {}, detail: String(error) }))
  // What lies sealed and what lies open are both read: the desk is as good as ever.
  if (failure !== null) homes.tell({ code: 'sealing-unfinished', error: failure === 'stranded' ? null : failure })
  if (stage === 'sealing' && damagedBackups > 0) homes.tell({ code: 'backups-left-open', backups: damagedBackups })
  const unfinished = failure === null ? null : { stage, written, parts }
  return goOn(homes, found, stage === 'unsealing' && failure === null ? 'open' : 'sealed', unfinished)
}

/** What the key makes of values on their way: opened always, sealed unless sealing is being turned off. */
async function wayOf({ key, stage }: Extract<SealingState, { readonly kind: 'open' }>): Promise<Sealing> {
  const sealer = await createWebSealer(bytesOf(key))
  return { open: opening(sealer), seal: stage === 'unsealing' ? (_place, value) => value : sealing(sealer) }
}

function sealed(homes: DeskHomes, way: Sealing): DeskHomes {
  return { ...homes, main: sealedMainHome(homes.main, way), window: sealedWindowHome(homes.window, way) }
}
