import type { Item } from '../../mission/entities/item'
import type { Person } from '../../mission/entities/person'
import type { Mission } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import { labelled } from '../cells'
import { html, joinHtml, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'
import type { GroupCopy } from './group-copy'

/** How many of a group come to an item. Where not all do, who is elsewhere, or who comes where those are fewer. */
interface Heads {
  readonly count: string
  readonly named: readonly Person[]
  readonly labelId: 'documents.group.attending' | 'documents.group.elsewhere'
}

/** For whoever counts them on the coach. */
export function headsOf({ members }: GroupCopy, mission: Mission, item: Item): Heads {
  const attending = new Set(attendeeIdsOf(mission, item))
  const there = members.filter(({ person }) => attending.has(person.id))
  const elsewhere = members.filter(({ person }) => !attending.has(person.id))
  const isFewer = there.length < elsewhere.length
  return {
    count: `${there.length}/${members.length}`,
    named: (isFewer ? there : elsewhere).map(({ person }) => person),
    labelId: isFewer ? 'documents.group.attending' : 'documents.group.elsewhere',
  }
}

export function groupHeads(copy: GroupCopy, mission: Mission, speaker: Speaker): (item: Item) => SafeHtml {
  return (item) => {
    const { count, named, labelId } = headsOf(copy, mission, item)
    const names = named.map((person) => speaker.name(person))
    return html`<div class="group-heads">${speaker.word('documents.group.heads')} ${count}</div>${labelled(speaker.word(labelId), joinHtml(names, html`, `))}`
  }
}
