import type { TransferTime } from '../../../shared/mission/entities/transfer-time'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { type UnknownWay, unknownWaysOf } from '../../app/ways/unknown-ways'

export type WayRow =
  | { readonly kind: 'heading'; readonly key: 'unknown' | 'known'; readonly count: number }
  | ({ readonly kind: 'unknown'; readonly key: string } & UnknownWay)
  | { readonly kind: 'known'; readonly key: string; readonly way: TransferTime }

/** Ways that the itinerary needs and nobody has timed, then the known ones by name. */
export function wayRows(mission: Mission, language: string, locale: string): readonly WayRow[] {
  const unknown = unknownWaysOf(mission).map((way) => ({ kind: 'unknown' as const, key: wayKey(way), ...way }))
  const { compare } = new Intl.Collator(locale)
  const nameOf = (id: string) => rowName(mission, { table: 'places', id }, language)
  const known = rowsOf(mission, 'transferTimes')
    .map((way) => ({ way, from: nameOf(way.fromPlaceId), to: nameOf(way.toPlaceId) }))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
    .map(({ way }) => ({ kind: 'known' as const, key: wayKey(way), way }))
  return [
    ...(unknown.length === 0 ? [] : [{ kind: 'heading' as const, key: 'unknown' as const, count: unknown.length }]),
    ...unknown,
    ...(known.length === 0 ? [] : [{ kind: 'heading' as const, key: 'known' as const, count: known.length }]),
    ...known,
  ]
}

/** A pair of places in one direction. */
export interface Way {
  readonly fromPlaceId: string
  readonly toPlaceId: string
}

export function wayKey({ fromPlaceId, toPlaceId }: Way): string {
  return `${fromPlaceId}/${toPlaceId}`
}

/** The row that speaks for a way: entered for this direction, else the way back where both take as long. */
export function transferTimeFor(mission: Mission, { fromPlaceId, toPlaceId }: Way): TransferTime | undefined {
  const ways = rowsOf(mission, 'transferTimes')
  return (
    ways.find((way) => way.fromPlaceId === fromPlaceId && way.toPlaceId === toPlaceId) ??
    ways.find((way) => way.symmetric && way.fromPlaceId === toPlaceId && way.toPlaceId === fromPlaceId)
  )
}
