import type { Audience } from '../../../shared/documents/audience'
import { type DocumentId, type DocumentOptions, type Sorting, sortings } from '../../../shared/documents/document'
import { documents } from '../../../shared/documents/registry'

/** What was ticked and chosen last; kept with the session, so that the next export starts where this one ended. */
export interface ExportChoices {
  readonly chosen: readonly DocumentId[]
  readonly audiences: Readonly<Partial<Record<DocumentId, Audience>>>
  /** One or two; the first leads. Empty: the mission's document languages. */
  readonly languages: readonly string[]
  readonly bilingual: DocumentOptions['bilingual']
  readonly sort: Sorting
  readonly includeUnconfirmed: boolean
}

export const firstChoices: ExportChoices = {
  chosen: ['master-itinerary'],
  audiences: {},
  languages: [],
  bilingual: 'stacked',
  sort: 'precedence',
  includeUnconfirmed: true,
}

/** Reads kept choices; what is not understood any more falls back to the first choices. */
export function readChoices(text: string): ExportChoices {
  try {
    const kept = { ...firstChoices, ...(JSON.parse(text) as Partial<ExportChoices>) }
    const known = documents.map(({ id }) => id)
    return {
      ...kept,
      chosen: kept.chosen.filter((id) => known.includes(id)),
      languages: kept.languages.slice(0, 2),
      bilingual: kept.bilingual === 'sideBySide' ? 'sideBySide' : 'stacked',
      sort: sortings.find((sort) => sort === kept.sort) ?? firstChoices.sort,
    }
  } catch {
    return firstChoices
  }
}

export function audienceOf(choices: ExportChoices, id: DocumentId): Audience {
  const offered = documents.find((one) => one.id === id)?.audiences ?? []
  const wanted = choices.audiences[id]
  return offered.find((audience) => audience === wanted) ?? offered[0] ?? 'participant'
}
