import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { classNames } from './class-names'
import { Kbd } from './kbd'
import styles from './list.module.css'
import overlay from './overlay.module.css'

export interface MenuEntry {
  readonly id: string
  readonly text: string
  readonly icon?: LucideIcon
  readonly shortcut?: string
  readonly isDisabled?: boolean
  readonly isCritical?: boolean
  /** A line before this entry. */
  readonly startsGroup?: boolean
  readonly run: () => void
}

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

export function Menu({ trigger, label, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(overlay.popover, overlay.list)} offset={4}>
        <AriaMenu className={styles.list ?? ''} aria-label={label}>
          {entries.flatMap(
            ({ id, text, icon: Icon, shortcut, isDisabled = false, isCritical = false, startsGroup = false, run }) => [
              ...(startsGroup ? [<Separator key={`before-${id}`} className={styles.separator ?? ''} />] : []),
              <MenuItem
                key={id}
                id={id}
                textValue={text}
                isDisabled={isDisabled}
                onAction={run}
                className={classNames(styles.item, isCritical && styles.critical)}
              >
                {Icon ? <Icon size={15} strokeWidth={1.75} aria-hidden /> : null}
                <span className={styles.text}>{text}</span>
                {shortcut === undefined ? null : <Kbd shortcut={shortcut} />}
              </MenuItem>,
            ],
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
