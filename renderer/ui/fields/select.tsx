import { ChevronDown } from 'lucide-react'
import { Select as AriaSelect, Button, Label, ListBox, Popover, SelectValue } from 'react-aria-components'
import { classNames } from '../class-names'
import list from '../overlays/list.module.css'
import overlay from '../overlays/overlay.module.css'
import { steady } from '../steady'
import styles from './field.module.css'
import { FieldNotes } from './field-notes'
import type { Option } from './option'
import { OptionRow } from './option-row'

interface SelectProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string | undefined
  readonly isDisabled?: boolean
}

/** One of a few (up to about twenty); for more, ComboBox. */
export const Select = steady(function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden = false, options, value, onChange, placeholder, description, error, isDisabled = false } = props
  return (
    <AriaSelect
      className={styles.field ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = options.find(({ id }) => id === key)
        if (chosen && chosen.id !== value) onChange(chosen.id)
      }}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.body}>
        <Button className={classNames(styles.control, styles.pick)}>
          <SelectValue className={styles.picked ?? ''} />
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </Button>
        <FieldNotes description={description} error={error} />
      </div>
      <Popover className={classNames(overlay.popover, overlay.list)} offset={4}>
        <ListBox className={list.list ?? ''} items={options}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
})
