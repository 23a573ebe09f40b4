import { useVirtualizer } from '@tanstack/react-virtual'
import { History as HistoryIcon, Redo2, Undo2 } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { versionOf } from '../../../shared/releases/version-of'
import { useTranslate } from '../../i18n/language-provider'
import { redo, undo, undoTo, useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { EmptyState } from '../../ui/lists/empty-state'
import { useOverscan } from '../../ui/lists/use-overscan'
import { ViewPane } from '../../ui/panes/view-pane'
import { dayOfStep } from './day-of-step'
import styles from './history-view.module.css'
import { StepRow } from './step-row'
import { StrandedNotice } from './stranded-notice'

/** The journal in words, newest first; acts of this sitting can be taken back to any point. */
export function HistoryView() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const steps = useDesk((state) => state.steps)
  const stepCount = useDesk((state) => state.journal?.stepCount ?? 0)
  const { undoable, redoable } = useDesk((state) => state.undo)
  const [opened, setOpened] = useState<string | null>(null)
  const newestFirst = useMemo(() => steps.toReversed(), [steps])
  const byId = useMemo(() => new Map(steps.map((step) => [step.id, step])), [steps])
  const standing = useMemo(() => new Set(undoable.map(({ act }) => act.id)), [undoable])
  const undone = useMemo(() => new Set(redoable.map(({ act }) => act.id)), [redoable])
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: newestFirst.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 36,
    overscan: useOverscan(12),
    getItemKey: (index) => newestFirst[index]?.id ?? index,
  })

  return (
    <ViewPane label={translate('history.title')}>
      <header className={styles.header}>
        <h1>{translate('history.title')}</h1>
        <span className={styles.count}>{translate('history.count', { count: steps.length })}</span>
        <span className={styles.count}>
          {translate('releases.version', { version: versionOf({ mission, stepCount }, steps).label })}
        </span>
        <Button kind="quiet" isDisabled={undoable.length === 0} onPress={() => void undo()}>
          <Undo2 size={14} aria-hidden /> {translate('history.undo')}
        </Button>
        <Button kind="quiet" isDisabled={redoable.length === 0} onPress={() => void redo()}>
          <Redo2 size={14} aria-hidden /> {translate('history.redo')}
        </Button>
      </header>
      <StrandedNotice />
      {steps.length === 0 ? (
        <EmptyState icon={HistoryIcon} title={translate('history.empty')} text={translate('history.emptyText')} />
      ) : (
        <div ref={scroller} className={styles.scroller}>
          <ol className={styles.list} style={{ height: rows.getTotalSize() }} reversed>
            {rows.getVirtualItems().map(({ index, start, key }) => {
              const step = newestFirst[index]
              if (!step) return null
              const olderDay = dayOfStep(newestFirst[index - 1], language) !== dayOfStep(step, language)
              return (
                <li
                  key={key}
                  ref={rows.measureElement}
                  data-index={index}
                  className={styles.row}
                  style={{ transform: `translateY(${start}px)` }}
                  value={steps.length - index}
                >
                  {olderDay ? <h2 className={styles.day}>{dayOfStep(step, language)}</h2> : null}
                  <StepRow
                    step={step}
                    act={byId.get(step.label.of ?? '')}
                    mission={mission}
                    isOpen={opened === step.id}
                    onToggle={() => setOpened(opened === step.id ? null : step.id)}
                    isUndone={undone.has(step.id)}
                    {...(standing.has(step.id) && undoable.at(-1)?.act.id !== step.id ? { onGoBack: () => undoTo(step.id) } : {})}
                  />
                </li>
              )
            })}
          </ol>
        </div>
      )}
    </ViewPane>
  )
}
