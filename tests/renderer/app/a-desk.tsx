import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from '../../../renderer/app/app'
import { setDeskAccess } from '../../../renderer/app/start/desk-access'
import { showSettings } from '../../../renderer/app/start/settings-store'
import type { PersonalData, Unfinished } from '../../../renderer/persistence/desk'
import type { MissionCard } from '../../../renderer/persistence/mission-card'
import type { Repository } from '../../../renderer/persistence/repository'
import type { StrandedStep } from '../../../renderer/persistence/stranded-steps'
import { closeMission, hydrate } from '../../../renderer/store/mission-store'
import type { SaveState } from '../../../renderer/store/save-state'
import { useSession } from '../../../renderer/store/session-store'
import type { Spreadsheet } from '../../../shared/imports/spreadsheet'
import type { Answer } from '../../../shared/ipc/bridge'
import type { FileProtection, RecentFile, RequestChannel, RequestInput, RequestOutput } from '../../../shared/ipc/contract'
import { defaultSettings, type Settings } from '../../../shared/ipc/settings'
import { startOf } from '../../../shared/journal/replay'
import { err, ok } from '../../../shared/kernel/result'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

interface DeskSituation {
  /** Open from the start; none: the list of missions. */
  readonly open?: Mission
  readonly cards?: readonly MissionCard[]
  /** How often the list of missions cannot be read before it can. */
  readonly unreadableLists?: number
  readonly recentFiles?: readonly RecentFile[]
  readonly settings?: Partial<Settings>
  /** What reading the spreadsheet gives that the person chooses. */
  readonly spreadsheet?: Answer<Spreadsheet>
  /** Steps of the open mission that lie aside. */
  readonly stranded?: readonly StrandedStep[]
  /** Files that open with a passphrase, by path. */
  readonly lockedFiles?: Readonly<Record<string, string>>
  /** A file of the open mission was opened or saved with a passphrase in this sitting. */
  readonly knowsPassphrase?: boolean
  /** How personal data lies on this computer; `open` where nothing is said. */
  readonly personalData?: PersonalData
  /** Sealing was turned on or off, and could not all be done. */
  readonly unfinished?: Unfinished | null
  /** Passphrase of the key of personal data, where it is asked for. */
  readonly dataPassphrase?: string
  /** Whether the system's keychain is there, and whether it keeps the key. */
  readonly keychain?: RequestOutput<'sealing:keychain'>
  /** What becomes of the sitting when it is to be finished. */
  readonly finished?: SaveState
}

/** What was asked of the main process, by channel: the machine's edge, the one fake. */
export type Asked = readonly (readonly [RequestChannel, unknown])[]

/** The window as a person finds it, over a main process that answers from memory. */
export function aDesk(situation: DeskSituation = {}) {
  const {
    open,
    cards = [],
    recentFiles = [],
    settings = {},
    spreadsheet,
    lockedFiles = {},
    knowsPassphrase,
    dataPassphrase = 'four cranes over Nara',
    personalData = 'open',
    keychain = { isThere: false, isUsed: false, hasOpened: false },
    unfinished = null,
    finished = { kind: 'saved' },
  } = situation
  let aside = situation.stranded ?? []
  const saved: (readonly [name: string, FileProtection])[] = []
  const asked: [RequestChannel, unknown][] = []
  let starts = 0
  const listeners = new Map<string, (payload: unknown) => void>()
  Object.defineProperty(window, 'missionDesk', {
    configurable: true,
    value: {
      invoke: async (channel: RequestChannel, input: unknown) => {
        asked.push([channel, input])
        if (channel === 'spreadsheet:open' && spreadsheet) return spreadsheet
        if (channel === 'mission-file:knows-passphrase') return ok(knowsPassphrase === true)
        if (channel === 'sealing:keychain') return ok(keychain)
        if (channel === 'sealing:change-passphrase') {
          const { before } = input as RequestInput<'sealing:change-passphrase'>
          const isKnown = before === null ? keychain.hasOpened : before === dataPassphrase
          return isKnown ? ok(null) : err({ code: 'passphrase-wrong', params: {}, detail: '' })
        }
        return ok(channel === 'recent-files:list' ? recentFiles : null)
      },
      on: (channel: string, listener: (payload: unknown) => void) => {
        listeners.set(channel, listener)
        return () => listeners.delete(channel)
      },
    },
  })
  let known = cards
  let unreadable = situation.unreadableLists ?? 0
  const repository: Partial<Repository> = {
    listMissions: async () => {
      unreadable -= 1
      if (unreadable < 0) return ok(known)
      return err({ kind: 'desk', error: { code: 'unexpected', params: {}, detail: 'EIO' } })
    },
    openMission: async (id) => {
      hydrate(startOf(aMission({ missions: [{ id }] })), [])
      return ok(id)
    },
    createMission: async ({ title, startsOn, endsOn, homeZone, workingLanguages }) => {
      const row = { id: 'made', title, startsOn, endsOn, homeZone, workingLanguages: [...workingLanguages] }
      hydrate(startOf(aMission({ missions: [row] })), [])
      return ok('made')
    },
    openNew: async (from) => {
      hydrate(startOf(from), [])
      return ok(from.id)
    },
    openFile: async (path, passphrase) => {
      const key = path ?? ''
      const wasWrong = passphrase !== undefined
      if (lockedFiles[key] !== passphrase) return ok({ kind: 'locked', path: key, wasWrong })
      hydrate(startOf(aMission({ missions: [{ id: 'unlocked' }] })), [])
      return ok({ kind: 'opened', missionId: 'unlocked', ours: 'none' })
    },
    saveFile: async (_path, name, protection) => {
      saved.push([name, protection])
      return ok(`/documents/${name}.mission`)
    },
    discardMission: async (id) => {
      known = known.filter((card) => card.id !== id)
      return ok(null)
    },
    listStranded: async () => ok(aside),
    discardStranded: async () => {
      aside = []
      return ok(null)
    },
    finishSitting: async () => finished,
    closeMission: async () => {
      closeMission()
      return { kind: 'saved' }
    },
  }
  setDeskAccess({
    app: {
      host: 'chromium-host',
      version: '0.1.0',
      platform: 'linux',
      deviceId: 'device',
      deviceName: 'desk',
      userName: 'Aki',
      locale: 'en',
      documentsFolder: '/documents',
      fileToOpen: null,
    },
    repository: repository as Repository,
    personalData,
    unfinished,
    // jsdom loads no window anew.
    startAgain: () => {
      starts += 1
    },
  })
  showSettings({ ...defaultSettings, uiLanguage: 'en', ...settings })
  useSession.setState({ view: 'history' })
  if (open) hydrate(startOf(open), [])
  render(<App />)
  return {
    user: userEvent.setup(),
    asked: asked as Asked,
    saved,
    /** How often the window was to be loaded anew. */
    startsAgain: () => starts,
    choose: (id: string) => listeners.get('menu:chosen')?.({ id }),
  }
}
