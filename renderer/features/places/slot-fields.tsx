import { Plus, X } from 'lucide-react'
import type { Slot } from '../../../shared/mission/entities/place'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { FieldRow } from '../../ui/fields/field-row'
import { TimeField } from '../../ui/fields/time-field'
import styles from './place-inspector.module.css'

interface SlotFieldsProps {
  readonly slots: readonly Slot[]
  readonly onChange: (slots: readonly Slot[]) => void
}

/** Windows of time in which a visit must lie. */
export function SlotFields({ slots, onChange }: SlotFieldsProps) {
  const { translate } = useTranslate()
  const last = slots.at(-1)
  return (
    <FieldRow label={translate('fields.slots')}>
      {slots.map((slot, index) => (
        <div key={`${slot.from}–${slot.to}`} className={styles.slot}>
          <TimeField
            label={translate('places.slotFrom', { number: index + 1 })}
            isLabelHidden
            value={slot.from}
            onCommit={(parsed) => parsed && onChange(slots.with(index, { ...slot, from: parsed.time }))}
          />
          –
          <TimeField
            label={translate('places.slotTo', { number: index + 1 })}
            isLabelHidden
            value={slot.to}
            start={slot.from}
            onCommit={(parsed) => parsed && onChange(slots.with(index, { ...slot, to: parsed.time }))}
          />
          <IconButton
            icon={X}
            small
            label={translate('places.removeSlot', { number: index + 1 })}
            onPress={() => onChange(slots.toSpliced(index, 1))}
          />
        </div>
      ))}
      <IconButton
        icon={Plus}
        small
        label={translate('places.addSlot')}
        onPress={() => onChange([...slots, last ? { from: last.to, to: '17:00' } : { from: '09:00', to: '12:00' }])}
      />
    </FieldRow>
  )
}
