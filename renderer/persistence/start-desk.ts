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
import type { Failure } from './failure'
import { levelHomes } from './level-homes'
import type { MainHome } from './main-home'
import { openHomes } from './open-homes'
import { listedAhead, readAhead } from './read-ahead'
import type { FileOpening, Repository } from './repository'

/** What the desk stands on; tests bring their own. */
export interface DeskGround {
  readonly describe: () => Promise<Result<AppDescription, DeskError>>
  readonly readSettings: () => Promise<Result<Settings, DeskError>>
  readonly readSession: () => Promise<Result<Session, DeskError>>
  readonly main: MainHome
  readonly factory: DatabaseFactory
  readonly clock: DeskClock
}

/** Brings the desk up: who and where, both homes looked at and made level, and what was open last shown again. */
export async function startDesk(ground: DeskGround = windowGround()): Promise<DeskStart> {
  const { factory, clock } = ground
  const main = listedAhead(ground.main)
  const [app, settings, session, opened] = await Promise.all([
    ground.describe(),
    ground.readSettings(),
    ground.readSession(),
    openHomes(main, factory, { tell, takeBack: putAwayAll }),
  ])
  if (!app.ok) return { kind: 'no-main-process', error: app.error }
  if (!settings.ok) return { kind: 'no-main-process', error: settings.error }
  if (!session.ok) return { kind: 'no-main-process', error: session.error }
  if (opened.kind === 'newer') return { ...opened, kind: 'store-newer' }
  useSession.setState(session.value)
  setDeskIdentity({ deviceId: app.value.deviceId, userName: settings.value.userName || app.value.userName })
  const { missionId } = session.value
  const homes = missionId === null || app.value.fileToOpen !== null ? opened.homes : readAhead(opened.homes, missionId)
  await levelHomes(homes, opened.found, clock.now())
  const repository = createRepository(homes, clock)
  const opening = await openFirst(repository, app.value.fileToOpen, session.value.missionId)
  return { kind: 'ready', app: app.value, settings: settings.value, repository, opening }
}

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
    factory: { indexedDB, IDBKeyRange },
    clock: windowClock,
  }
}
