import { type EditableList, editItems } from '../../../shared/commands/edit-items'
import type { Item } from '../../../shared/mission/entities/item'
import { rowsOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { FieldRow } from '../../ui/fields/field-row'
import { MultiSelect } from '../../ui/fields/multi-select'
import { Select } from '../../ui/fields/select'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { commonIds, commonValue } from './common-value'
import { attendances } from './who-section'

/** Who attends them and where: lists show what all have in common, and what is added or taken out of them is so for all. */
export function SeveralWhoSection({ items }: { readonly items: readonly Item[] }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const itemIds = items.map(({ id }) => id)
  const mixed = translate('days.several.mixed')
  const place = commonValue(items, 'placeId')
  const counts = items.map((item) => attendeeIdsOf(mission, item).length)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const vehicles = rowsOf(mission, 'vehicles').map((vehicle) => ({
    id: vehicle.id,
    text: textIn(vehicle.name, language).text || vehicle.plate,
  }))

  function editList(list: EditableList & ('groupIds' | 'vehicleIds'), ids: readonly string[]): void {
    const before = commonIds(items, list)
    const gains = ids.filter((id) => !before.includes(id))
    const loses = before.filter((id) => !ids.includes(id))
    act(editItems, { itemIds, lists: { [list]: { gains, loses } } })
  }

  return (
    <>
      <InspectorSection title={translate('itinerary.section.who')}>
        <Select
          label={translate('fields.attendance')}
          options={attendances.map((attendance) => ({ id: attendance, text: translate(`terms.attendance.${attendance}`) }))}
          value={commonValue(items, 'attendance') ?? null}
          placeholder={mixed}
          onChange={(attendance) => act(editItems, { itemIds, fields: { attendance } })}
        />
        {items.some(({ attendance }) => attendance === 'groups') ? (
          <MultiSelect
            label={translate('fields.groupIds')}
            options={rowsOf(mission, 'groups').map((group) => ({
              id: group.id,
              text: `${group.code} ${textIn(group.name, language).text}`.trim(),
            }))}
            value={commonIds(items, 'groupIds')}
            {...(commonValue(items, 'groupIds') === undefined ? { placeholder: mixed } : {})}
            onChange={(ids) => editList('groupIds', ids)}
          />
        ) : null}
        <FieldRow label={translate('itinerary.section.who')}>
          {least === most ? translate('itinerary.attends', { count: least }) : translate('days.several.people', { least, most })}
        </FieldRow>
      </InspectorSection>
      <InspectorSection title={translate('itinerary.section.where')}>
        <ComboBox
          label={translate('fields.placeId')}
          options={rowsOf(mission, 'places').map((row) => {
            const name = textIn(row.names, language)
            return { id: row.id, text: name.text, lang: name.lang, detail: textIn(row.city, language).text }
          })}
          value={place ?? null}
          isClearable
          placeholder={place === undefined ? mixed : translate('itinerary.noPlace')}
          onChange={(placeId) => act(editItems, { itemIds, fields: { placeId } })}
        />
        {vehicles.length > 0 ? (
          <MultiSelect
            label={translate('fields.vehicleIds')}
            options={vehicles}
            value={commonIds(items, 'vehicleIds')}
            {...(commonValue(items, 'vehicleIds') === undefined ? { placeholder: mixed } : {})}
            onChange={(ids) => editList('vehicleIds', ids)}
          />
        ) : null}
      </InspectorSection>
    </>
  )
}
