import type { OwnEntry } from '../../../shared/extract/own-work'
import type { Translator } from '../../../shared/i18n/translate'
import { type Instant, wallTimeOf } from '../../../shared/kernel/time'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import { textIn } from '../../../shared/mission/text'
import type { StatusShape } from '../../ui/marks/status-mark'

/** What an entry is called, with the language that it is called so in. */
export function entryTitle(
  { item }: OwnEntry,
  { language, translate }: Translator,
): { readonly text: string; readonly lang: string } {
  const title = textIn(item.title, language)
  return title.text === '' ? { text: translate(`terms.kind.${item.kind}`), lang: language } : title
}

/** From when to when, as the clocks at the place show it. */
export function entryTimes({ item }: OwnEntry): string {
  const about = item.timeMode === 'approx' ? '~' : ''
  if (item.startTime === null || item.timeMode === 'tbd' || item.timeMode === 'hidden') return '–'
  return item.endTime === null ? `${about}${item.startTime}` : `${about}${item.startTime}–${item.endTime}`
}

/** A moment on the wall at the item's place; the end may be in another zone. */
export function clockAt(at: Instant | null, { item }: OwnEntry, isEnd = false): string {
  return at === null ? '–' : wallTimeOf(at, isEnd ? (item.endZone ?? item.zone) : item.zone).time
}

export const statusShapes: Readonly<Record<Assignment['status'], StatusShape>> = {
  proposed: 'dotted',
  offered: 'quarter',
  accepted: 'dashed',
  declined: 'crossed',
  confirmed: 'solid',
  cancelled: 'struck',
}

/** The one status that tells how an entry stands: what is still to be answered before what is. */
export function entryStatus({ duties }: OwnEntry): Assignment['status'] | null {
  const order: readonly Assignment['status'][] = ['proposed', 'offered', 'declined', 'accepted', 'confirmed', 'cancelled']
  return order.find((status) => duties.some(({ assignment }) => assignment.status === status)) ?? null
}
