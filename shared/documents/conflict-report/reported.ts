import type { Finding } from '../../checks/finding'
import { findingText } from '../../checks/finding-text'
import { sourceWords } from '../../checks/source-words'
import { translatorFor } from '../../i18n/translator-for'
import { groupBy } from '../../kernel/order'
import type { LocalDate } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import type { RowOf } from '../../mission/registry'
import type { DocumentContext } from '../document'
import { wordLanguageOf } from '../word-language'

/** A finding as the report tells it. */
export interface Reported {
  readonly finding: Finding
  /** Who let it stand, when and why; null: it is open. */
  readonly acceptance: RowOf<'acceptances'> | null
  /** The items that it is about; both, where two clash. */
  readonly items: readonly Item[]
}

/** Findings of each day, the gravest first; what concerns the whole mission comes before the days, under null. */
export function reportedByDay(
  mission: Mission,
  { findings }: DocumentContext,
): readonly (readonly [LocalDate | null, readonly Reported[]])[] {
  const acceptances = new Map(rowsOf(mission, 'acceptances').map((one) => [one.findingKey, one]))
  const reported = (findings?.() ?? []).map(
    (finding): Reported => ({
      finding,
      acceptance: acceptances.get(finding.key) ?? null,
      items: finding.refs.flatMap(({ table, id }) => (table === 'items' ? (rowOf(mission, 'items', id) ?? []) : [])),
    }),
  )
  return [...groupBy(reported, ({ finding }) => finding.on ?? '')]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, ofDay]) => [on === '' ? null : on, ofDay])
}

/** What a finding says in a language of documents. */
export function saidIn(language: string, { finding }: Reported, mission: Mission): string {
  return findingText(finding, mission, translatorFor(wordLanguageOf(language)))
}

/** Where its rule comes from, in a language of documents. */
export function sourceIn(language: string, { finding }: Reported): string {
  return sourceWords(finding.source, translatorFor(wordLanguageOf(language)))
}
