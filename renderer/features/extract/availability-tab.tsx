import { Plus, Trash2 } from 'lucide-react'
import { markAvailability } from '../../../shared/commands/mark-availability'
import { withdrawEntry } from '../../../shared/commands/withdraw-entry'
import { addDays } from '../../../shared/kernel/time'
import type { Availability } from '../../../shared/mission/entities/availability'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { useAct } from '../../app/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/button'
import { DateField } from '../../ui/date-field'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { TimeField } from '../../ui/time-field'
import styles from './extract.module.css'

const states = ['available', 'tentativeHold', 'unavailable', 'travel'] as const

/** When the interpreter is free, held, away or travelling. */
export function AvailabilityTab({ interpreterId }: { readonly interpreterId: string }) {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const { startsOn, homeZone } = missionRowOf(mission)
  const stretches = rowsOf(mission, 'availabilities').filter((one) => one.interpreterId === interpreterId)

  function add(): void {
    const last = stretches.at(-1)
    const on = last ? addDays(last.to.on, 1) : startsOn
    act(markAvailability, { fields: { from: { on, time: '00:00' }, to: { on, time: '23:59' }, zone: homeZone } })
  }

  return (
    <div className={styles.page}>
      <p className={styles.quiet}>{translate('extract.availabilityLead')}</p>
      <ul className={styles.stretches}>
        {stretches.map((stretch) => (
          <StretchFields key={stretch.id} stretch={stretch} />
        ))}
      </ul>
      <Button onPress={add}>
        <Plus size={15} aria-hidden /> {translate('extract.markTime')}
      </Button>
    </div>
  )
}

function StretchFields({ stretch: { id, from, to, state } }: { readonly stretch: Availability }) {
  const { translate } = useTranslate()
  const act = useAct()
  const edit = (fields: Partial<Availability>) => act(markAvailability, { id, fields })
  return (
    <li className={styles.stretch}>
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
        onCommit={(on) => on !== null && edit({ from: { ...from, on }, ...(on > to.on && { to: { ...to, on } }) })}
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
        label={translate('extract.removeTime')}
        onPress={() => void act(withdrawEntry, { table: 'availabilities', id })}
      />
    </li>
  )
}
