import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../a-mission'

/** From, to, and what else there is to say of an item. */
export type Work = readonly [from: string, to: string, more?: Partial<Item>]

/** A mission in which one interpreter works at items a, b, c …, on 25 May unless they say otherwise. */
export function anInterpretersWork(
  works: readonly Work[],
  assignment: Partial<Assignment> = {},
  interpreter: Partial<Interpreter> = {},
): Mission {
  const items = works.map(([startTime, endTime, more], index) => {
    const id = 'abcdefgh'.charAt(index)
    return { id, title: { en: id }, dayOn: '2023-05-25', startTime, endTime, ...more }
  })
  return aMission({
    persons: [{ id: 'sato', preferredBadgeName: 'Sato' }],
    items,
    interpreters: [{ id: 'i', personId: 'sato', ...interpreter }],
    requirements: items.map(({ id }) => ({ id: `need-${id}`, itemId: id, from: 'zh', to: 'ja' })),
    assignments: items.map(({ id }) => ({ requirementId: `need-${id}`, interpreterId: 'i', ...assignment })),
  })
}
