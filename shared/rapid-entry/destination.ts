import { plainWord } from '../imports/plain-word'
import type { Item } from '../mission/entities/item'
import { isJourney } from '../mission/items/planned-items'
import type { EntryTexts } from './entry-column'
import type { EntryScope } from './entry-scope'
import { placesNamed } from './read-place'

const arrow = /\s*(?:→|⇒|->|>)\s*/

/** What stands before or behind the name of where somebody goes, in the languages of this trade. */
const signs: readonly RegExp[] = [
  /^(?:(?:transfer|ride|drive|coach|bus|car|departure|leave) )?(?:to|for)(?: the)?\s+(.+)$/i,
  /^(?:乘(?:车|坐|大巴|巴士)|坐车|驱车)?(?:前往|去往|赴)\s*(.*)$/,
  /^(.+?)(?:へ|まで|へ移動|まで移動)$/,
  /^(.+?)(?:으로|로|까지) ?이동$/,
]

/** Where a text says that somebody goes: `plant` of `→ plant`, `to the plant`, `前往plant`, `plantへ`; empty: it does not say where; null: of no way. */
export function destinationIn(text: string): string | null {
  const line = text.normalize('NFKC').trim()
  const [from = '', end, more] = line.split(arrow)
  if (from === '' && end !== undefined && more === undefined) return end
  for (const sign of signs) {
    const found = sign.exec(line)
    if (found) return (found[1] ?? '').trim()
  }
  return null
}

/**
 * The cells of a ride that names one place, told as what they mean: `→ plant` is where it ends, and so is the place itself where the title says
 * that it goes there. Nothing changes where both ends are told, or where the sign is part of a name that is known.
 */
export function withEndOfRide(scope: EntryScope, { kind }: Pick<Item, 'kind'>, texts: EntryTexts): EntryTexts {
  const { place = '', to = '', title = '' } = texts
  if (!isJourney({ kind }) || place.trim() === '' || to.trim() !== '') return texts
  const { place: _start, ...others } = texts
  const [from = '', end, more] = place.split(arrow)
  if (end && more === undefined) return from.trim() === '' ? { ...others, to: end } : { ...texts, place: from, to: end }
  const said = placesNamed(scope, place.trim()).length === 1 ? null : destinationIn(place)
  if (said) return { ...others, to: said }
  return goesThere(scope, title, place) ? { ...others, to: place } : texts
}

function goesThere(scope: EntryScope, title: string, place: string): boolean {
  const said = destinationIn(title)
  if (said === null || said === '') return said === ''
  const [there, here] = [plainWord(said), plainWord(place)]
  if (there === '' || here === '') return false
  const meant = placesNamed(scope, said)
  return (
    here.includes(there) ||
    there.includes(here) ||
    (meant.length === 1 && placesNamed(scope, place).some(({ id }) => id === meant[0]?.id))
  )
}
