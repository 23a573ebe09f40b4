import { Suspense } from 'react'
import { useTranslate } from '../i18n/language-provider'
import { useSession } from '../store/session-store'
import { Skeleton } from '../ui/skeleton'
import { ErrorBoundary } from './error-boundary'
import { InspectorPane } from './inspector-pane'
import { Sections } from './sections'
import styles from './shell.module.css'
import { StatusLine } from './status-line'
import { TitleBar } from './title-bar'
import { views } from './views'

/** The window of an open mission: title bar, sections, view, inspector, status line. */
export function Shell() {
  const { translate } = useTranslate()
  const viewId = useSession((state) => state.view)
  const view = views.find(({ id }) => id === viewId)
  return (
    <div className={styles.shell}>
      <TitleBar />
      <div className={styles.middle}>
        <Sections />
        <main className={styles.view} data-region="view" tabIndex={-1} aria-label={view && translate(view.titleId)}>
          <ErrorBoundary resetKey={viewId}>
            <Suspense fallback={<Skeleton label={translate('app.loading')} />}>{view ? <view.View /> : null}</Suspense>
          </ErrorBoundary>
        </main>
        <InspectorPane />
      </div>
      <StatusLine />
    </div>
  )
}
