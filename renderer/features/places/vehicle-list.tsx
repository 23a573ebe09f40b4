import { Bus } from 'lucide-react'
import { useMemo } from 'react'
import { addRow } from '../../../shared/commands/add-row'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { guessLanguage } from '../../../shared/mission/people/guess-language'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useListKeys } from '../../app/actions/use-list-keys'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useTable } from '../../store/selectors'
import { select, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { classNames } from '../../ui/class-names'
import { AddByName } from '../../ui/lists/add-by-name'
import { EmptyState } from '../../ui/lists/empty-state'
import { focusAddByName } from '../../ui/lists/focus-add-by-name'
import lineStyles from '../../ui/lists/list-line.module.css'
import { ListToolbar } from '../../ui/lists/list-toolbar'
import { VirtualList } from '../../ui/lists/virtual-list'
import styles from './places-view.module.css'

/** Coaches and cars, with seats, operator and driver. */
export function VehicleList() {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const onKey = useListKeys()
  const items = useTable('items')
  const selection = useSession((state) => state.selection)
  const vehicles = rowsOf(mission, 'vehicles')
  const rides = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { vehicleIds } of Object.values(items)) for (const id of vehicleIds) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }, [items])

  function add(name: string): boolean {
    const id = crypto.randomUUID()
    const lang = guessLanguage(name, missionRowOf(mission).workingLanguages)
    if (!act(addRow, { table: 'vehicles', id, fields: { name: { [lang]: name } } })) return false
    select({ table: 'vehicles', id })
    return true
  }

  return (
    <>
      <ListToolbar>
        <AddByName label={translate('places.addVehicle')} onAdd={add} />
      </ListToolbar>
      {vehicles.length === 0 ? (
        <EmptyState icon={Bus} title={translate('places.noVehicles')} text={translate('places.noVehiclesText')}>
          <Button onPress={() => void add(translate('places.coachNamed', { number: 1 }))}>{translate('places.addCoach')}</Button>
          <Button onPress={focusAddByName}>{translate('places.typeName')}</Button>
        </EmptyState>
      ) : (
        <VirtualList
          label={translate('places.vehicles')}
          rows={vehicles}
          keyOf={({ id }) => id}
          heightOf={() => 41}
          selectedKey={selection?.table === 'vehicles' ? selection.id : null}
          onSelect={({ id }) => select({ table: 'vehicles', id })}
          onOpen={() => focusRegion('inspector')}
          onKey={(event, row) => onKey(event, row ? { table: 'vehicles', id: row.id } : null)}
          renderRow={({ id, name, kind, plate, seats, checkedBags, operatorOrganizationId, driverPersonId }, { isSelected }) => {
            const shown = textIn(name, language)
            return (
              <div className={classNames(styles.vehicle, isSelected && styles.selected)}>
                <span className={styles.names}>
                  <span className={lineStyles.clipped} lang={shown.lang}>
                    {shown.text || translate(`terms.vehicleKind.${kind}`)}
                  </span>
                  <span className={lineStyles.second}>{plate}</span>
                </span>
                <span className={lineStyles.second}>{translate('places.seats', { seats, bags: checkedBags })}</span>
                <span className={classNames(lineStyles.second, styles.operator)}>
                  {operatorOrganizationId === null
                    ? ''
                    : rowName(mission, { table: 'organizations', id: operatorOrganizationId }, language)}
                </span>
                <span className={lineStyles.second}>
                  {driverPersonId === null
                    ? translate('places.noDriver')
                    : rowName(mission, { table: 'persons', id: driverPersonId }, language)}
                </span>
                <span className={classNames(lineStyles.second, styles.count)}>
                  {translate('places.items', { count: rides.get(id) ?? 0 })}
                </span>
              </div>
            )
          }}
        />
      )}
    </>
  )
}
