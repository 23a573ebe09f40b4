import { editRow } from '../../../shared/commands/edit-row'
import { type Vehicle, vehicleEntity } from '../../../shared/mission/entities/vehicle'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { RowHeader } from '../../app/actions/row-header'
import { RowFindings } from '../../app/findings/row-findings'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { ItemLinks } from './item-links'

const kinds = vehicleEntity.schema.shape.kind.options

/** A coach or car: room for people and bags, who runs and who drives it, and where it is used. */
export function VehicleInspector({ id }: InspectorProps) {
  const vehicle = useRow('vehicles', id)
  return vehicle ? <VehicleFields vehicle={vehicle} /> : null
}

function VehicleFields({ vehicle }: { readonly vehicle: Vehicle }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { id } = vehicle
  const name = textIn(vehicle.name, language)
  const title = name.text || vehicle.plate || translate(`terms.vehicleKind.${vehicle.kind}`)
  const edit = (fields: Partial<Vehicle>) => act(editRow, { table: 'vehicles', id, fields })
  const persons = rowsOf(mission, 'persons')
    .toSorted((a, b) => Number(b.kind === 'driver') - Number(a.kind === 'driver'))
    .map((person) => ({
      id: person.id,
      text: rowName(mission, { table: 'persons', id: person.id }, language) || translate('places.unnamed'),
      detail: translate(`terms.personKind.${person.kind}`),
    }))
  return (
    <>
      <RowHeader
        row={{ table: 'vehicles', id }}
        kind={translate(`terms.vehicleKind.${vehicle.kind}`)}
        title={title}
        lang={name.lang}
        removeLabel={translate('places.removeVehicle')}
      />
      <InspectorSection>
        <LocalizedTextField
          label={translate('fields.name')}
          value={vehicle.name}
          languages={[...new Set([language, ...missionRowOf(mission).documentLanguages])]}
          onCommit={(next) => edit({ name: next })}
        />
        <Select
          label={translate('fields.kind')}
          options={kinds.map((kind) => ({ id: kind, text: translate(`terms.vehicleKind.${kind}`) }))}
          value={vehicle.kind}
          onChange={(kind) => edit({ kind })}
        />
        {(['seats', 'checkedBags'] as const).map((field) => (
          <NumberField
            key={field}
            label={translate(`fields.${field}`)}
            value={vehicle[field]}
            min={0}
            max={1000}
            onCommit={(count) => edit({ [field]: count ?? 0 })}
          />
        ))}
        <TextField label={translate('fields.plate')} value={vehicle.plate} onCommit={(plate) => edit({ plate: plate.trim() })} />
        <ComboBox
          label={translate('fields.operatorOrganizationId')}
          options={rowsOf(mission, 'organizations').map(({ id, names }) => ({ id, text: textIn(names, language).text }))}
          value={vehicle.operatorOrganizationId}
          isClearable
          onChange={(operatorOrganizationId) => edit({ operatorOrganizationId })}
        />
        <ComboBox
          label={translate('fields.driverPersonId')}
          options={persons}
          value={vehicle.driverPersonId}
          isClearable
          onChange={(driverPersonId) => edit({ driverPersonId })}
        />
        <TextField
          label={translate('fields.driverPhone')}
          value={vehicle.driverPhone}
          onCommit={(driverPhone) => edit({ driverPhone: driverPhone.trim() })}
        />
      </InspectorSection>
      <RowFindings refs={[{ table: 'vehicles', id }]} />
      <ItemLinks
        title={translate('places.rides')}
        none={translate('places.noRides')}
        isMeant={({ vehicleIds }) => vehicleIds.includes(id)}
      />
    </>
  )
}
