import type { DeskHomes } from './desk-homes'
import { readBothHomes } from './read-mission'

/** How the window's store was found at the start; told with what had to be brought back. */
export interface StoreFound {
  readonly kind: 'as-left' | 'replaced' | 'absent'
  /** Why it is not as it was left, in Chromium's words; empty where it says nothing. */
  readonly detail: string
}

/**
 * Brings every mission that only one of the homes knows to the other one. What a person finds missing at the start would be taken for
 * lost, and what only one home has is one accident away from it.
 */
export async function levelHomes(homes: DeskHomes, found: StoreFound, now: number): Promise<void> {
  if (found.kind === 'absent') return
  const [cards, summaries] = await Promise.all([homes.window.cards().catch(() => []), homes.main.list()])
  if (!summaries.ok) {
    homes.tell({ code: 'journal-files-unreadable', error: summaries.error })
    return
  }
  const inWindow = new Set(cards.map((card) => card.id))
  const inMain = new Set(summaries.value.map((summary) => summary.missionId))
  const onlyInMain = [...inMain].filter((id) => !inWindow.has(id))
  const onlyInWindow = [...inWindow].filter((id) => !inMain.has(id))
  for (const id of onlyInMain) await readBothHomes(homes, id, now)
  const rebuilt = await Promise.all(onlyInWindow.map((id) => rebuildFromWindow(homes, id, now)))
  const missions = rebuilt.filter(Boolean).length
  if (missions > 0) homes.tell({ code: 'journal-files-rebuilt', missions })
  if (found.kind === 'replaced') homes.tell({ code: 'window-store-replaced', missions: onlyInMain.length, detail: found.detail })
  else if (onlyInMain.length > 0 || found.detail !== '') {
    homes.tell({ code: 'window-store-emptied', missions: onlyInMain.length, detail: found.detail })
  }
}

async function rebuildFromWindow(homes: DeskHomes, id: string, now: number): Promise<boolean> {
  const read = await readBothHomes(homes, id, now)
  return read.ok && read.value.owed.length === 0
}
