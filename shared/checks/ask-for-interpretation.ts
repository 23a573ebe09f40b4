import { requireInterpretation } from '../commands/require-interpretation'
import { spokenLanguageOf } from '../interpreting/language-pair'
import type { Item } from '../mission/entities/item'
import { type Mission, missionRowOf } from '../mission/mission'
import type { Mend } from './finding'
import { mendBy } from './mends'

/** Asks for interpretation at an item; offered where the command knows two languages to begin with. */
export function askForInterpretation(mission: Mission, item: Item): readonly Mend[] {
  const known = [...item.spokenLanguages, ...item.heardLanguages, ...missionRowOf(mission).workingLanguages]
  if (new Set(known.map(spokenLanguageOf)).size < 2) return []
  return [mendBy('requireInterpretation', requireInterpretation, { itemId: item.id }, { item: item.id })]
}
