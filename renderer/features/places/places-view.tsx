import { rowsOf } from '../../../shared/mission/mission'
import type { Ref } from '../../../shared/mission/registry'
import { useTab } from '../../app/use-tab'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { SegmentedControl } from '../../ui/segmented-control'
import { PlaceList } from './place-list'
import styles from './places-view.module.css'
import { VehicleList } from './vehicle-list'
import { WayList } from './way-list'

/** Where the mission goes: places with their admission rules, the ways between them, and the vehicles. */
export function PlacesView() {
  const { translate } = useTranslate()
  const mission = useMission()
  const [tab, setTab] = useTab('places.tab', 'places', tabsOf)
  return (
    <section className={styles.view} aria-label={translate('places.title')}>
      <div className={styles.tabs}>
        <SegmentedControl
          label={translate('places.title')}
          isLabelHidden
          segments={[
            { id: 'places', text: translate('places.tab.places', { count: rowsOf(mission, 'places').length }) },
            { id: 'ways', text: translate('places.tab.ways', { count: rowsOf(mission, 'transferTimes').length }) },
            { id: 'vehicles', text: translate('places.tab.vehicles', { count: rowsOf(mission, 'vehicles').length }) },
          ]}
          value={tab}
          onChange={setTab}
        />
      </div>
      {tab === 'ways' ? <WayList /> : tab === 'vehicles' ? <VehicleList /> : <PlaceList />}
    </section>
  )
}

function tabsOf({ table }: Ref): readonly string[] {
  return table === 'places' || table === 'vehicles' ? [table] : []
}
