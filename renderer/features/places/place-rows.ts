import { groupBy } from '../../../shared/kernel/order'
import { type Place, placeEntity } from '../../../shared/mission/entities/place'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { searchable } from '../../ui/fields/match-options'

export type PlaceKind = Place['kind']

export const placeKinds = placeEntity.schema.shape.kind.options

export type PlaceRow =
  | { readonly kind: 'heading'; readonly key: string; readonly placeKind: PlaceKind; readonly count: number }
  | { readonly kind: 'place'; readonly key: string; readonly place: Place }

interface Wanted {
  readonly text: string
  readonly language: string
  readonly locale: string
}

/** Places under a heading for each kind, by name. */
export function placeRows(mission: Mission, { text, language, locale }: Wanted): readonly PlaceRow[] {
  const words = searchable(text).split(/\s+/).filter(Boolean)
  const found = rowsOf(mission, 'places').filter((place) => {
    const known = searchable([place.names, place.city, place.address].flatMap((one) => Object.values(one)).join('\n'))
    return words.every((word) => known.includes(word))
  })
  const { compare } = new Intl.Collator(locale)
  const byKind = groupBy(found, ({ kind }) => kind)
  return placeKinds.flatMap((kind): readonly PlaceRow[] => {
    const own = byKind.get(kind) ?? []
    const rows = own
      .toSorted((a, b) => compare(textIn(a.names, language).text, textIn(b.names, language).text))
      .map((place) => ({ kind: 'place' as const, key: place.id, place }))
    return rows.length === 0 ? [] : [{ kind: 'heading', key: `/${kind}`, placeKind: kind, count: rows.length }, ...rows]
  })
}
