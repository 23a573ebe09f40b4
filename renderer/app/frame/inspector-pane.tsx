import { X } from 'lucide-react'
import { memo, Suspense } from 'react'
import type { Selection } from '../../../shared/ipc/session'
import type { Mission } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { DeskRead } from '../../store/desk-read'
import { useOfMission } from '../../store/selectors'
import { select, useSession } from '../../store/session-store'
import { selectedItems } from '../../store/several-selected'
import { IconButton } from '../../ui/buttons/icon-button'
import { Skeleton } from '../../ui/marks/skeleton'
import { Splitter } from '../../ui/panes/splitter'
import { ErrorBoundary } from '../faults/error-boundary'
import { inspectorFor, SeveralItemsInspector } from '../inspectors'
import { inspectNow, useFollowed, useInspected } from '../navigation/inspected'
import { focusRegion } from '../navigation/regions'
import styles from './shell.module.css'

const MIN_WIDTH = 280
const MAX_WIDTH = 640

/** The selected row, or several items at once, to be edited where they stand; nothing where nothing is selected or the row is gone. */
export function InspectorPane() {
  const { selection, isBehind } = useInspected(isInspectable)
  if (!selection) return null
  // Who is faster than the screen acts on the row that is selected, as it is, never on what is still shown. `inert` would say that too, but
  // lays the whole inspector out anew, in the frame that is to be short.
  const behind = isBehind ? ({ role: 'group', 'aria-disabled': true } as const) : {}
  return (
    <div className={styles.inspectorPane} onPointerDownCapture={inspectNow} onKeyDownCapture={inspectNow} {...behind}>
      <DeskRead value={useFollowed}>
        <Inspector selection={selection} />
      </DeskRead>
    </div>
  )
}

function isInspectable(mission: Mission, { table, id }: Selection): boolean {
  return Object.hasOwn(mission.tables[table], id) || inspectorFor(table)?.isThere?.(mission, id) === true
}

/** Not drawn again while another row is selected that it does not show yet. */
const Inspector = memo(function Inspector({ selection }: { readonly selection: Selection }) {
  const { translate } = useTranslate()
  const width = useSession((state) => state.inspectorWidth)
  const entry = inspectorFor(selection.table)
  const isSeveral = useOfMission((mission) => selectedItems(mission, selection).length > 1)
  if (!entry) return null
  const key = isSeveral ? 'several' : `${selection.table}/${selection.id}`
  return (
    <>
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
    </>
  )
})

function closeInspector(): void {
  select(null)
  focusRegion('view')
}
