import { X } from 'lucide-react'
import { memo, Suspense } from 'react'
import type { Selection } from '../../shared/ipc/session'
import { useTranslate } from '../i18n/language-provider'
import { useDesk } from '../store/mission-store'
import { useOfMission } from '../store/selectors'
import { select, useSession } from '../store/session-store'
import { selectedItems } from '../store/several-selected'
import { IconButton } from '../ui/icon-button'
import { Skeleton } from '../ui/skeleton'
import { Splitter } from '../ui/splitter'
import { ErrorBoundary } from './error-boundary'
import { useInspected } from './inspected'
import { inspectorFor, SeveralItemsInspector } from './inspectors'
import { focusRegion } from './regions'
import styles from './shell.module.css'

const MIN_WIDTH = 280
const MAX_WIDTH = 640

/** The selected row, or several items at once, to be edited where they stand; nothing where nothing is selected or the row is gone. */
export function InspectorPane() {
  const selection = useInspected()
  return selection ? <Inspected selection={selection} /> : null
}

/** Not drawn again while another row is selected that it does not show yet. */
const Inspected = memo(function Inspected({ selection }: { readonly selection: Selection }) {
  const { translate } = useTranslate()
  const width = useSession((state) => state.inspectorWidth)
  const entry = inspectorFor(selection.table)
  const isThere = useDesk(({ journal }) => {
    if (!journal) return false
    const { mission } = journal
    return Object.hasOwn(mission.tables[selection.table], selection.id) || entry?.isThere?.(mission, selection.id) === true
  })
  const isSeveral = useOfMission((mission) => selectedItems(mission, selection).length > 1)
  if (!isThere || !entry) return null
  const key = isSeveral ? 'several' : `${selection.table}/${selection.id}`
  return (
    <div className={styles.inspectorPane}>
      <Splitter
        label={translate('app.inspector.resize')}
        width={width}
        min={MIN_WIDTH}
        max={MAX_WIDTH}
        onResize={(inspectorWidth) => useSession.setState({ inspectorWidth })}
      />
      <aside
        className={styles.inspector}
        style={{ width }}
        data-region="inspector"
        tabIndex={-1}
        aria-label={translate('app.region.inspector')}
      >
        <div className={styles.closeInspector}>
          <IconButton icon={X} label={translate('app.inspector.close')} shortcut="escape" small onPress={closeInspector} />
        </div>
        <ErrorBoundary resetKey={key}>
          <Suspense fallback={<Skeleton label={translate('app.loading')} rows={4} />}>
            {isSeveral ? <SeveralItemsInspector /> : <entry.Inspector key={key} id={selection.id} />}
          </Suspense>
        </ErrorBoundary>
      </aside>
    </div>
  )
})

function closeInspector(): void {
  select(null)
  focusRegion('view')
}
