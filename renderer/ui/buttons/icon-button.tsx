import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from '../class-names'
import { Tooltip } from '../overlays/tooltip'
import { steady } from '../steady'
import styles from './button.module.css'

interface IconButtonProps {
  readonly icon: LucideIcon
  /** What it does: its accessible name and its tooltip. */
  readonly label: string
  readonly onPress?: () => void
  /** As in the palette, `mod+z`; shown in the tooltip. */
  readonly shortcut?: string
  readonly small?: boolean
  readonly isDisabled?: boolean
}

export const IconButton = steady(function IconButton({
  icon: Icon,
  label,
  onPress,
  shortcut,
  small = false,
  isDisabled = false,
}: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut === undefined ? {} : { shortcut })}>
      <AriaButton
        aria-label={label}
        isDisabled={isDisabled}
        {...(onPress ? { onPress } : {})}
        className={classNames(styles.button, styles.icon, small && styles.small)}
      >
        <Icon size={small ? 14 : 16} strokeWidth={1.75} aria-hidden />
      </AriaButton>
    </Tooltip>
  )
})
