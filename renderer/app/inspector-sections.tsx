import { lazy, Suspense } from 'react'
import type { Item } from '../../shared/mission/entities/item'
import type { Place } from '../../shared/mission/entities/place'

const ItemTasks = lazy(async () => ({ default: (await import('../features/tasks/item-tasks-section')).ItemTasksSection }))
const Segments = lazy(async () => ({ default: (await import('../features/templates/segments-section')).SegmentsSection }))
const Advance = lazy(async () => ({ default: (await import('../features/tasks/advance-section')).AdvanceSection }))

/** What other features have to say of an item, in its inspector. */
export function ItemSections({ item }: { readonly item: Item }) {
  return (
    <Suspense fallback={null}>
      <Segments item={item} />
      <ItemTasks item={item} />
    </Suspense>
  )
}

/** What other features have to say of a place, in its inspector. */
export function PlaceSections({ place }: { readonly place: Place }) {
  return (
    <Suspense fallback={null}>
      <Advance place={place} />
    </Suspense>
  )
}
