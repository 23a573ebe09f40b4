import { changeItemTimes } from '../../../shared/commands/change-item-times'
import { editRow } from '../../../shared/commands/edit-row'
import { moveItem } from '../../../shared/commands/move-item'
import { scheduleItem } from '../../../shared/commands/schedule-item'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import type { LocalDate } from '../../../shared/kernel/time'
import type { ParsedTime } from '../../../shared/kernel/typed-time'
import type { Item } from '../../../shared/mission/entities/item'
import { typedEndDayOffsetOf } from '../../../shared/mission/items/item-timing'
import { missionRowOf, rowOf } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { formatDateRange } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Checkbox } from '../../ui/fields/checkbox'
import { DateField } from '../../ui/fields/date-field'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { TimeField } from '../../ui/fields/time-field'
import { ZoneField } from '../../ui/fields/zone-field'
import { InspectorSection } from '../../ui/panes/inspector-section'

const timeModes = ['exact', 'approx', 'tbd', 'hidden'] as const

/** Day, start, end and the clocks they are told by. A new start keeps the length; a new end does not move the start. */
export function WhenSection({ item }: { readonly item: Item }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const { startsOn, endsOn, homeZone } = missionRowOf(mission)
  // It stays where it was put: the day before the mission, too, something may have to be done.
  const isOutside = item.dayOn !== null && (item.dayOn < startsOn || item.dayOn > endsOn)
  // Who says that it ends by other clocks most likely means those of where it goes.
  const zoneThere = rowOf(mission, 'places', item.toPlaceId)?.zone ?? homeZone
  const act = useAct()

  function setDay(date: LocalDate | null): void {
    if (date === null) act(unscheduleItem, { itemIds: [item.id] })
    else if (item.dayOn === null) act(scheduleItem, { itemId: item.id, dayOn: date })
    else act(moveItem, { itemId: item.id, dayOn: date })
  }

  function setStart(parsed: ParsedTime | null): void {
    if (parsed === null) act(changeItemTimes, { itemId: item.id, startTime: null, startDayOffset: 0 })
    else if (parsed.dayOffset !== item.startDayOffset || item.dayOn === null)
      act(changeItemTimes, { itemId: item.id, startTime: parsed.time, startDayOffset: parsed.dayOffset })
    else act(moveItem, { itemId: item.id, startTime: parsed.time })
  }

  /** A clock time alone that lies before the start is a slip, unless a stay of several nights ends at it. */
  function checkEnd({ time, dayOffset }: ParsedTime): string | null {
    if (dayOffset === 1 || item.startTime === null || item.endDayOffset - item.startDayOffset > 1) return null
    const isSlip = typedEndDayOffsetOf({ ...item, endTime: time }) === null
    return isSlip ? translate('rapid.problem.end-before-start') : null
  }

  function setEnd(parsed: ParsedTime | null): void {
    const daysLong = item.endDayOffset - item.startDayOffset
    // A stay of several nights keeps them; else 25:30 is meant for the next day, and any other time for the first after the start.
    const endDayOffset = daysLong > 1 ? item.endDayOffset : parsed?.dayOffset === 1 ? item.startDayOffset + 1 : undefined
    const endTime = parsed?.time ?? null
    act(changeItemTimes, { itemId: item.id, endTime, ...(endDayOffset === undefined ? {} : { endDayOffset }) })
  }

  return (
    <InspectorSection title={translate('itinerary.section.when')}>
      <DateField
        label={translate('fields.dayOn')}
        value={item.dayOn}
        near={startsOn}
        onCommit={setDay}
        error={
          isOutside ? translate('rapid.problem.date-outside', { days: formatDateRange(startsOn, endsOn, language) }) : undefined
        }
      />
      <TimeField
        label={translate('fields.startTime')}
        value={item.startTime}
        dayOffset={item.startDayOffset}
        onCommit={setStart}
      />
      <TimeField
        label={translate('fields.endTime')}
        value={item.endTime}
        dayOffset={item.endDayOffset - item.startDayOffset}
        start={item.startTime}
        onCheck={checkEnd}
        onCommit={setEnd}
      />
      {item.endDayOffset > 0 ? (
        <NumberField
          label={translate('fields.endDayOffset')}
          value={item.endDayOffset}
          min={0}
          max={60}
          onCommit={(days) => act(changeItemTimes, { itemId: item.id, endDayOffset: days ?? 0 })}
        />
      ) : null}
      <Select
        label={translate('fields.timeMode')}
        options={timeModes.map((mode) => ({ id: mode, text: translate(`terms.timeMode.${mode}`) }))}
        value={item.timeMode}
        onChange={(timeMode) => act(changeItemTimes, { itemId: item.id, timeMode })}
      />
      <ZoneField
        label={translate('fields.zone')}
        value={item.zone}
        onChange={(zone) => act(changeItemTimes, { itemId: item.id, zone })}
      />
      <Checkbox
        label={translate('itinerary.zoneOther')}
        isSelected={item.endZone !== null}
        onChange={(isOther) => act(changeItemTimes, { itemId: item.id, endZone: isOther ? zoneThere : null })}
      />
      {item.endZone === null ? null : (
        <ZoneField
          label={translate('fields.endZone')}
          value={item.endZone}
          onChange={(endZone) => act(changeItemTimes, { itemId: item.id, endZone })}
        />
      )}
      <Checkbox
        label={translate('fields.lockTime')}
        isSelected={item.lockTime}
        onChange={(lockTime) => act(editRow, { table: 'items', id: item.id, fields: { lockTime } })}
      />
    </InspectorSection>
  )
}
