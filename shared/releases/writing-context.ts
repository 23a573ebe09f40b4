import { lastTouched } from '../journal/last-touched'
import { onlyIdeas } from '../journal/only-ideas'
import type { JournalState } from '../journal/replay'
import type { Step } from '../journal/step'
import type { Instant } from '../kernel/time'
import type { Mission } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { comparedReleaseOf, missionOfRelease } from './released-mission'
import { versionOf } from './version-of'

/** What every document of a mission is written with. */
export interface WritingContext {
  readonly now: Instant
  readonly versionLabel: string
  readonly supersedes: string | null
  readonly revisionOf: (rows: readonly Ref[]) => number
  readonly wasOnlyIdea: (itemId: string) => boolean
  /** The whole mission as whoever reads this was given it before; null: never, or the journal at hand does not reach back so far. */
  readonly released: { readonly number: number; readonly mission: Mission } | null
}

/** What documents of this state of a mission say of its version; `steps` lead up to it. */
export function writingContextOf(
  state: Pick<JournalState, 'mission' | 'stepCount'>,
  steps: readonly Step[],
  now: Instant,
): WritingContext {
  const ideas = onlyIdeas(steps)
  const { label, supersedes } = versionOf(state, steps)
  const compared = comparedReleaseOf(state.mission, steps)
  const given = compared && missionOfRelease(state.mission, steps, compared.id)
  return {
    now,
    versionLabel: label,
    supersedes,
    revisionOf: lastTouched(steps, state.stepCount),
    wasOnlyIdea: (itemId) => ideas.has(itemId),
    released: compared && given ? { number: compared.number, mission: given } : null,
  }
}
