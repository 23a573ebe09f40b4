import { addDays } from '../../../shared/kernel/time'
import type { Availability } from '../../../shared/mission/entities/availability'
import { useTranslate } from '../../i18n/language-provider'
import { DateField } from '../../ui/fields/date-field'
import { Select } from '../../ui/fields/select'
import { TimeField } from '../../ui/fields/time-field'

const states = ['available', 'tentativeHold', 'unavailable', 'travel'] as const

interface StretchFieldsProps {
  readonly stretch: Availability
  readonly onEdit: (fields: Partial<Availability>) => void
}

/** From when to when somebody is (not) to be had. A first day after the last one takes the last one along. */
export function StretchFields({ stretch: { from, to, state }, onEdit }: StretchFieldsProps) {
  const { translate } = useTranslate()
  return (
    <>
      <Select
        label={translate('fields.state')}
        options={states.map((one) => ({ id: one, text: translate(`terms.availability.${one}`) }))}
        value={state}
        onChange={(next) => onEdit({ state: next })}
      />
      <DateField
        label={translate('fields.from')}
        value={from.on}
        near={from.on}
        onCommit={(on) => on !== null && onEdit({ from: { ...from, on }, ...(on > to.on && { to: { ...to, on } }) })}
      />
      <TimeField
        label={translate('fields.startTime')}
        value={from.time}
        onCommit={(parsed) => parsed && onEdit({ from: { on: addDays(from.on, parsed.dayOffset), time: parsed.time } })}
      />
      <DateField
        label={translate('fields.to')}
        value={to.on}
        near={from.on}
        onCommit={(on) => on !== null && onEdit({ to: { ...to, on } })}
      />
      <TimeField
        label={translate('fields.endTime')}
        value={to.time}
        onCommit={(parsed) => parsed && onEdit({ to: { on: addDays(to.on, parsed.dayOffset), time: parsed.time } })}
      />
    </>
  )
}
