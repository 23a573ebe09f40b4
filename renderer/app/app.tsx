import { useEffect } from 'react'
import { missionRowOf } from '../../shared/mission/mission'
import { textIn } from '../../shared/mission/text'
import { ask, listen } from '../desktop/desk'
import { StartScreen } from '../features/missions/start-screen'
import { LanguageProvider, useTranslate } from '../i18n/language-provider'
import { resolveLanguage } from '../i18n/resolve-language'
import { useDesk } from '../store/mission-store'
import { Skeleton } from '../ui/marks/skeleton'
import { dropOverToasts } from '../ui/overlays/toast'
import { actions, availableActions } from './actions'
import { currentActionState, runAction } from './actions/run-action'
import { ErrorBoundary } from './faults/error-boundary'
import { DialogHost } from './frame/dialog-host'
import { NoticeBar } from './frame/notice-bar'
import { Shell } from './frame/shell'
import styles from './frame/shell.module.css'
import { useShortcuts } from './frame/use-shortcuts'
import { useDroppedFiles } from './missions/use-dropped-files'
import { useSettings } from './start/settings-store'
import { useAppearance } from './start/use-appearance'

/** The whole window, once the desk has started. */
export function App() {
  const choice = useSettings((settings) => settings.uiLanguage)
  useAppearance()
  return (
    <LanguageProvider language={resolveLanguage(choice, navigator.languages)}>
      <ErrorBoundary resetKey="window">
        <Desk />
      </ErrorBoundary>
      <DialogHost />
    </LanguageProvider>
  )
}

function Desk() {
  const { translate } = useTranslate()
  const phase = useDesk((state) => state.phase)
  useShortcuts()
  useMenuChoices()
  useDroppedFiles()
  useWindowDescription()
  // Undo of what was done before the last act would take back another one.
  useEffect(() => useDesk.subscribe(dropOverToasts), [])
  return (
    <div className={styles.desk}>
      <NoticeBar />
      {phase === 'loading' ? <Skeleton label={translate('app.loading')} rows={8} /> : null}
      {phase === 'none' ? <StartScreen /> : null}
      {phase === 'open' ? <Shell /> : null}
    </div>
  )
}

/** An entry of the native menu is an action like any other. */
function useMenuChoices(): void {
  useEffect(
    () =>
      listen('menu:chosen', ({ id }) => {
        const named = actions.find((one) => one.id === id)
        // In an extract the keys of an entry may be another's: saving saves the answer.
        const action = availableActions(currentActionState()).find(
          (one) => one === named || (one.shortcut !== undefined && one.shortcut === named?.shortcut),
        )
        if (action) void runAction(action)
      }),
    [],
  )
}

/** Tells the main process what its title bar, its frame and its menu should look like. */
function useWindowDescription(): void {
  const { language, translate } = useTranslate()
  const theme = useSettings((settings) => settings.theme)
  const name = useDesk((state) => {
    if (!state.journal) return ''
    return textIn(missionRowOf(state.journal.mission).title, language).text || translate('app.mission.untitled')
  })
  useEffect(() => {
    const title = name === '' ? 'Mission Desk' : `${name} – Mission Desk`
    document.title = title
    void ask('window:describe', { title, theme, language })
  }, [name, theme, language])
}
