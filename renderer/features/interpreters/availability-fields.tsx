import { Trash2 } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import { removeRow } from '../../../shared/commands/remove-row'
import type { Availability } from '../../../shared/mission/entities/availability'
import { useAct } from '../../app/actions/act'
import { StretchFields } from '../../app/interpreters/stretch-fields'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import styles from './interpreters-view.module.css'

/** One stretch in which an interpreter is (not) to be had. */
export function AvailabilityFields({ availability }: { readonly availability: Availability }) {
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
