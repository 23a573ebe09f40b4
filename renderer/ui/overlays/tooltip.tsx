import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components'
import { Kbd } from '../marks/kbd'
import styles from './overlay.module.css'

interface TooltipProps {
  readonly text: string
  readonly shortcut?: string
  /** A react-aria button, or any element that takes a ref and is focusable with `isPlain`. */
  readonly children: ReactElement
  /** The child is a plain DOM element, not a react-aria widget. */
  readonly isPlain?: boolean
}

/** A word about a control, on hover and on keyboard focus. Never the only place where something is said. */
export function Tooltip({ text, shortcut, children, isPlain = false }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {isPlain ? <Focusable>{children as ReactElement<Record<string, unknown>, string>}</Focusable> : children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
        <span className={styles.tip}>
          {text}
          {shortcut === undefined ? null : <Kbd shortcut={shortcut} />}
        </span>
      </AriaTooltip>
    </TooltipTrigger>
  )
}
