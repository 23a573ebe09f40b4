import type { KeyboardEvent } from 'react'
import type { Item } from '../../../shared/mission/entities/item'
import { kindLooks, statusShapes } from '../../app/days/kind-look'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select, useSession } from '../../store/session-store'
import { VirtualList } from '../../ui/lists/virtual-list'
import { StatusMark } from '../../ui/marks/status-mark'
import { useCarry } from './carry'
import { POOL } from './day-columns'
import { poolOf } from './day-pieces'
import styles from './day-view.module.css'
import { titleOf } from './day-words'

interface PoolProps {
  readonly onPickUp: (item: Item) => void
  readonly onOpen: () => void
}

/** Items without a day, beside the hours: to be dragged there, and back. */
export function DayPool({ onPickUp, onOpen }: PoolProps) {
  const translator = useTranslate()
  const { translate } = translator
  const items = poolOf(useMission())
  const isTarget = useCarry(({ carry }) => carry?.aim?.column === POOL)
  const selection = useSession((state) => state.selection)
  const selectedId = selection?.table === 'items' && items.some(({ id }) => id === selection.id) ? selection.id : null

  function onKey(event: KeyboardEvent, item: Item | undefined): void {
    if (!item || ![' ', 'm'].includes(event.key.toLowerCase()) || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onPickUp(item)
  }

  return (
    <aside className={styles.pool} data-column={POOL} data-target={isTarget || undefined}>
      <h3 className={styles.poolTitle}>
        {translate('itinerary.pool')}{' '}
        <span className={styles.poolCount}>{translate('dayGrid.count', { count: items.length })}</span>
      </h3>
      {items.length === 0 ? (
        <p className={styles.hint}>{translate('dayGrid.poolEmpty')}</p>
      ) : (
        <VirtualList
          label={translate('itinerary.pool')}
          rows={items}
          keyOf={({ id }) => id}
          heightOf={() => 32}
          selectedKey={selectedId}
          onSelect={({ id }) => select({ table: 'items', id })}
          onOpen={onOpen}
          onKey={onKey}
          renderRow={(item) => (
            <PoolRow item={item} title={titleOf(item, translator)} status={translate(`terms.status.${item.status}`)} />
          )}
        />
      )}
    </aside>
  )
}

function PoolRow({ item, title, status }: { readonly item: Item; readonly title: string; readonly status: string }) {
  const look = kindLooks[item.kind]
  return (
    <div className={styles.poolRow} data-item={item.id}>
      <StatusMark shape={statusShapes[item.status]} text={status} isShapeOnly />
      <look.icon size={14} style={{ color: `var(--kind-${look.hue})`, flex: 'none' }} aria-hidden />
      <span className={styles.poolName}>{title}</span>
    </div>
  )
}
