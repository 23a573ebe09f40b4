import type { LocalizedText } from '../mission/entities/fields'
import type { Interpreter } from '../mission/entities/interpreter'
import type { Item } from '../mission/entities/item'
import { type Mission, rowOf } from '../mission/mission'

/**
 * Whether an item takes place away from the interpreter's home city. Both cities must be known in a common language and differ there;
 * what is not known counts as in town. A mission has no distances, so that neighbouring cities count as two.
 */
export function isOutOfTown(mission: Mission, { homeCity }: Interpreter, item: Item): boolean {
  const city = rowOf(mission, 'places', item.placeId)?.city
  const common = Object.keys(homeCity).filter((language) => said(homeCity, language) !== '' && said(city, language) !== '')
  return common.length > 0 && common.every((language) => said(homeCity, language) !== said(city, language))
}

function said(text: LocalizedText | undefined, language: string): string {
  return (text?.[language] ?? '').trim().toLowerCase()
}
