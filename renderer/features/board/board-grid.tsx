import { type CSSProperties, useId } from 'react'
import type { Mission } from '../../../shared/mission/mission'
import { rowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useWorkingLanguages } from '../../app/interpreters/use-working-languages'
import { useTranslate } from '../../i18n/language-provider'
import { MenuAt } from '../../ui/overlays/menu'
import { titleOf } from './bar-words'
import styles from './board.module.css'
import type { BoardAxis } from './board-axis'
import { type BoardBar, undatedNeeds } from './board-bars'
import { BoardHead } from './board-head'
import { type BoardPlace, barAt, OPEN_ROW } from './board-place'
import { BoardRow } from './board-row'
import { rowStateOf, standingOf } from './board-row-state'
import { shadesByInterpreter } from './board-shades'
import { HEAD_HEIGHT, ROW_HEIGHT } from './board-size'
import { CarryLabel } from './carry-label'
import { fitWords } from './fit-words'
import type { BarActs } from './use-bar-acts'
import { useBoardHands } from './use-board-hands'
import { useBoardPointer } from './use-board-pointer'
import type { BoardScroll } from './use-board-scroll'
import type { CarryActs } from './use-carry'

interface BoardGridProps {
  readonly mission: Mission
  readonly axis: BoardAxis
  readonly scroll: BoardScroll
  readonly rows: readonly string[]
  /** Lines of open places that are shown, and their height. */
  readonly openLines: number
  readonly openHeight: number
  readonly place: BoardPlace | null
  readonly onPlace: (place: BoardPlace) => void
  readonly onZoom: (steps: 1 | -1) => void
  readonly onDay: (days: 1 | -1) => void
  readonly acts: CarryActs
  readonly bars: BarActs
}

/**
 * Interpreters × time, of which only what is in sight exists: one stop of the Tab key. What is carried is coloured by how everybody fits;
 * dropping never asks.
 */
export function BoardGrid(props: BoardGridProps) {
  const { mission, axis, scroll, rows, openLines, openHeight, place, onPlace, onZoom, onDay, acts, bars } = props
  const translator = useTranslate()
  const { translate, language } = translator
  const languagesOf = useWorkingLanguages()
  const id = useId()
  const { carry } = acts
  const pointer = useBoardPointer({ mission, axis, scroll, rows, openHeight, acts, onPlace })
  const active = barAt(mission, place)
  const nameOf = (row: string) =>
    row === OPEN_ROW ? translate('board.openPlaces') : rowName(mission, { table: 'interpreters', id: row }, language)

  const hands = useBoardHands({
    mission,
    rows,
    openHeight,
    scroll,
    place,
    onPlace,
    onZoom,
    onDay,
    acts,
    bars,
    pointer,
    barElement: ({ row, key }) => (key === null ? null : document.getElementById(`${id}/${row}/${key}`)),
  })
  const [firstDay = 0] = scroll.shownDays
  const lastDay = scroll.shownDays.at(-1) ?? 0
  const standing = standingOf(place, active, carry, pointer.drawn)
  const shades = shadesByInterpreter(mission)

  function row(of: string, rowIndex: number, top: number) {
    const isOpen = of === OPEN_ROW
    const state = rowStateOf(mission, of, standing)
    return (
      <BoardRow
        key={of}
        id={`${id}/${of}`}
        row={of}
        rowIndex={rowIndex}
        top={top}
        height={isOpen ? openHeight : ROW_HEIGHT}
        headWidth={scroll.headWidth}
        axis={axis}
        firstDay={firstDay}
        lastDay={lastDay}
        shades={shades.get(of) ?? noShades}
        lines={isOpen ? openLines : null}
        name={nameOf(of)}
        detail={detailOf(of, state.bars)}
        said={state.isTarget && state.fit ? fitWords(state.fit, mission, translator) : ''}
        {...state}
      />
    )
  }

  /** Of who it is, what she speaks; of open places, how many. */
  function detailOf(of: string, bars: readonly BoardBar[]): string {
    if (of === OPEN_ROW) {
      const count = bars.reduce((sum, { place: open }) => sum + (open?.missing ?? 0), 0)
      return translate('board.openCount', { count, undated: undatedNeeds(mission) })
    }
    const interpreter = rowOf(mission, 'interpreters', of)
    return interpreter ? languagesOf(interpreter) : ''
  }

  const at = carry?.target ?? place?.row
  const width = scroll.headWidth + axis.dates.length * axis.dayWidth
  return (
    <>
      <div
        ref={scroll.scroller}
        className={styles.scroll}
        role="grid"
        tabIndex={0}
        aria-label={translate('board.grid', { count: rows.length - 1 })}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={
          at === undefined ? undefined : carry || !active ? `${id}/${at}` : `${id}/${place?.row}/${active.key}`
        }
        data-carrying={carry?.by}
        {...hands.handlers}
        {...pointer.handlers}
      >
        <BoardHead
          axis={axis}
          headWidth={scroll.headWidth}
          shownDays={scroll.shownDays}
          corner={translate('board.interpreter')}
        />
        <div className={styles.open} style={{ top: HEAD_HEIGHT, height: openHeight, width }} role="rowgroup">
          {row(OPEN_ROW, 0, 0)}
        </div>
        <div
          className={styles.body}
          role="rowgroup"
          data-narrow={axis.hourWidth < 12 || undefined}
          style={
            {
              width,
              height: (rows.length - 1) * ROW_HEIGHT,
              '--head': `${scroll.headWidth}px`,
              '--day': `${axis.dayWidth}px`,
              '--hour': `${axis.hourWidth}px`,
            } as CSSProperties
          }
        >
          {scroll.shownRows.map((index) => {
            const of = rows[index + 1]
            return of === undefined ? null : row(of, index + 1, index * ROW_HEIGHT)
          })}
        </div>
      </div>
      <CarryLabel labelRef={pointer.label} mission={mission} carry={carry} drawn={pointer.drawn} nameOf={nameOf} />
      {active ? <MenuAt {...hands.menu} label={titleOf(active, translator)} entries={() => bars.entriesFor(active)} /> : null}
    </>
  )
}

const noShades = [] as const
