import { Plane, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { addRow } from '../../../shared/commands/add-row'
import type { TravelLeg } from '../../../shared/mission/entities/travel-leg'
import { useAct } from '../../app/actions/act'
import { useListKeys } from '../../app/actions/use-list-keys'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select, setView, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { EmptyState } from '../../ui/lists/empty-state'
import { ListToolbar } from '../../ui/lists/list-toolbar'
import { VirtualList } from '../../ui/lists/virtual-list'
import { JourneyLine } from './journey-line'
import { journeyRows, unbookedOf } from './journey-rows'

/** Flights and trains of the itinerary with their bookings: who stands in which, and who in none. */
export function JourneyList() {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const onKey = useListKeys()
  const selection = useSession((state) => state.selection)
  const rows = useMemo(() => journeyRows(mission), [mission])
  const selected = rows.find(({ key }) => key === selection?.id)

  function addBooking(): void {
    if (!selected) return
    const { item } = selected
    const id = crypto.randomUUID()
    const kind: TravelLeg['kind'] = item.kind === 'rail' ? 'rail' : 'flight'
    const fields = { itemId: item.id, kind, personIds: [...unbookedOf(mission, item)] }
    if (act(addRow, { table: 'travelLegs', id, fields })) select({ table: 'travelLegs', id })
  }

  if (rows.length === 0) {
    return (
      <EmptyState icon={Plane} title={translate('places.noJourneys')} text={translate('places.noJourneysText')}>
        <Button onPress={() => setView('itinerary')}>{translate('places.toItinerary')}</Button>
      </EmptyState>
    )
  }
  return (
    <>
      <ListToolbar>
        <Button isDisabled={!selected} onPress={addBooking}>
          <Plus size={14} aria-hidden /> {translate('places.addBooking')}
        </Button>
      </ListToolbar>
      <VirtualList
        label={translate('places.journeys')}
        rows={rows}
        keyOf={({ key }) => key}
        heightOf={() => 41}
        selectedKey={selected?.key ?? null}
        onSelect={({ kind, key }) => select({ table: kind === 'journey' ? 'items' : 'travelLegs', id: key })}
        onOpen={() => focusRegion('inspector')}
        onKey={(event, row) => {
          if (event.key === 'Insert') addBooking()
          else onKey(event, row?.kind === 'booking' ? { table: 'travelLegs', id: row.key } : null)
        }}
        renderRow={(row, { isSelected }) => <JourneyLine row={row} isSelected={isSelected} />}
      />
    </>
  )
}
