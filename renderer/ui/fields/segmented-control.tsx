import type { LucideIcon } from 'lucide-react'
import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { steady } from '../steady'
import fieldStyles from './field.module.css'
import styles from './segmented-control.module.css'

interface Segment<Id extends string> {
  readonly id: Id
  readonly text: string
  readonly icon?: LucideIcon
}

interface SegmentedControlProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly segments: readonly Segment<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
}

/** One of two to six, all in sight; arrow keys move between them. */
export const SegmentedControl = steady(function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, isLabelHidden = false, segments, value, onChange } = props
  const labelId = useId()
  return (
    <div className={fieldStyles.field}>
      {isLabelHidden ? null : (
        <span className={fieldStyles.label} id={labelId}>
          {label}
        </span>
      )}
      <div className={fieldStyles.body}>
        <ToggleButtonGroup
          className={styles.segments ?? ''}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            const next = segments.find(({ id }) => keys.has(id))
            if (next && next.id !== value) onChange(next.id)
          }}
          {...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': labelId })}
        >
          {segments.map(({ id, text, icon: Icon }) => (
            <ToggleButton key={id} id={id} className={styles.segment ?? ''}>
              {Icon ? <Icon size={14} strokeWidth={1.75} aria-hidden /> : null}
              {text}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
    </div>
  )
})
