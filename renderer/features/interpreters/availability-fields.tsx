import { Trash2 } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import { addDays } from '../../../shared/kernel/time'
import type { Availability } from '../../../shared/mission/entities/availability'
import { useAct } from '../../app/act'
import { useTranslate } from '../../i18n/language-provider'
import { DateField } from '../../ui/date-field'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { TimeField } from '../../ui/time-field'
import styles from './interpreters-view.module.css'

const states = ['available', 'tentativeHold', 'unavailable', 'travel'] as const

/** One stretch in which an interpreter is (not) to be had. */
export function AvailabilityFields({ availability }: { readonly availability: Availability }) {
  const { translate } = useTranslate()
  const act = useAct()
  const { id, from, to, state } = availability
  const edit = (fields: Partial<Availability>) => act(editRow, { table: 'availabilities', id, fields })
  return (
    <div className={styles.availability}>
      <Select
        label={translate('fields.state')}
        options={states.map((one) => ({ id: one, text: translate(`terms.availability.${one}`) }))}
        value={state}
        onChange={(next) => edit({ state: next })}
      />
      <DateField
        label={translate('fields.from')}
        value={from.on}
        near={from.on}
        onCommit={(on) => on !== null && edit({ from: { ...from, on } })}
      />
      <TimeField
        label={translate('fields.startTime')}
        value={from.time}
        onCommit={(parsed) => parsed && edit({ from: { on: addDays(from.on, parsed.dayOffset), time: parsed.time } })}
      />
      <DateField
        label={translate('fields.to')}
        value={to.on}
        near={from.on}
        onCommit={(on) => on !== null && edit({ to: { ...to, on } })}
      />
      <TimeField
        label={translate('fields.endTime')}
        value={to.time}
        onCommit={(parsed) => parsed && edit({ to: { on: addDays(to.on, parsed.dayOffset), time: parsed.time } })}
      />
      <IconButton
        icon={Trash2}
        small
        label={translate('interpreters.removeAvailability')}
        onPress={() => void act(removeRow, { table: 'availabilities', id })}
      />
    </div>
  )
}
