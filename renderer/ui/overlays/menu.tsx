import type { LucideIcon } from 'lucide-react'
import type { ReactElement, RefObject } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { classNames } from '../class-names'
import { Kbd } from '../marks/kbd'
import styles from './list.module.css'
import overlay from './overlay.module.css'

export interface MenuEntry {
  readonly id: string
  readonly text: string
  /** A second, quieter text at the right. */
  readonly detail?: string
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
  /** Or how to make them when the menu opens, where that costs something. */
  readonly entries: readonly MenuEntry[] | (() => readonly MenuEntry[])
}

export function Menu({ trigger, label, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={classNames(overlay.popover, overlay.list)} offset={4}>
        <OpenMenu label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  )
}

/** Only drawn while it is open. */
function OpenMenu({ label, entries, onClose }: Omit<MenuProps, 'trigger'> & { readonly onClose?: () => void }) {
  const made = typeof entries === 'function' ? entries() : entries
  return (
    <AriaMenu className={styles.list ?? ''} aria-label={label} {...(onClose ? { onClose } : {})}>
      {made.flatMap(
        ({ id, text, detail, icon: Icon, shortcut, isDisabled = false, isCritical = false, startsGroup = false, run }) => [
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
            {detail === undefined ? null : <span className={styles.detail}>{detail}</span>}
            {shortcut === undefined ? null : <Kbd shortcut={shortcut} />}
          </MenuItem>,
        ],
      )}
    </AriaMenu>
  )
}

interface MenuAtProps extends Omit<MenuProps, 'trigger'> {
  /** The element beside which it opens. */
  readonly anchor: RefObject<Element | null>
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A menu without a button of its own: a right click or the menu key opens it beside what it acts on. */
export function MenuAt({ anchor, isOpen, onClose, label, entries }: MenuAtProps) {
  return (
    <Popover
      className={classNames(overlay.popover, overlay.list)}
      offset={4}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
    >
      <OpenMenu label={label} entries={entries} onClose={onClose} />
    </Popover>
  )
}
