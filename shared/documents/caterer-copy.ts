import { type Person, personEntity } from '../mission/entities/person'
import { isMeal } from '../mission/items/is-meal'
import { isJourney } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { attendingOf } from './attending'
import { nameOnly } from './name-only'
import { rowsTold } from './rows-told'

/**
 * The copy of whoever cooks at a place: the meals there, and for how many of which diet and with which allergy. Names, where they are told at
 * all, are those of the guests who need something of their own.
 */
export function catererCopyOf(mission: Mission, redacted: Mission, placeId: string, names: 'named' | 'nameless'): Mission {
  const { personIds, tables } = attendingOf(
    mission,
    redacted,
    (item) => item.placeId === placeId && isMeal(item) && !isJourney(item),
  )
  const told = (person: Person): Person => {
    const { id, kind, dietCode, allergies } = person
    const isNamed = names === 'named' && (dietCode !== '' || allergies !== '')
    const nameless = { ...personEntity.defaults, id, kind } as Person
    return { ...(isNamed ? nameOnly(person) : nameless), dietCode, allergies }
  }
  return {
    ...redacted,
    tables: {
      ...redacted.tables,
      ...tables,
      organizations: {},
      persons: rowsTold(mission, 'persons', (person) => (personIds.has(person.id) ? told(person) : null)),
    },
  }
}
