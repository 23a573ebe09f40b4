import { z } from 'zod'
import { emptyTables, type Mission } from '../mission/mission'
import type { Tables } from '../mission/registry'
import type { Stamp } from './clock'

/** Number of the mission's shape: one more with every migration in mission/migrations. */
export const MISSION_SHAPE = 8

/** A mission as it was after its step number `stepCount`. What the disk keeps so that opening need not replay everything. */
export interface Snapshot {
  readonly shape: number
  readonly missionId: string
  /** How many steps the mission had; the next step has this index. */
  readonly stepCount: number
  readonly lastStepId: string | null
  readonly lastAt: Stamp | null
  readonly seen: Readonly<Record<string, Stamp>>
  readonly tables: Tables
  readonly removed: Tables
}

/** The frame only: rows are checked by integrity after migration. */
export const snapshotFrameSchema = z.object({
  shape: z.number().int().min(1),
  missionId: z.string().min(1).max(64),
  stepCount: z.number().int().min(0),
  lastStepId: z.string().max(64).nullable(),
  lastAt: z.string().max(120).nullable(),
  seen: z.record(z.string().max(64), z.string().max(120)),
  tables: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  removed: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
})

export function missionOfSnapshot(snapshot: Snapshot): Mission {
  const { missionId: id, tables, removed } = snapshot
  // A file from elsewhere may leave out a table that has no rows.
  return { id, tables: { ...emptyTables(), ...tables }, removed: { ...emptyTables(), ...removed } }
}
