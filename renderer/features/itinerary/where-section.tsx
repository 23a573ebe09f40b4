import { editRow } from '../../../shared/commands/edit-row'
import type { Item } from '../../../shared/mission/entities/item'
import { endInstantOf } from '../../../shared/mission/items/item-times'
import { isJourney, plannedItemsOf } from '../../../shared/mission/items/planned-items'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { commonTravellersOf } from '../../../shared/mission/people/travellers'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { MultiSelect } from '../../ui/fields/multi-select'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'

/** Place (for a journey: from and to), room, vehicles. */
export function WhereSection({ item }: { readonly item: Item }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const places = rowsOf(mission, 'places').map((place) => {
    const name = textIn(place.names, language)
    return { id: place.id, text: name.text, lang: name.lang, detail: textIn(place.city, language).text }
  })
  const vehicles = rowsOf(mission, 'vehicles').map((vehicle) => ({
    id: vehicle.id,
    text: textIn(vehicle.name, language).text || vehicle.plate,
  }))
  const edit = (fields: Partial<Item>) => act(editRow, { table: 'items', id: item.id, fields })
  const journey = isJourney(item)
  return (
    <InspectorSection title={translate('itinerary.section.where')}>
      <ComboBox
        label={translate(journey ? 'fields.fromPlaceId' : 'fields.placeId')}
        options={places}
        value={item.placeId}
        isClearable
        placeholder={translate('itinerary.noPlace')}
        onChange={(placeId) => edit({ placeId })}
      />
      {journey || item.toPlaceId !== null ? (
        <ComboBox
          label={translate('fields.toPlaceId')}
          options={places}
          value={item.toPlaceId}
          isClearable
          placeholder={translate('itinerary.noPlace')}
          onChange={(toPlaceId) => edit({ toPlaceId })}
        />
      ) : (
        <TextField label={translate('fields.roomName')} value={item.roomName} onCommit={(roomName) => edit({ roomName })} />
      )}
      <LeadsTo item={item} onChange={(leadsToItemId) => edit({ leadsToItemId })} />
      {vehicles.length > 0 ? (
        <MultiSelect
          label={translate('fields.vehicleIds')}
          options={vehicles}
          value={item.vehicleIds}
          onChange={(ids) => edit({ vehicleIds: [...ids] })}
        />
      ) : null}
    </InspectorSection>
  )
}

/** Whether a transfer follows the item that it leads to; offered where there is one. */
function LeadsTo({ item, onChange }: { readonly item: Item; readonly onChange: (itemId: string | null) => void }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const target = item.leadsToItemId === null ? nextItemOf(mission, item) : rowOf(mission, 'items', item.leadsToItemId)
  if (item.kind !== 'transfer' || !target) return null
  const title = textIn(target.title, language).text || translate(`terms.kind.${target.kind}`)
  return (
    <Checkbox
      label={translate('itinerary.keepsInTime', { title })}
      isSelected={item.leadsToItemId !== null}
      onChange={(isKept) => onChange(isKept ? target.id : null)}
    />
  )
}

/** What the people of a transfer do first after it on its day. */
function nextItemOf(mission: Mission, transfer: Item): Item | undefined {
  const end = endInstantOf(transfer)
  return plannedItemsOf(mission).find(
    ({ item, start }) =>
      end !== null &&
      item.dayOn === transfer.dayOn &&
      start >= end &&
      !isJourney(item) &&
      commonTravellersOf(mission, transfer, item).length > 0,
  )?.item
}
