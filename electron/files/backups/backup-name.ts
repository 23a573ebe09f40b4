import type { z } from 'zod'
import { requests } from '../../../shared/ipc/contract'
import { missionFileEnding } from '../mission-file/mission-file-format'

/** What a backup's file name tells, so that a list of backups opens none of them. */
export interface BackupName {
  readonly madeAt: number
  readonly stepCount: number
  readonly reason: z.infer<typeof reasonSchema>
}

const reasonSchema = requests['backups:make'].input.shape.reason
const pattern = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-step(\d{1,9})-([a-z-]+)$/

/** `2026-11-21T18-35-00.000Z-step120-periodic`: no colon, which Windows does not take. Text order is time order. */
export function backupIdOf({ madeAt, stepCount, reason }: BackupName): string {
  return `${new Date(madeAt).toISOString().replaceAll(':', '-')}-step${stepCount}-${reason}`
}

/** null: not a name that we gave. */
export function parseBackupId(id: string): BackupName | null {
  const [, day, hour, minute, second, stepCount, reason] = pattern.exec(id) ?? []
  const madeAt = Date.parse(`${day}${hour}:${minute}:${second}`)
  const known = reasonSchema.safeParse(reason)
  return known.success && !Number.isNaN(madeAt) ? { madeAt, stepCount: Number(stepCount), reason: known.data } : null
}

export function backupFileNameOf(id: string): string {
  return `${id}${missionFileEnding}`
}
