import { Plus, Trash2 } from 'lucide-react'
import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import type { Availability } from '../../../shared/mission/entities/availability'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { StretchFields } from '../../app/interpreters/stretch-fields'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { IconButton } from '../../ui/buttons/icon-button'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './interpreters-view.module.css'

/** When an interpreter is to be had and when not; nothing told: always. */
export function AvailabilitySection({ interpreterId }: { readonly interpreterId: string }) {
  const { translate } = useTranslate()
  const act = useAct()
  const mission = useMission()
  const { startsOn, endsOn, homeZone } = missionRowOf(mission)
  const availabilities = rowsOf(mission, 'availabilities').filter((one) => one.interpreterId === interpreterId)
  return (
    <InspectorSection
      title={translate('interpreters.availability')}
      actions={
        <IconButton
          icon={Plus}
          small
          label={translate('interpreters.addAvailability')}
          onPress={() =>
            void act(addRow, {
              table: 'availabilities',
              fields: {
                interpreterId,
                from: { on: startsOn, time: '00:00' },
                to: { on: endsOn, time: '23:59' },
                zone: homeZone,
              },
            })
          }
        />
      }
    >
      {availabilities.length === 0 ? <p className={styles.quiet}>{translate('interpreters.alwaysAvailable')}</p> : null}
      {availabilities.map((availability) => (
        <AvailabilityFields key={availability.id} availability={availability} />
      ))}
    </InspectorSection>
  )
}

/** One stretch in which an interpreter is (not) to be had. */
function AvailabilityFields({ availability }: { readonly availability: Availability }) {
  const { translate } = useTranslate()
  const act = useAct()
  const { id } = availability
  return (
    <div className={styles.availability}>
      <StretchFields stretch={availability} onEdit={(fields) => void act(editRow, { table: 'availabilities', id, fields })} />
      <IconButton
        icon={Trash2}
        small
        label={translate('interpreters.removeAvailability')}
        onPress={() => void act(removeRow, { table: 'availabilities', id })}
      />
    </div>
  )
}
