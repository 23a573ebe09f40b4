import type { z } from 'zod'
import { err, ok, type Result } from '../kernel/result'
import type { Diff } from '../mission/diff'
import type { Migration, ShapedDiff, ShapedTables } from '../mission/migrations/migration'
import { migrations } from '../mission/migrations/registry'
import { emptyTables } from '../mission/mission'
import type { Tables } from '../mission/registry'
import { MISSION_SHAPE, type Snapshot, type snapshotFrameSchema } from './snapshot'
import type { Step } from './step'

export type SnapshotFrame = Readonly<z.infer<typeof snapshotFrameSchema>>

/** Why a mission cannot be brought to today's shape: it comes from a newer Mission Desk, or from a shape that nobody knows. */
export type ShapeRefusal = 'newer' | 'unknown'

/** A snapshot in today's shape; its rows are not checked (see integrity). */
export function migrateSnapshot(frame: SnapshotFrame): Result<Snapshot, ShapeRefusal> {
  const way = wayFrom(frame.shape)
  if (!way.ok) return way
  const through = (tables: ShapedTables): Tables => {
    const migrated = way.value.reduce((shaped, migration) => migration.tables(shaped), tables)
    return { ...emptyTables(), ...migrated } as Tables
  }
  const { tables, removed, ...frameOnly } = frame
  return ok({ ...frameOnly, shape: MISSION_SHAPE, tables: through(tables), removed: through(removed) })
}

/** Steps that were made on a mission of shape `shape`, as if they had been made on today's. */
export function migrateSteps(steps: readonly Step[], shape: number): Result<readonly Step[], ShapeRefusal> {
  const way = wayFrom(shape)
  if (!way.ok) return way
  if (way.value.length === 0) return ok(steps)
  return ok(
    steps.map((step) => {
      const diff = way.value.reduce((shaped, migration) => migration.diff(shaped), step.diff as ShapedDiff)
      return { ...step, diff: diff as Diff }
    }),
  )
}

function wayFrom(shape: number): Result<readonly Migration[], ShapeRefusal> {
  if (shape > MISSION_SHAPE) return err('newer')
  const way = migrations.filter((migration) => migration.to > shape)
  return shape + way.length === MISSION_SHAPE ? ok(way) : err('unknown')
}
