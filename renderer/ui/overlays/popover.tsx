import type { ReactElement, ReactNode } from 'react'
import { Dialog as AriaDialog, Popover as AriaPopover, DialogTrigger } from 'react-aria-components'
import styles from './overlay.module.css'

interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly label: string
  readonly placement?: 'bottom start' | 'bottom end' | 'right top' | 'left top'
  /** A function, where something inside closes it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small surface beside the button that opens it; Esc or a click elsewhere closes it. */
export function Popover({ trigger, label, placement = 'bottom start', children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={styles.popover ?? ''} placement={placement} offset={4}>
        <AriaDialog className={styles.popoverDialog ?? ''} aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
