import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useOverscan } from './use-overscan'
import styles from './virtual-list.module.css'

interface VirtualListProps<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Height in CSS pixels, before a row is measured. */
  readonly heightOf: (row: Row) => number
  readonly renderRow: (row: Row, state: { readonly isSelected: boolean }) => ReactNode
  /** Headings and gaps are no options: arrow keys pass over them. */
  readonly isOption?: (row: Row) => boolean
  readonly selectedKey: string | null
  readonly onSelect: (row: Row) => void
  /** Enter or a double click. */
  readonly onOpen?: (row: Row) => void
  /** A click on what a row marks with `data-mark` (a box to tick): it does not select. */
  readonly onMark?: (row: Row) => void
  /** Keys that the list itself does not use, with the active row. */
  readonly onKey?: (event: KeyboardEvent, row: Row | undefined) => void
}

/**
 * A long list of which only what is in sight exists: one stop of the Tab key; arrows, Page Up and Down, Home and End move and select;
 * Enter opens.
 */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { label, rows, keyOf, heightOf, renderRow, isOption = () => true, selectedKey, onSelect, onOpen, onMark, onKey } = props
  const listId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [activeKey, setActiveKey] = useState(selectedKey)
  const activeIndex = rows.findIndex((row) => keyOf(row) === (activeKey ?? selectedKey))
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index] as Row),
    getItemKey: (index) => keyOf(rows[index] as Row),
    overscan: useOverscan(8),
    // Rows are there in the first frame already, before the list has been measured.
    initialRect: { width: 800, height: 600 },
  })

  // A selection made elsewhere (a finding, the palette) comes into sight.
  const selectedIndex = rows.findIndex((row) => keyOf(row) === selectedKey)
  useEffect(() => {
    setActiveKey(selectedKey)
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' })
  }, [selectedKey, selectedIndex, virtualizer])

  function go(from: number, step: 1 | -1, distance: number): void {
    let found = -1
    let left = distance
    for (let index = from + step; index >= 0 && index < rows.length && left > 0; index += step) {
      if (!isOption(rows[index] as Row)) continue
      found = index
      left -= 1
    }
    const row = rows[found]
    if (row === undefined) return
    setActiveKey(keyOf(row))
    onSelect(row)
    virtualizer.scrollToIndex(found, { align: 'auto' })
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[activeIndex]
    const plain = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    const move: Readonly<Record<string, () => void>> = {
      ArrowDown: () => go(activeIndex, 1, 1),
      ArrowUp: () => go(activeIndex < 0 ? rows.length : activeIndex, -1, 1),
      PageDown: () => go(activeIndex, 1, 10),
      PageUp: () => go(activeIndex, -1, 10),
      Home: () => go(-1, 1, 1),
      End: () => go(rows.length, -1, 1),
    }
    const act = plain ? move[event.key] : undefined
    if (act) {
      event.preventDefault()
      act()
    } else if (plain && event.key === 'Enter' && row !== undefined && onOpen) {
      event.preventDefault()
      onOpen(row)
    } else onKey?.(event, row)
  }

  function withRowOf(event: MouseEvent, act: (row: Row) => void): void {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
    const row = rows[Number(element?.dataset.index ?? -1)]
    if (row !== undefined && isOption(row)) act(row)
  }

  return (
    <div
      ref={scroller}
      className={styles.scroll}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={activeIndex < 0 ? undefined : `${listId}-${activeIndex}`}
      onKeyDown={onKeyDown}
      onClick={(event) => withRowOf(event, isOnMark(event) && onMark ? onMark : onSelect)}
      onDoubleClick={(event) => withRowOf(event, (row) => onOpen?.(row))}
    >
      <div className={styles.space} style={{ height: virtualizer.getTotalSize() }} role="presentation">
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index] as Row
          const option = isOption(row)
          const isSelected = keyOf(row) === selectedKey
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              id={`${listId}-${index}`}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              role={option ? 'option' : 'presentation'}
              {...(option ? { 'aria-selected': isSelected, 'aria-posinset': index + 1, 'aria-setsize': rows.length } : {})}
              {...(index === activeIndex ? { 'data-active': '' } : {})}
            >
              {renderRow(row, { isSelected })}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function isOnMark({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-mark]') !== null
}
