import { createRoot, type Root } from 'react-dom/client'
import type { UiLanguage } from '../../shared/i18n/languages'
import { ask, listen } from '../desktop/desk'
import { LanguageProvider } from '../i18n/language-provider'
import { resolveLanguage } from '../i18n/resolve-language'
import { loadLanguage } from '../i18n/translators'
import { answerQuit } from '../persistence/answer-quit'
import type { DeskStart } from '../persistence/desk'
import { drawsNow, windowClock } from '../persistence/desk-clock'
import { keepSession } from '../persistence/keep-session'
import { setFrames } from '../store/frames'
import { tell } from '../store/notices'
import { App } from './app'
import { askToLeave } from './missions/leave-question'
import { openFile, showOpening } from './missions/mission-actions'
import { afterFrame } from './start/after-frame'
import { beginWithRows } from './start/after-rows'
import { setDeskAccess } from './start/desk-access'
import { showSettings } from './start/settings-store'
import { StartFailure } from './start/start-failure'

/** Shows the desk as its start has found it, in its language. */
export async function showDesk(start: DeskStart): Promise<void> {
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  const root = createRoot(container)
  setFrames(afterFrame)
  const language = resolveLanguage('settings' in start ? start.settings.uiLanguage : 'system', navigator.languages)
  await loadLanguage(language)
  const { promise: isReady, resolve: tellReady } = Promise.withResolvers<void>()
  // A file that is chosen while the passphrase is asked for waits for the desk.
  listen('mission-file:requested', ({ path }) => void isReady.then(() => openFile(path)))
  await showStart(root, start, language, tellReady)
  drawsNow()
  // A thousand rules for the faces of all scripts: the first frame would wait for them, and the faces themselves come after it anyway.
  void windowClock.afterPaint().then(() => import('../ui/fonts'))
}

async function tellDamagedFiles(): Promise<void> {
  const files = await ask('app:damaged-files', null)
  if (!files.ok) return
  const { aside, mended } = files.value
  if (aside.length > 0) tell({ code: 'kept-files-damaged', files: aside })
  if (mended.length > 0) tell({ code: 'kept-files-mended', files: mended })
}

async function showStart(root: Root, start: DeskStart, language: UiLanguage, tellReady: () => void): Promise<void> {
  if (start.kind === 'ready') {
    const { app, repository, settings, personalData, unfinished, opening } = start
    setDeskAccess({ app, repository, personalData, unfinished, startAgain: () => window.location.reload() })
    showSettings(settings)
    const session = keepSession((left) => ask('session:write', left), windowClock)
    answerQuit(repository, session, askToLeave)
    if (opening) showOpening(opening)
    beginWithRows()
    root.render(<App />)
    tellReady()
    void windowClock.afterPaint().then(windowClock.whenIdle).then(tellDamagedFiles)
  } else if (start.kind === 'locked' || start.kind === 'rewriting') {
    const { SealedStart } = await import('./start/sealed-start')
    showSettings(start.settings)
    root.render(
      <LanguageProvider language={language}>
        <SealedStart start={start} onStarted={(next) => void showStart(root, next, language, tellReady)} />
      </LanguageProvider>,
    )
  } else {
    root.render(
      <LanguageProvider language={language}>
        <StartFailure failure={start} />
      </LanguageProvider>,
    )
  }
}
