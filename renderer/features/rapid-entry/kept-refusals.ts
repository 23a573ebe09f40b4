import { z } from 'zod'
import { cellProblemSchema } from '../../../shared/rapid-entry/cell-problem'
import { entryColumns } from '../../../shared/rapid-entry/entry-column'
import { choose, useSession } from '../../store/session-store'
import type { RefusedOfRow } from './refused-cells'

/** So much of it is kept over a restart: the session is laid down anew with every row that is selected. */
const MOST_CHARACTERS = 200_000

const keptSchema = z.object({
  missionId: z.string(),
  rows: z.array(
    z.tuple([z.string(), z.partialRecord(z.enum(entryColumns), z.object({ text: z.string(), problem: cellProblemSchema }))]),
  ),
})

const CHOICE = 'rapid.refused'

/** Lays down what was refused, so that it is there again on the next start. */
export function keepRefusals(missionId: string, byRow: ReadonlyMap<string, RefusedOfRow>): void {
  const rows: [string, RefusedOfRow][] = []
  let length = 0
  for (const row of byRow) {
    length += JSON.stringify(row).length
    if (length > MOST_CHARACTERS) break
    rows.push(row)
  }
  choose(CHOICE, rows.length === 0 ? '' : JSON.stringify({ missionId, rows }))
}

/** What was laid down of a mission when the window was left; null: nothing, or of another one. */
export function keptRefusals(missionId: string): ReadonlyMap<string, RefusedOfRow> | null {
  const text = useSession.getState().choices[CHOICE] ?? ''
  if (text === '') return null
  const kept = keptSchema.safeParse(parsed(text))
  return kept.success && kept.data.missionId === missionId ? new Map<string, RefusedOfRow>(kept.data.rows) : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
