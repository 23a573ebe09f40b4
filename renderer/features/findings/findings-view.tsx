import { useVirtualizer } from '@tanstack/react-virtual'
import { CircleCheck } from 'lucide-react'
import { useCallback, useMemo, useRef } from 'react'
import type { CheckId, Severity } from '../../../shared/checks/finding'
import { checkText } from '../../../shared/checks/finding-text'
import type { Translator } from '../../../shared/i18n/translate'
import type { Mission } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { DeskRead } from '../../store/desk-read'
import { useMission } from '../../store/selectors'
import { useChoice } from '../../store/session-store'
import { useSettled } from '../../store/settled'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { EmptyState } from '../../ui/lists/empty-state'
import { useOverscan } from '../../ui/lists/use-overscan'
import { Skeleton } from '../../ui/marks/skeleton'
import { type FindingRow, findingRows, type Grouping, groupings } from './finding-groups'
import { FindingLine } from './finding-line'
import { findingPeople } from './finding-people'
import styles from './findings-view.module.css'
import { useFindingKeys } from './use-finding-keys'
import { useHeldRow } from './use-held-row'

const HEADING_HEIGHT = 40
const LINE_HEIGHT = 76

/** What a colleague would point out about the plan, live: each finding leads to its items, offers mends, and can be accepted. */
export function FindingsView() {
  return (
    <DeskRead value={useSettled}>
      <Findings />
    </DeskRead>
  )
}

function Findings() {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const checked = useSettled((state) => state.checked)
  const [grouping, setGrouping] = useChoice('findings.grouping', 'severity')
  const [shows, setShows] = useChoice('findings.shows', 'open')
  const rows = useMemo(
    () =>
      checked
        ? findingRows(
            checked,
            grouping as Grouping,
            shows === 'accepted' ? 'accepted' : 'open',
            findingPeople(mission, language, localeOf[language]),
          )
        : [],
    [checked, grouping, shows, mission, language],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? HEADING_HEIGHT : LINE_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: useOverscan(6),
    initialRect: { width: 800, height: 600 },
  })
  const { currentKey, onFocusOf, onKeyDown } = useFindingKeys(rows, (index) => list.scrollToIndex(index))
  const measure = useCallback((row: HTMLElement) => list.resizeItem(Number(row.dataset.index), row.offsetHeight), [list])
  const held = useHeldRow(list)
  if (!checked) return <Skeleton label={translate('app.status.checking')} />
  const acceptedCount = checked.accepted.size
  const openCount = checked.findings.length - acceptedCount

  return (
    <section className={styles.view} aria-label={translate('findings.title')} onKeyDown={onKeyDown}>
      <header className={styles.toolbar}>
        <SegmentedControl
          label={translate('findings.shows')}
          isLabelHidden
          segments={[
            { id: 'open', text: translate('findings.open', { count: openCount }) },
            { id: 'accepted', text: translate('findings.accepted', { count: acceptedCount }) },
          ]}
          value={shows}
          onChange={setShows}
        />
        <SegmentedControl
          label={translate('findings.groupBy')}
          isLabelHidden
          segments={groupings.map((id) => ({ id, text: translate(`findings.by.${id}`) }))}
          value={grouping}
          onChange={setGrouping}
        />
      </header>
      {rows.length === 0 ? (
        <EmptyState
          icon={CircleCheck}
          title={translate(shows === 'accepted' ? 'findings.noneAccepted' : 'findings.none')}
          text={translate(shows === 'accepted' ? 'findings.noneAcceptedText' : 'findings.noneText')}
        />
      ) : (
        <div ref={scroller} className={styles.scroller} {...held}>
          <div className={styles.list} style={{ height: list.getTotalSize() }}>
            {list.getVirtualItems().map(({ index, start, key }) => {
              const row = rows[index]
              if (!row) return null
              return (
                <div
                  key={key}
                  ref={list.measureElement}
                  data-index={index}
                  className={styles.row}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {row.kind === 'heading' ? (
                    <h2 className={styles.heading}>
                      {headingText(row, grouping as Grouping, mission, translator)}{' '}
                      <span className={styles.quiet}>{row.count}</span>
                    </h2>
                  ) : (
                    <FindingLine
                      lineKey={row.key}
                      finding={row.finding}
                      mission={mission}
                      checked={checked}
                      isAccepted={shows === 'accepted'}
                      isCurrent={row.key === currentKey}
                      onFocus={() => onFocusOf(row.key)}
                      measure={measure}
                    />
                  )}
                </div>
              )
            })}
          </div>
        </div>
      )}
    </section>
  )
}

function headingText(
  row: FindingRow & { kind: 'heading' },
  grouping: Grouping,
  mission: Mission,
  translator: Translator,
): string {
  if (grouping === 'severity') return translator.translate(`terms.severity.${row.group as Severity}`)
  if (grouping === 'person') {
    if (row.group === '') return translator.translate('findings.nobody')
    return rowName(mission, { table: 'persons', id: row.group }, translator.language)
  }
  if (grouping === 'check') return checkText(row.group as CheckId, translator).title
  return row.group === '' ? translator.translate('findings.wholeMission') : formatDay(row.group, translator.language)
}
