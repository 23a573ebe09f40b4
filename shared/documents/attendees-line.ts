import type { Mission } from '../mission/mission'
import type { Audience } from './audience'
import { interpretersBesideParty, partyOf } from './delegation'
import { html, type SafeHtml } from './html'
import type { Speaker } from './speaker'

/** How large the party is, and with how many interpreters it travels. */
export function attendeesLine(mission: Mission, audience: Audience, speaker: Speaker): SafeHtml {
  const party = partyOf(mission, 'precedence', 'en').length
  const interpreters = interpretersBesideParty(mission, audience).size
  const extra =
    interpreters > 0 &&
    html` + ${speaker.word('documents.block.interpreters')} ${speaker.word('documents.who.count', { count: interpreters })}`
  return html`${speaker.word('documents.who.count', { count: party })}${extra}`
}
