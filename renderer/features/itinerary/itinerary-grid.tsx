import { type KeyboardEvent, type MouseEvent, type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import type { Ref as RowRef } from '../../../shared/mission/registry'
import { itemActs } from '../../app/days/item-acts'
import { clickItem } from '../../app/days/select-items'
import { useFindingCounts } from '../../app/findings/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { select, useSession } from '../../store/session-store'
import { selectedIds, selectedItems } from '../../store/several-selected'
import { classNames } from '../../ui/class-names'
import styles from './itinerary.module.css'
import { itineraryKeys } from './itinerary-keys'
import { ItineraryLine } from './itinerary-line'
import { dayIdsByDate, type ItineraryRow } from './itinerary-rows'
import { indexOfItem, shownIds } from './itinerary-walk'
import { useItineraryList } from './use-itinerary-list'

export interface ItineraryGridHandle {
  /** Brings a day's heading to the top. */
  readonly showDay: (date: LocalDate) => void
}

interface ItineraryGridProps {
  readonly ref: Ref<ItineraryGridHandle>
  readonly mission: Mission
  readonly rows: readonly ItineraryRow[]
  readonly onAddItem: (date: LocalDate | null) => void
  readonly onOpenDay: (date: LocalDate) => void
}

/**
 * The list itself: only the rows in sight are in the page. One row has the tab stop; arrow keys move it, with Shift they select what
 * they pass, with Ctrl they leave the selection. Enter goes to the inspector, Alt with arrow keys moves what is selected in time, Delete
 * removes it.
 */
export function ItineraryGrid({ ref, mission, rows, onAddItem, onOpenDay }: ItineraryGridProps) {
  const translator = useTranslate()
  const selection = useSession((state) => state.selection)
  const findingCounts = useFindingCounts('items')
  const dayIds = useMemo(() => dayIdsByDate(mission.tables.days), [mission.tables.days])
  const scroller = useRef<HTMLDivElement>(null)
  const acts = useMemo(() => itemActs(translator), [translator])
  const selectedId = selectedItemId(mission, selection)
  const { list, focusItem } = useItineraryList(rows, mission.id, selectedId, scroller)
  const also = new Set(selectedIds(selection, 'items'))
  const selectedIndex = indexOfItem(rows, selectedId)
  const tabStop = selectedIndex < 0 ? rows.findIndex((row) => row.kind === 'item') : selectedIndex
  // A gesture acts on all that is selected where the focus is on one of them, else on the item that has the focus.
  const onKeyDown = itineraryKeys({
    rows,
    acts,
    itemsMeantBy: (item) => (also.has(item.id) ? selectedItems(mission, selection) : [item]),
    focusItem,
  })

  useImperativeHandle(ref, () => ({
    showDay: (date) => {
      const index = rows.findIndex((row) => row.kind === 'day' && row.date === date)
      if (index >= 0) list.scrollToIndex(index, { align: 'start' })
    },
  }))

  function goToItem(id: string): void {
    select({ table: 'items', id })
    focusItem(id)
  }

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="grid"
        aria-multiselectable
        aria-label={translator.translate('itinerary.title')}
        aria-rowcount={rows.length}
        className={styles.grid}
        style={{ height: list.getTotalSize() }}
      >
        {list.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]
          if (!row) return null
          const isItem = row.kind === 'item'
          const isSelected = index === selectedIndex || (isItem && also.has(row.item.id))
          return (
            <div
              key={row.key}
              role="row"
              aria-rowindex={index + 1}
              className={classNames(styles.row, isItem && styles.itemRow, isSelected && styles.selected)}
              style={{ transform: `translateY(${start}px)`, height: size }}
              {...(isItem
                ? {
                    'aria-selected': isSelected,
                    'data-item': row.item.id,
                    tabIndex: index === tabStop ? 0 : -1,
                    onClick: (event: MouseEvent) => clickItem(event, row.item.id, shownIds(rows)),
                    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, index),
                  }
                : {})}
            >
              <ItineraryLine
                row={row}
                dayOf={(date) => mission.tables.days[dayIds.get(date) ?? '']}
                findings={isItem ? findingCounts.get(row.item.id) : undefined}
                onAddItem={onAddItem}
                onOpenDay={onOpenDay}
                onGoTo={goToItem}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The selected item, or the one whose interpretation is selected. */
function selectedItemId(mission: Mission, selection: RowRef | null): string | null {
  if (selection?.table === 'requirements') return mission.tables.requirements[selection.id]?.itemId ?? null
  return selection?.table === 'items' ? selection.id : null
}
