import { ok } from '../../shared/kernel/result'
import type { DeskHomes } from './desk-homes'
import { deskFailure } from './failure'
import type { MissionCard } from './mission-card'
import type { Outcome } from './repository'

/** The cards of the window's store, and what only the main process knows of, while the store cannot be written. */
export async function listMissions({ window, main }: DeskHomes): Outcome<readonly MissionCard[]> {
  const [cards, summaries] = await Promise.all([window.cards().catch(() => []), main.list()])
  // With no card and no list nobody knows whether there are none.
  if (!summaries.ok && cards.length === 0) return deskFailure(summaries.error)
  const known = new Set(cards.map((card) => card.id))
  const others = summaries.ok ? summaries.value.filter(({ missionId }) => !known.has(missionId)) : []
  const all = [...cards, ...others.map(({ missionId, ...summary }) => ({ id: missionId, ...summary }))]
  return ok(all.sort((a, b) => b.changedAt - a.changedAt))
}
