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

/** From when to when they are there, as the clocks at the place show it. */
export function entryTimes(entry: OwnEntry): string {
  const { item, part } = entry
  if (part === null || item.timeMode === 'hidden') return itemTimes(entry)
  return `${aboutSign(entry)}${clockAt(part.start, entry)}–${clockAt(part.end, entry, true)}`
}

/** From when to when the item is, also where they are there for a part of it only. */
export function itemTimes(entry: OwnEntry): string {
  const { startTime, endTime, timeMode } = entry.item
  if (startTime === null || timeMode === 'tbd' || timeMode === 'hidden') return '–'
  return `${aboutSign(entry)}${startTime}${endTime === null ? '' : `–${endTime}`}`
}

function aboutSign({ item }: OwnEntry): string {
  return item.timeMode === 'approx' ? '~' : ''
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
