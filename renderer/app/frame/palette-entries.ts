import type { Translator } from '../../../shared/i18n/translate'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { nameFor } from '../../../shared/mission/people/person-name'
import type { Ref } from '../../../shared/mission/registry'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import { searchable } from '../../ui/fields/match-options'

/** A row of the mission that the palette can go to. */
export interface PaletteRow {
  readonly ref: Ref
  readonly text: string
  readonly lang: string
  readonly detail: string
  /** Everything it can be found by: every language of a title, every writing of a name. */
  readonly found: string
}

/** Whether every word of the query occurs. */
export function matches(found: string, query: string): boolean {
  return searchable(query)
    .split(/\s+/)
    .every((word) => found.includes(word))
}

/** Whether every word of the query begins one of these words. */
export function beginsWords(found: string, query: string): boolean {
  return searchable(query)
    .trim()
    .split(/\s+/)
    .every((word) => ` ${found}`.includes(` ${word}`))
}

/** Items, persons and places of the mission, ready to be searched. */
export function paletteRows(mission: Mission, translator: Translator): readonly PaletteRow[] {
  const { language, translate } = translator
  const items = rowsOf(mission, 'items').map((item) => {
    const title = textIn(item.title, language)
    const kind = translate(`terms.kind.${item.kind}`)
    const day = item.dayOn === null ? '' : formatDay(item.dayOn, language)
    return {
      ref: { table: 'items', id: item.id } as const,
      text: title.text || kind,
      lang: title.lang,
      detail: [day, item.startTime ?? ''].join(' ').trim(),
      found: searchable([...Object.values(item.title), kind, item.dayOn ?? '', day].join(' ')),
    }
  })
  const persons = rowsOf(mission, 'persons').map((person) => {
    const name = nameFor(person, language)
    return {
      ref: { table: 'persons', id: person.id } as const,
      text: name.text,
      lang: name.lang,
      detail: '',
      found: searchable(
        person.names.flatMap(({ family, given }) => [`${family}${given}`, `${family} ${given}`, `${given} ${family}`]).join(' '),
      ),
    }
  })
  const places = rowsOf(mission, 'places').map((place) => {
    const name = textIn(place.names, language)
    return {
      ref: { table: 'places', id: place.id } as const,
      text: name.text,
      lang: name.lang,
      detail: textIn(place.city, language).text,
      found: searchable([...Object.values(place.names), ...Object.values(place.city)].join(' ')),
    }
  })
  return [...items, ...persons, ...places]
}
