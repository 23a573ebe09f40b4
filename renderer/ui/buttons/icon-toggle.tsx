import type { LucideIcon } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { classNames } from '../class-names'
import { Tooltip } from '../overlays/tooltip'
import { steady } from '../steady'
import styles from './button.module.css'

interface IconToggleProps {
  readonly icon: LucideIcon
  /** What is so while it is pressed: its accessible name and its tooltip. */
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** A yes or no in a line that has no room for words. */
export const IconToggle = steady(function IconToggle({ icon: Icon, label, isSelected, onChange }: IconToggleProps) {
  return (
    <Tooltip text={label}>
      <ToggleButton
        aria-label={label}
        isSelected={isSelected}
        onChange={onChange}
        className={classNames(styles.button, styles.icon, styles.small)}
      >
        <Icon size={14} strokeWidth={1.75} aria-hidden />
      </ToggleButton>
    </Tooltip>
  )
})
