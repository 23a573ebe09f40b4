import { rowsOf } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { useTab } from '../../app/navigation/use-tab'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { ListFrame } from '../../ui/lists/list-frame'
import { JourneyList } from './journey-list'
import { PlaceList } from './place-list'
import { VehicleList } from './vehicle-list'
import { WayList } from './way-list'

/** Where the mission goes: places with their admission rules, the ways between them, the vehicles, flights and trains with their bookings. */
export function PlacesView() {
  const { translate } = useTranslate()
  const mission = useMission()
  const journeys = rowsOf(mission, 'items').filter(({ kind }) => kind === 'flight' || kind === 'rail').length
  const [tab, setTab] = useTab('places.tab', 'places', tabsOf)
  return (
    <ListFrame
      label={translate('places.title')}
      tabs={[
        { id: 'places', text: translate('places.tab.places', { count: rowsOf(mission, 'places').length }) },
        { id: 'ways', text: translate('places.tab.ways', { count: rowsOf(mission, 'transferTimes').length }) },
        { id: 'vehicles', text: translate('places.tab.vehicles', { count: rowsOf(mission, 'vehicles').length }) },
        { id: 'journeys', text: translate('places.tab.journeys', { count: journeys }) },
      ]}
      tab={tab}
      onTab={setTab}
    >
      {tab === 'ways' ? <WayList /> : tab === 'vehicles' ? <VehicleList /> : tab === 'journeys' ? <JourneyList /> : <PlaceList />}
    </ListFrame>
  )
}

function tabsOf({ table }: Ref): readonly string[] {
  if (table === 'travelLegs') return ['journeys']
  return table === 'places' || table === 'vehicles' ? [table] : []
}
