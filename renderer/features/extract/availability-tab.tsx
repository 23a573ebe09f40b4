import { Plus, Trash2 } from 'lucide-react'
import { markAvailability } from '../../../shared/commands/mark-availability'
import { withdrawEntry } from '../../../shared/commands/withdraw-entry'
import { addDays } from '../../../shared/kernel/time'
import type { Availability } from '../../../shared/mission/entities/availability'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { StretchFields } from '../../app/interpreters/stretch-fields'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import styles from './extract.module.css'

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
          <StretchLine key={stretch.id} stretch={stretch} />
        ))}
      </ul>
      <Button onPress={add}>
        <Plus size={15} aria-hidden /> {translate('extract.markTime')}
      </Button>
    </div>
  )
}

function StretchLine({ stretch }: { readonly stretch: Availability }) {
  const { translate } = useTranslate()
  const act = useAct()
  const { id } = stretch
  return (
    <li className={styles.stretch}>
      <StretchFields stretch={stretch} onEdit={(fields) => void act(markAvailability, { id, fields })} />
      <IconButton
        icon={Trash2}
        small
        label={translate('extract.removeTime')}
        onPress={() => void act(withdrawEntry, { table: 'availabilities', id })}
      />
    </li>
  )
}
