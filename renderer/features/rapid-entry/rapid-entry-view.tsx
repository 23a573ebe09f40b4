import { CalendarRange } from 'lucide-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useState } from 'react'
import { rowOf } from '../../../shared/mission/mission'
import { cellText } from '../../../shared/rapid-entry/cell-text'
import { entryColumns } from '../../../shared/rapid-entry/entry-column'
import { useShownDay } from '../../app/days/shown-day'
import type { DaysViewProps } from '../../app/itinerary-views'
import { openDialog } from '../../app/navigation/open-dialog'
import { focusRegion } from '../../app/navigation/regions'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { redo, undo, useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { select, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { Sheet } from '../../ui/grids/sheet'
import type { SheetPlace } from '../../ui/grids/sheet-cells'
import { ViewPane, ViewToolbar } from '../../ui/panes/view-pane'
import { entryWordsOf } from './entry-words'
import { nextRefused } from './next-refused'
import { PasteReview } from './paste-review'
import { enterCell, missionNow, scopeNow, takeOffer } from './rapid-acts'
import { rapidCells } from './rapid-cells'
import { columnAt, useRapidColumns } from './rapid-columns'
import styles from './rapid-entry.module.css'
import { rapidOptions } from './rapid-options'
import { rapidPreview } from './rapid-preview'
import { blankKeyOf, type RapidRow, rapidRows } from './rapid-rows'
import { RefusedBar } from './refused-bar'
import { takeUpRefused, useRefusedCells } from './refused-cells'
import { useHeldRow } from './use-held-row'
import { useRangeActs } from './use-range-acts'

const TITLE = entryColumns.indexOf('title')

/** The itinerary typed like a spreadsheet: one row an item, a blank one at the end of every day. */
export function RapidEntryView({ switcher }: DaysViewProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const [shownDay, setShownDay] = useShownDay()
  const selection = useSession((state) => state.selection)
  useLayoutEffect(() => takeUpRefused(mission.id), [mission.id])
  const refusedCells = useRefusedCells((state) => (state.missionId === mission.id ? state.byRow : null))
  const { held, releaseUnless } = useHeldRow()
  const [place, setPlace] = useState<SheetPlace>(() => ({
    key: selection?.table === 'items' && rowOf(mission, 'items', selection.id) ? selection.id : blankKeyOf(shownDay),
    column: TITLE,
  }))
  const rows = rapidRows(mission, held.current)
  const words = entryWordsOf(translator)
  const columns = useRapidColumns()
  const { fillDown, clear, remove, copyOf, paste, pasted, leavePaste } = useRangeActs(rows, textAt)

  // An item that is selected elsewhere (a finding, the palette) is where the keyboard goes on.
  const selectedId = selection?.table === 'items' ? selection.id : null
  useEffect(() => {
    if (selectedId !== null)
      setPlace((before) => (before.key === selectedId ? before : { key: selectedId, column: before.column }))
  }, [selectedId])

  /** The usual days, to be put on the day where the keyboard is. */
  function offerDays(): void {
    const row = rows.find(({ key }) => key === place.key)
    if (row?.dayOn) setShownDay(row.dayOn)
    if (!row?.item) select(null)
    openDialog('day-templates')
  }

  function textAt(row: RapidRow, column: number): string {
    const id = columnAt(column)
    const refused = refusedCells?.get(row.key)?.[id]
    if (refused) return refused.text
    return row.item ? cellText(mission, words, row.item, id) : ''
  }

  function enter(row: RapidRow, column: number, text: string): string {
    // The mission may be closed, or another one open, by the time a sheet that goes hands over what was typed.
    if (useDesk.getState().journal?.mission.id !== mission.id) return row.key
    const index = rows.findIndex(({ key }) => key === row.key)
    const after = rows[index - 1]?.key ?? null
    const key = enterCell(translator, row, columnAt(column), text)
    if (rowOf(missionNow(), 'items', key)) held.current = { id: key, after }
    return key
  }

  function onPlace(key: string): void {
    const isItem = rowOf(missionNow(), 'items', key) !== undefined
    // The inspector follows where it is open; who types fast is not given it uninvited.
    if (isItem && useSession.getState().selection !== null) select({ table: 'items', id: key })
    releaseUnless(key)
  }

  function offer(row: RapidRow, column: number): void {
    const key = takeOffer(translator, row, columnAt(column))
    if (key !== null) setPlace({ key, column })
    else if (row.item) {
      select({ table: 'items', id: row.item.id })
      focusRegion('inspector')
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'F8') return
    event.preventDefault()
    goToRefused()
  }

  function goToRefused(): void {
    const next = nextRefused(rows, refusedCells, place)
    if (next) setPlace(next)
  }

  return (
    <ViewPane label={translate('rapid.title')} onKeyDown={onKeyDown}>
      <ViewToolbar>
        {switcher}
        <Button onPress={offerDays}>
          <CalendarRange size={15} aria-hidden /> {translate('templates.command')}
        </Button>
        <RefusedBar rows={rows} refused={refusedCells} onNext={goToRefused} />
        <p className={styles.hint}>{translate('rapid.hint')}</p>
      </ViewToolbar>
      <Sheet
        label={translate('rapid.title')}
        columns={columns}
        rows={rows}
        rowsNow={() => rapidRows(missionNow(), held.current)}
        cellsOf={(row) => rapidCells(mission, row, refusedCells?.get(row.key), translator)}
        endsBlock={(row) => row.item === null}
        nameOf={(row) =>
          translate(row.item ? 'rapid.rowName' : 'rapid.blankRow', {
            title: row.item ? cellText(mission, words, row.item, 'title') : '',
            day: row.dayOn === null ? translate('rapid.pool') : formatDay(row.dayOn, language),
          })
        }
        placeholderOf={(row, column) => (row.item === null && column === TITLE ? translate('rapid.placeholder') : '')}
        previewOf={(row, column, typed) => rapidPreview(scopeNow(translator), mission, row, columnAt(column), typed)}
        optionsOf={(_row, column, typed) => rapidOptions(scopeNow(translator), columnAt(column), typed)}
        onEnter={enter}
        onClear={clear}
        onFillDown={fillDown}
        onRemove={remove}
        copyOf={copyOf}
        onPaste={paste}
        onOffer={offer}
        onUndo={(isRedo) => void (isRedo ? redo() : undo())}
        onPlace={onPlace}
        place={place}
        setPlace={setPlace}
      />
      {pasted ? <PasteReview rows={pasted} onClose={leavePaste} /> : null}
    </ViewPane>
  )
}
