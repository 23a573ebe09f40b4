import { z } from 'zod'
import type { HomeSummary } from '../../../shared/ipc/contract'
import type { SnapshotFrame } from '../../../shared/journal/migrate-snapshot'
import { summedText, withSum } from '../summed-text'

const summarySchema = z.object({
  missionId: z.string(),
  stepCount: z.number().int(),
  lastStepId: z.string().nullable(),
  title: z.record(z.string(), z.string()),
  startsOn: z.string(),
  endsOn: z.string(),
  changedAt: z.number(),
})

const particularsSchema = summarySchema.pick({ title: true, startsOn: true, endsOn: true })

/** What a list of missions shows of one. A mission without its own row is listed all the same, without a name. */
export function summaryOf(snapshot: SnapshotFrame, changedAt: number): HomeSummary {
  const { missionId, stepCount, lastStepId } = snapshot
  const row = particularsSchema.safeParse(snapshot.tables.missions?.[missionId])
  const particulars = row.success ? row.data : { title: {}, startsOn: '', endsOn: '' }
  return { missionId, stepCount, lastStepId, ...particulars, changedAt }
}

export function encodeSummary(summary: HomeSummary): Buffer {
  return Buffer.from(withSum(`${JSON.stringify(summary)}\n`))
}

/** null where the file is not what it should be: it is made again from the home. */
export function decodeSummary(bytes: Buffer): HomeSummary | null {
  try {
    return summarySchema.safeParse(JSON.parse(summedText(bytes.toString()) ?? '')).data ?? null
  } catch {
    return null
  }
}
