import type { Translator } from '../i18n/translate'
import type { Item } from '../mission/entities/item'
import type { Mission } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { rowName } from '../mission/row-name'
import { textIn } from '../mission/text'
import { bookingsAt, type ChangedThing, type ItemChange, interpretersAt } from './item-changes'

/** Something of an item that is different, in words; null where only that it changed can be told in a line. */
export interface ChangeWords {
  readonly thing: string
  readonly was: string | null
  readonly is: string | null
}

/** How whoever asks says when something is. */
export interface WhenWords {
  readonly day: (dayOn: string) => string
  readonly time: (item: Item) => string
}

/** How an item differs between two missions, thing by thing; of one that is new or gone, nothing but that. */
export function changeWordsOf(
  { before, after, things }: ItemChange,
  missions: { readonly before: Mission; readonly after: Mission },
  translator: Translator,
  when: WhenWords,
): readonly ChangeWords[] {
  const { translate } = translator
  if (!before || !after) {
    return [{ thing: translate(after === null ? 'documents.change.gone' : 'documents.change.added'), was: null, is: null }]
  }
  const isMoved = before.dayOn !== after.dayOn
  const timeWords = (item: Item) =>
    isMoved && item.dayOn !== null ? `${when.day(item.dayOn)} ${when.time(item)}` : when.time(item)
  const told = (thing: ChangedThing, item: Item, mission: Mission) => thingWords(thing, item, mission, translator, timeWords)
  return things.map((thing) => {
    const was = told(thing, before, missions.before)
    const is = told(thing, after, missions.after)
    return { thing: translate(`documents.change.${thing}`), ...(was === is ? { was: null, is: null } : { was, is }) }
  })
}

function thingWords(
  thing: ChangedThing,
  item: Item,
  mission: Mission,
  { translate, language }: Translator,
  timeWords: (item: Item) => string,
): string | null {
  const nothing = '–'
  switch (thing) {
    case 'title':
      return textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)
    case 'status':
      return translate(`terms.status.${item.status}`)
    case 'time':
      return timeWords(item)
    case 'place': {
      const ids = [item.placeId, item.toPlaceId].filter((id) => id !== null)
      const places = ids.map((id) => rowName(mission, { table: 'places', id }, language)).join(' → ')
      return [places, item.roomName].filter((text) => text !== '').join(', ') || nothing
    }
    case 'who':
      return translate('documents.who.count', { count: attendeeIdsOf(mission, item).length })
    case 'interpreters':
      return (
        interpretersAt(mission, item)
          .map((id) => rowName(mission, { table: 'interpreters', id }, language))
          .join(', ') || nothing
      )
    case 'vehicles':
      return item.vehicleIds.map((id) => rowName(mission, { table: 'vehicles', id }, language)).join(', ') || nothing
    case 'bookings':
      return bookingsAt(mission, item).join(', ') || nothing
    case 'notes':
    case 'papers':
      return null
  }
}
