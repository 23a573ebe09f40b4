import { createRoot } from 'react-dom/client'
import { ask, listen } from '../desktop/desk'
import { LanguageProvider } from '../i18n/language-provider'
import { resolveLanguage } from '../i18n/resolve-language'
import { loadLanguage } from '../i18n/translators'
import { answerQuit } from '../persistence/answer-quit'
import type { DeskStart } from '../persistence/desk'
import { windowClock } from '../persistence/desk-clock'
import { keepSession } from '../persistence/keep-session'
import { App } from './app'
import { setDeskAccess } from './desk-access'
import { askToLeave } from './leave-question'
import { openFile, showOpening } from './mission-actions'
import { showSettings } from './settings-store'
import { StartFailure } from './start-failure'

/** Shows the desk as its start has found it, in its language. */
export async function showDesk(start: DeskStart): Promise<void> {
  const container = document.getElementById('root')
  if (!container) throw new Error('index.html has no #root')
  const root = createRoot(container)
  const language = resolveLanguage(start.kind === 'ready' ? start.settings.uiLanguage : 'system', navigator.languages)
  await loadLanguage(language)
  if (start.kind === 'ready') {
    const { app, repository, settings, opening } = start
    setDeskAccess({ app, repository })
    showSettings(settings)
    const session = keepSession((left) => ask('session:write', left), windowClock)
    answerQuit(repository, session, askToLeave)
    listen('mission-file:requested', ({ path }) => void openFile(path))
    if (opening) showOpening(opening)
    root.render(<App />)
  } else {
    root.render(
      <LanguageProvider language={language}>
        <StartFailure failure={start} />
      </LanguageProvider>,
    )
  }
  // A thousand rules for the faces of all scripts: the first frame would wait for them, and the faces themselves come after it anyway.
  void windowClock.afterPaint().then(() => import('../ui/fonts'))
}
