import type { DeskError } from '../../shared/ipc/errors'
import type { Session } from '../../shared/ipc/session'
import type { Settings } from '../../shared/ipc/settings'
import { ok, type Result } from '../../shared/kernel/result'
import { ask } from '../desktop/desk'
import { catalogueOf } from '../i18n/catalogue-of'
import { resolveLanguage } from '../i18n/resolve-language'
import { setDeskIdentity } from '../store/desk-context'
import { putAwayAll, tell } from '../store/notices'
import { useSession } from '../store/session-store'
import { createRepository } from './create-repository'
import type { DatabaseFactory } from './db'
import type { AppDescription, DeskStart } from './desk'
import { type DeskClock, windowClock } from './desk-clock'
import { deskMainHome } from './desk-main-home'
import { type EarlyRows, firstDatabaseName, takeEarlyRows } from './early-rows'
import type { Failure } from './failure'
import { levelHomes } from './level-homes'
import type { MainHome } from './main-home'
import { type OpenedStores, openHomes } from './open-homes'
import { listedAhead, readAhead } from './read-ahead'
import type { FileOpening, Repository } from './repository'
import { deskSealingDoor, type SealingDoor } from './sealing-door'
import type { BegunStart } from './start-sealed'

/** What the desk stands on; tests bring their own. */
export interface DeskGround {
  readonly describe: () => Promise<Result<AppDescription, DeskError>>
  readonly readSettings: () => Promise<Result<Settings, DeskError>>
  readonly readSession: () => Promise<Result<Session, DeskError>>
  readonly main: MainHome
  readonly sealing: SealingDoor
  readonly factory: DatabaseFactory
  readonly clock: DeskClock
  /** What was read of the window's store before it was opened. */
  readonly takeEarlyRows: () => Promise<EarlyRows | null>
}

/** Rows that are not there by now, long after the store itself has opened, are read anew. */
const EARLY_ROWS_MS = 1_000

/** Brings the desk up: who and where, both homes looked at and made level, and what was open last shown again. */
export async function startDesk(ground: DeskGround = windowGround()): Promise<DeskStart> {
  const { factory, clock } = ground
  const main = listedAhead(ground.main)
  const [app, settings, session, sealing, opened] = await Promise.all([
    ground.describe(),
    ground.readSettings(),
    ground.readSession(),
    ground.sealing.read(),
    openHomes(main, factory, telling),
  ])
  if (!app.ok) return { kind: 'no-main-process', error: app.error }
  if (!settings.ok) return { kind: 'no-main-process', error: settings.error }
  if (!session.ok) return { kind: 'no-main-process', error: session.error }
  if (!sealing.ok) return { kind: 'no-main-process', error: sealing.error }
  if (opened.kind === 'newer') return { ...opened, kind: 'store-newer' }
  useSession.setState(session.value)
  setDeskIdentity({ deviceId: app.value.deviceId, userName: settings.value.userName || app.value.userName })
  // Only of the store that is open now, and only as it lies there: a sealed one is read by who can open what is in it.
  const isAsRead = sealing.value.kind === 'off' && opened.name === firstDatabaseName
  const givenUp = clock.wait(EARLY_ROWS_MS).then(() => null)
  const early = isAsRead ? Promise.race([ground.takeEarlyRows(), givenUp]) : Promise.resolve(null)
  const goOn: BegunStart['goOn'] = async (homes, found, personalData, unfinished) => {
    const { missionId } = session.value
    const { fileToOpen } = app.value
    const ahead = missionId === null || fileToOpen !== null ? homes : readAhead(homes, missionId, early)
    await levelHomes(ahead, found, clock.now())
    const repository = createRepository(ahead, clock)
    const opening = await openFirst(repository, fileToOpen, missionId)
    return { kind: 'ready', app: app.value, settings: settings.value, repository, personalData, unfinished, opening }
  }
  if (sealing.value.kind === 'off') return goOn(opened.homes, opened.found, 'open', null)
  // Where nothing is sealed, nothing of it is loaded.
  const { startSealed } = await import('./start-sealed')
  const reopen = async (): Promise<OpenedStores> => {
    // Chromium may still be letting go of what it has just removed.
    const patience = { tries: 20, wait: () => clock.wait(250) }
    const again = await openHomes(ground.main, factory, telling, patience)
    if (again.kind === 'newer') throw new Error('a store that was just removed is newer')
    return again
  }
  return startSealed(sealing.value, { settings: settings.value, opened, door: ground.sealing, reopen, now: clock.now, goOn })
}

const telling = { tell, takeBack: putAwayAll }

async function openFirst(
  repository: Repository,
  file: string | null,
  missionId: string | null,
): Promise<Result<FileOpening, Failure> | null> {
  if (file !== null) return repository.openFile(file)
  if (missionId === null) return null
  const opened = await repository.openMission(missionId)
  return opened.ok ? ok({ kind: 'opened', missionId, ours: 'same' }) : opened
}

/** The words that the settings ask for are fetched while the homes are read. */
async function readSettings(): Promise<Result<Settings, DeskError>> {
  const settings = await ask('settings:read', null)
  const language = resolveLanguage(settings.ok ? settings.value.uiLanguage : 'system', navigator.languages)
  // Only so that they are on their way: who shows them asks for them, and copes without.
  if (language !== 'en') catalogueOf(language).catch(() => undefined)
  return settings
}

function windowGround(): DeskGround {
  return {
    describe: () => ask('app:describe', null),
    readSettings,
    readSession: () => ask('session:read', null),
    main: deskMainHome,
    sealing: deskSealingDoor,
    factory: { indexedDB, IDBKeyRange },
    clock: windowClock,
    takeEarlyRows,
  }
}
