import { type Mission, rowOf } from '../mission/mission'
import { nativeNameOf } from '../mission/people/person-name'

/** How an interpreter signs the terms they add: their own writing of their name, the same in every language of the interface. */
export function authorNameOf(mission: Mission, interpreterId: string): string {
  const person = rowOf(mission, 'persons', rowOf(mission, 'interpreters', interpreterId)?.personId ?? null)
  return person ? nativeNameOf(person).text.slice(0, 120) : ''
}
