import type { Item } from '../mission/entities/item'
import { type Mission, rowOf } from '../mission/mission'
import { nameFor } from '../mission/people/person-name'
import { textIn } from '../mission/text'
import type { EntryColumn } from './entry-column'
import type { EntryWords } from './entry-scope'
import { requirementsOf } from './read-languages'

/** What a cell shows of an item, so that reading it gives the item again. */
export function cellText(mission: Mission, words: EntryWords, item: Item, column: EntryColumn): string {
  return writers[column](item, mission, words)
}

type Writer = (item: Item, mission: Mission, words: EntryWords) => string

const writers: Readonly<Record<EntryColumn, Writer>> = {
  date: ({ dayOn }) => dayOn ?? '',
  start: ({ timeMode, startTime, startDayOffset }, _mission, { undecided }) => {
    if (timeMode === 'tbd') return undecided[0] ?? ''
    return `${timeMode === 'approx' && startTime !== null ? '~' : ''}${clockText(startTime, startDayOffset)}`
  },
  end: ({ endTime, endDayOffset }) =>
    endDayOffset > 1 && endTime !== null ? `${endTime} +${endDayOffset}` : clockText(endTime, Math.max(0, endDayOffset)),
  kind: ({ kind }, _mission, { kinds }) => kinds.get(kind)?.[0] ?? kind,
  title: ({ title }, _mission, { language }) => textIn(title, language).text,
  place: ({ placeId }, mission, words) => placeName(mission, placeId, words),
  to: ({ toPlaceId }, mission, words) => placeName(mission, toPlaceId, words),
  who: whoText,
  status: ({ status }, _mission, { statuses }) => statuses.get(status)?.[0] ?? status,
  languages: ({ id }, mission) =>
    requirementsOf(mission, id)
      .map(({ from, to, oneWay }) => `${from}${oneWay ? '→' : '⇄'}${to}`)
      .join(', '),
  // A cell is one line: without a sign for it, editing would lose the line break.
  notes: ({ staffNotes }) => staffNotes.replaceAll('\n', ' ⏎ '),
  zone: ({ zone, endZone }) => (endZone === null ? zone : `${zone} → ${endZone}`),
}

/** After midnight told as 25:30, the way late programmes are written; then the cell says the day, too. */
function clockText(time: string | null, dayOffset: number): string {
  if (time === null) return ''
  return dayOffset === 1 && time < '06:00'
    ? `${24 + Number(time.slice(0, 2))}${time.slice(2)}`
    : dayOffset === 1
      ? `${time} +1`
      : time
}

function placeName(mission: Mission, id: string | null, { language }: EntryWords): string {
  return textIn(rowOf(mission, 'places', id)?.names ?? {}, language).text
}

function whoText(item: Item, mission: Mission, { language, everybody }: EntryWords): string {
  const personName = (id: string) => {
    const person = rowOf(mission, 'persons', id)
    return person ? nameFor(person, language).text : ''
  }
  const base = {
    party: [everybody[0] ?? ''],
    groups: item.groupIds.map((id) => rowOf(mission, 'groups', id)?.code ?? ''),
    persons: [],
  }[item.attendance]
  const extra = item.includePersonIds.map((id) => `${item.attendance === 'persons' ? '' : '+'}${personName(id)}`)
  return [...base, ...extra, ...item.excludePersonIds.map((id) => `-${personName(id)}`)].join(', ')
}
