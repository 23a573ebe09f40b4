import { Route } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { Translator } from '../../../shared/i18n/translate'
import type { TransferTime } from '../../../shared/mission/entities/transfer-time'
import { rowName } from '../../../shared/mission/row-name'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { useMission } from '../../store/selectors'
import { choose, setView } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { classNames } from '../../ui/class-names'
import { EmptyState } from '../../ui/lists/empty-state'
import lineStyles from '../../ui/lists/list-line.module.css'
import { VirtualList } from '../../ui/lists/virtual-list'
import styles from './places-view.module.css'
import { WayEditor } from './way-editor'
import { type Way, type WayRow, wayKey, wayRows } from './way-rows'

/** How long the ways between places take; those that the itinerary needs and nobody has timed come first. */
export function WayList() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const [chosen, setChosen] = useState<Partial<Way>>({})
  const editor = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => wayRows(mission, language, localeOf[language]), [mission, language])
  const { fromPlaceId, toPlaceId } = chosen

  function take(row: WayRow): void {
    if (row.kind === 'heading') return
    const { fromPlaceId, toPlaceId } = row.kind === 'known' ? row.way : row
    setChosen({ fromPlaceId, toPlaceId })
  }

  return (
    <>
      <div ref={editor}>
        <WayEditor mission={mission} way={chosen} onChange={setChosen} />
      </div>
      {rows.length === 0 ? (
        <EmptyState icon={Route} title={translate('places.noWays')} text={translate('places.noWaysText')}>
          <Button onPress={() => choose('places.tab', 'places')}>{translate('places.placesFirst')}</Button>
          <Button onPress={() => setView('itinerary')}>{translate('places.toItinerary')}</Button>
        </EmptyState>
      ) : (
        <VirtualList
          label={translate('places.ways')}
          rows={rows}
          keyOf={({ key }) => key}
          heightOf={(row) => (row.kind === 'heading' ? 40 : 37)}
          isOption={({ kind }) => kind !== 'heading'}
          selectedKey={fromPlaceId && toPlaceId ? wayKey({ fromPlaceId, toPlaceId }) : null}
          onSelect={take}
          onOpen={() => editor.current?.querySelector<HTMLInputElement>('input[inputmode]')?.focus()}
          renderRow={(row, { isSelected }) =>
            row.kind === 'heading' ? (
              <div className={lineStyles.heading}>
                {translate(row.key === 'unknown' ? 'places.waysUnknown' : 'places.waysKnown')}{' '}
                <span className={lineStyles.quiet}>{row.count}</span>
              </div>
            ) : (
              <WayLine row={row} isSelected={isSelected} />
            )
          }
        />
      )}
    </>
  )
}

/** The time of a way; where it hangs on the hour, from the shortest to the longest. */
function wayMinutes({ minutes, bands }: TransferTime, translate: Translator['translate']): string {
  const all = [minutes, ...bands.map((band) => band.minutes)]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  return least === most ? translate('places.minutes', { minutes }) : translate('places.minutesBetween', { least, most })
}

interface WayLineProps {
  readonly row: Exclude<WayRow, { kind: 'heading' }>
  readonly isSelected: boolean
}

function WayLine({ row, isSelected }: WayLineProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const { fromPlaceId, toPlaceId } = row.kind === 'known' ? row.way : row
  const dayOn = row.kind === 'unknown' ? row.item.dayOn : null
  return (
    <div className={classNames(styles.way, isSelected && styles.selected)}>
      <span className={lineStyles.clipped}>{rowName(mission, { table: 'places', id: fromPlaceId }, language)}</span>
      <span className={styles.arrow}>{row.kind === 'known' && !row.way.symmetric ? '→' : '⇄'}</span>
      <span className={lineStyles.clipped}>{rowName(mission, { table: 'places', id: toPlaceId }, language)}</span>
      <span className={classNames(styles.minutes, row.kind === 'unknown' && lineStyles.second)}>
        {row.kind === 'known' ? wayMinutes(row.way, translate) : dayOn === null ? '' : formatDay(dayOn, language)}
      </span>
    </div>
  )
}
