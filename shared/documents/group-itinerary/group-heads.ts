import { attendeeIdsOf } from '../../mission/attendance'
import type { Item } from '../../mission/entities/item'
import type { Mission } from '../../mission/mission'
import { labelled } from '../cells'
import { html, joinHtml, type SafeHtml } from '../html'
import type { Speaker } from '../speaker'
import type { GroupCopy } from './group-copy'

/**
 * How many of a group come to an item, for whoever counts them on the coach. Where not all do, by name who is elsewhere, or who comes where those
 * are fewer.
 */
export function groupHeads({ members }: GroupCopy, mission: Mission, speaker: Speaker): (item: Item) => SafeHtml {
  return (item) => {
    const attending = new Set(attendeeIdsOf(mission, item))
    const there = members.filter(({ person }) => attending.has(person.id))
    const elsewhere = members.filter(({ person }) => !attending.has(person.id))
    const isFewer = there.length < elsewhere.length
    const named = (isFewer ? there : elsewhere).map(({ person }) => speaker.name(person))
    const label = speaker.word(isFewer ? 'documents.group.attending' : 'documents.group.elsewhere')
    return html`<div class="group-heads">${speaker.word('documents.group.heads')} ${there.length}/${members.length}</div>${labelled(label, joinHtml(named, html`, `))}`
  }
}
