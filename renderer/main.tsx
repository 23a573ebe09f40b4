import './zod-without-eval'
import './ui/fonts'
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { setDeskAccess } from './app/desk-access'
import { askToLeave } from './app/leave-question'
import { openFile, showOpening } from './app/mission-actions'
import { showSettings } from './app/settings-store'
import { StartFailure } from './app/start-failure'
import { ask, listen } from './desktop/desk'
import { LanguageProvider } from './i18n/language-provider'
import { resolveLanguage } from './i18n/resolve-language'
import { answerQuit } from './persistence/answer-quit'
import { windowClock } from './persistence/desk-clock'
import { keepSession } from './persistence/keep-session'
import { startDesk } from './persistence/start-desk'

const container = document.getElementById('root')
if (!container) throw new Error('index.html has no #root')
const root = createRoot(container)

const start = await startDesk()
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
    <LanguageProvider language={resolveLanguage('system', navigator.languages)}>
      <StartFailure failure={start} />
    </LanguageProvider>,
  )
}
