import type { Proposal, TeamChange, UnfilledPlaces } from '../../../shared/interpreting/assignment/proposal'
import { compareBy } from '../../../shared/kernel/order'
import type { Item } from '../../../shared/mission/entities/item'
import { type Mission, rowOf } from '../../../shared/mission/mission'

/** A line of the proposal: the day as a heading, a team that changes, places that stay open. */
export type ProposalRow =
  | { readonly kind: 'day'; readonly key: string; readonly date: string | null }
  | { readonly kind: 'team'; readonly key: string; readonly item: Item; readonly change: TeamChange }
  | { readonly kind: 'open'; readonly key: string; readonly item: Item; readonly unfilled: UnfilledPlaces }

/** What a proposal changes and leaves open, in the order of the itinerary. */
export function proposalRows(mission: Mission, proposal: Proposal): readonly ProposalRow[] {
  const teams = proposal.teams.flatMap((change): readonly (ProposalRow & { readonly item: Item })[] => {
    const item = rowOf(mission, 'items', change.itemId)
    return item ? [{ kind: 'team', key: `team ${change.requirementId}`, item, change }] : []
  })
  const open = proposal.unfilled.flatMap((unfilled): readonly (ProposalRow & { readonly item: Item })[] => {
    const item = rowOf(mission, 'items', unfilled.itemId)
    return item ? [{ kind: 'open', key: `open ${unfilled.requirementId}`, item, unfilled }] : []
  })
  const lines = [...teams, ...open].sort(compareBy(({ item }) => `${item.dayOn ?? '~'} ${item.startTime ?? ''} ${item.id}`))
  const rows: ProposalRow[] = []
  let day: string | null | undefined
  for (const line of lines) {
    if (line.item.dayOn !== day) {
      day = line.item.dayOn
      rows.push({ kind: 'day', key: `day ${day}`, date: day })
    }
    rows.push(line)
  }
  return rows
}

/** Height of a line in CSS pixels, before it is measured. */
export function heightOfRow({ kind }: ProposalRow): number {
  return kind === 'day' ? 32 : 44
}

const HEAD_HEIGHT = 28
const MOST_HEIGHT = 300

/** So high the list is, with its head: a short one leaves the reasons under it in sight. */
export function heightOfRows(rows: readonly ProposalRow[]): number {
  return Math.min(
    MOST_HEIGHT,
    rows.reduce((sum, row) => sum + heightOfRow(row), HEAD_HEIGHT),
  )
}
