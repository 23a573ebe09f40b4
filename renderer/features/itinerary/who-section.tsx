import { useMemo } from 'react'
import { editRow } from '../../../shared/commands/edit-row'
import type { Item } from '../../../shared/mission/entities/item'
import { rowsOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { nameFor } from '../../../shared/mission/people/person-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { ComboBox } from '../../ui/fields/combo-box'
import { FieldRow } from '../../ui/fields/field-row'
import { MultiSelect } from '../../ui/fields/multi-select'
import { Select } from '../../ui/fields/select'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { PartsRow } from './parts-row'

export const attendances = ['party', 'groups', 'persons'] as const

/** Who attends, with individual additions and exceptions, and the head-count that follows. */
export function WhoSection({ item }: { readonly item: Item }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const edit = (fields: Partial<Item>) => act(editRow, { table: 'items', id: item.id, fields })
  const rows = rowsOf(mission, 'persons')
  const persons = useMemo(
    () =>
      rows.map((person) => {
        const name = nameFor(person, language)
        return { id: person.id, text: name.text, lang: name.lang, detail: translate(`terms.personKind.${person.kind}`) }
      }),
    [rows, language, translate],
  )
  const groups = rowsOf(mission, 'groups').map((group) => ({
    id: group.id,
    text: `${group.code} ${textIn(group.name, language).text}`.trim(),
  }))
  return (
    <InspectorSection title={translate('itinerary.section.who')}>
      <Select
        label={translate('fields.attendance')}
        options={attendances.map((attendance) => ({ id: attendance, text: translate(`terms.attendance.${attendance}`) }))}
        value={item.attendance}
        onChange={(attendance) => edit({ attendance })}
      />
      {item.attendance === 'groups' ? (
        <MultiSelect
          label={translate('fields.groupIds')}
          options={groups}
          value={item.groupIds}
          onChange={(ids) => edit({ groupIds: [...ids] })}
        />
      ) : null}
      <MultiSelect
        label={translate('fields.includePersonIds')}
        options={persons}
        value={item.includePersonIds}
        onChange={(ids) => edit({ includePersonIds: [...ids] })}
      />
      {item.attendance === 'persons' ? null : (
        <MultiSelect
          label={translate('fields.excludePersonIds')}
          options={persons}
          value={item.excludePersonIds}
          onChange={(ids) => edit({ excludePersonIds: [...ids] })}
        />
      )}
      <FieldRow label={translate('itinerary.section.who')}>
        {translate('itinerary.attends', { count: attendeeIdsOf(mission, item).length })}
      </FieldRow>
      <PartsRow item={item} />
      <ComboBox
        label={translate('fields.leadPersonId')}
        options={persons}
        value={item.leadPersonId}
        isClearable
        onChange={(leadPersonId) => edit({ leadPersonId })}
      />
      <MultiSelect
        label={translate('fields.hostContactIds')}
        options={persons}
        value={item.hostContactIds}
        onChange={(ids) => edit({ hostContactIds: [...ids] })}
      />
    </InspectorSection>
  )
}
