import { err, ok, type Result } from '../kernel/result'
import type { Item } from '../mission/entities/item'
import { type Requirement, requirementEntity } from '../mission/entities/requirement'
import { lookUp } from '../mission/look-up'
import { type Mission, missionRowOf, rowsOf } from '../mission/mission'
import type { CellProblem } from './cell-problem'
import type { EntryScope } from './entry-scope'

const byItem = lookUp(['requirements'], (mission) => {
  const found = new Map<string, readonly Requirement[]>()
  for (const row of rowsOf(mission, 'requirements')) found.set(row.itemId, [...(found.get(row.itemId) ?? []), row])
  return found
})

/** What interpretation an item asks for. */
export function requirementsOf(mission: Mission, itemId: string): readonly Requirement[] {
  return byItem(mission).get(itemId) ?? []
}

/**
 * `zh-ja, zh⇄en`: pairs of languages that are interpreted, consecutively until somebody says otherwise. Pairs that are asked for
 * already stand as they are; to take one away takes the inspector, since interpreters may be assigned to it.
 */
export function readLanguages(scope: EntryScope, item: Item, typed: string): Result<Partial<Item>, CellProblem> {
  const { mission, newId, requirements } = scope
  const pairs: (readonly [string, string])[] = []
  for (const part of typed
    .normalize('NFKC')
    .split(/\s*[,;、]\s*/)
    .filter(Boolean)) {
    const [from, to, more] = part
      .split(/\s*(?:⇄|↔|<->|→|->|>|\/|–|(?<=^[a-z]{2,3})-(?=[a-z]{2,3}$))\s*/i)
      .map((word) => tagOf(mission, word))
    if (!from || !to || more !== undefined || from === to) return err({ code: 'languages-unread' })
    pairs.push([from, to])
  }
  const known = [...requirementsOf(mission, item.id), ...requirements.filter(({ itemId }) => itemId === item.id)]
  const isSame = (row: Requirement, [from, to]: readonly [string, string]) =>
    (row.from === from && row.to === to) || (row.from === to && row.to === from)
  if (known.some((row) => !pairs.some((pair) => isSame(row, pair)))) return err({ code: 'languages-kept' })
  for (const pair of pairs) {
    if (known.some((row) => isSame(row, pair))) continue
    requirements.push({ ...requirementEntity.defaults, id: newId(), itemId: item.id, from: pair[0], to: pair[1] } as Requirement)
  }
  return ok({})
}

/** A tag as typed, or the one of the mission's languages that it begins: `zh` in a mission with `zh-Hans`. */
function tagOf(mission: Mission, word: string): string | undefined {
  const { workingLanguages } = missionRowOf(mission)
  const wanted = word.toLowerCase()
  const known = workingLanguages.find((tag) => tag.toLowerCase() === wanted || tag.toLowerCase().split('-')[0] === wanted)
  if (known !== undefined) return known
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(word) ? word : undefined
}
