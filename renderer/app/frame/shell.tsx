import { lazy, Suspense } from 'react'
import { extractMarkOf } from '../../../shared/extract/answer-of'
import { useTranslate } from '../../i18n/language-provider'
import { DeskRead } from '../../store/desk-read'
import { useOfMission } from '../../store/selectors'
import { useSession } from '../../store/session-store'
import { useSettled } from '../../store/settled'
import { Skeleton } from '../../ui/marks/skeleton'
import { ErrorBoundary } from '../faults/error-boundary'
import { useRestAfterRows } from '../start/after-rows'
import { views } from '../views'
import { InspectorPane } from './inspector-pane'
import { Sections } from './sections'
import styles from './shell.module.css'
import { StatusLine } from './status-line'
import { TitleBar } from './title-bar'

/** The window of an open mission; of an interpreter's extract it is another one. */
export function Shell() {
  useRestAfterRows()
  const isExtract = useOfMission((mission) => extractMarkOf(mission) !== null)
  return isExtract ? <ExtractShell /> : <MissionShell />
}

/** Title bar, and what the interpreter has to see and to answer. */
function ExtractShell() {
  const { translate } = useTranslate()
  return (
    <div className={styles.shell}>
      <div>
        <TitleBar />
      </div>
      <div className={styles.middle}>
        <main className={styles.view} data-region="view" tabIndex={-1} aria-label={translate('extract.title')}>
          <ErrorBoundary resetKey="extract">
            <Suspense fallback={<Skeleton label={translate('app.loading')} />}>
              <ExtractView />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </div>
  )
}

const ExtractView = lazy(async () => ({ default: (await import('../../features/extract/extract-view')).ExtractView }))

/** Title bar, sections, view, inspector, status line. */
function MissionShell() {
  const { translate } = useTranslate()
  const viewId = useSession((state) => state.view)
  const view = views.find(({ id }) => id === viewId)
  return (
    <div className={styles.shell}>
      <div>
        <TitleBar />
      </div>
      <div className={styles.middle}>
        <DeskRead value={useSettled}>
          <Sections />
        </DeskRead>
        <main className={styles.view} data-region="view" tabIndex={-1} aria-label={view && translate(view.titleId)}>
          <ErrorBoundary resetKey={viewId}>
            <Suspense fallback={<Skeleton label={translate('app.loading')} />}>{view ? <view.View /> : null}</Suspense>
          </ErrorBoundary>
        </main>
        <InspectorPane />
      </div>
      <DeskRead value={useSettled}>
        <StatusLine />
      </DeskRead>
    </div>
  )
}
