import { MapPin } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { addRow } from '../../../shared/commands/add-row'
import type { Place } from '../../../shared/mission/entities/place'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { guessLanguage } from '../../../shared/mission/people/guess-language'
import { useAct } from '../../app/actions/act'
import { useListKeys } from '../../app/actions/use-list-keys'
import { useFindingCounts } from '../../app/findings/use-finding-counts'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { localeOf } from '../../i18n/resolve-language'
import { useMission, useTable } from '../../store/selectors'
import { choose, select, setView, useChoice, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { Select } from '../../ui/fields/select'
import { AddByName } from '../../ui/lists/add-by-name'
import { EmptyState } from '../../ui/lists/empty-state'
import { focusAddByName } from '../../ui/lists/focus-add-by-name'
import lineStyles from '../../ui/lists/list-line.module.css'
import { ListSearch } from '../../ui/lists/list-search'
import { ListToolbar } from '../../ui/lists/list-toolbar'
import { NothingMatches } from '../../ui/lists/nothing-matches'
import { VirtualList } from '../../ui/lists/virtual-list'
import { PlaceLine } from './place-line'
import { placeKinds, placeRows } from './place-rows'
import styles from './places-view.module.css'

/** Places by kind, each with its rules in a line. */
export function PlaceList() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const onKey = useListKeys()
  const counts = useFindingCounts('places')
  const visits = useVisitCounts()
  const selection = useSession((state) => state.selection)
  const [text, setText] = useChoice('places.text', '')
  const [chosenKind, setKind] = useChoice('places.newKind', 'facility')
  const newKind = placeKinds.find((kind) => kind === chosenKind) ?? 'facility'
  const searched = useDeferredValue(text.trim())
  const rows = useMemo(
    () => placeRows(mission, { text: searched, language, locale: localeOf[language] }),
    [mission, searched, language],
  )

  function add(name: string): boolean {
    const id = crypto.randomUUID()
    const { homeZone, workingLanguages } = missionRowOf(mission)
    const near = rowsOf(mission, 'places').find(({ zone }) => zone === homeZone)
    const names = { [guessLanguage(name, workingLanguages.toReversed())]: name }
    const fields: Partial<Place> = { kind: newKind, names, zone: homeZone, country: near?.country ?? '' }
    if (!act(addRow, { table: 'places', id, fields })) return false
    setText('')
    select({ table: 'places', id })
    return true
  }

  return (
    <>
      <ListToolbar>
        <div className={styles.kind}>
          <Select
            label={translate('places.newKind')}
            isLabelHidden
            options={placeKinds.map((kind) => ({ id: kind, text: translate(`terms.placeKind.${kind}`) }))}
            value={newKind}
            onChange={setKind}
          />
        </div>
        <AddByName label={translate('places.addPlace')} onAdd={add} />
        <ListSearch label={translate('places.search')} value={text} onChange={setText} />
      </ListToolbar>
      {rows.length === 0 ? (
        text === '' ? (
          <EmptyState icon={MapPin} title={translate('places.none')} text={translate('places.noneText')}>
            <Button onPress={focusAddByName}>{translate('places.typeName')}</Button>
            <Button
              onPress={() => {
                choose('itinerary.text', '')
                setView('itinerary')
              }}
            >
              {translate('places.toItinerary')}
            </Button>
          </EmptyState>
        ) : (
          <NothingMatches text={text} onShowAll={() => setText('')} />
        )
      ) : (
        <VirtualList
          label={translate('places.title')}
          rows={rows}
          keyOf={({ key }) => key}
          heightOf={(row) => (row.kind === 'heading' ? 40 : 49)}
          isOption={({ kind }) => kind === 'place'}
          selectedKey={selection?.table === 'places' ? selection.id : null}
          onSelect={(row) => row.kind === 'place' && select({ table: 'places', id: row.place.id })}
          onOpen={() => focusRegion('inspector')}
          onKey={(event, row) => onKey(event, row?.kind === 'place' ? { table: 'places', id: row.place.id } : null)}
          renderRow={(row, { isSelected }) =>
            row.kind === 'heading' ? (
              <div className={lineStyles.heading}>
                {translate(`terms.placeKind.${row.placeKind}`)} <span className={lineStyles.quiet}>{row.count}</span>
              </div>
            ) : (
              <PlaceLine
                place={row.place}
                isSelected={isSelected}
                visits={visits.get(row.place.id) ?? 0}
                findings={counts.get(row.place.id)}
              />
            )
          }
        />
      )}
    </>
  )
}

/** How many items take place at, or lead to, each place. */
function useVisitCounts(): ReadonlyMap<string, number> {
  const items = useTable('items')
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const { placeId, toPlaceId } of Object.values(items))
      for (const id of new Set([placeId, toPlaceId])) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }, [items])
}
