import { z } from 'zod'
import type { Json } from '../kernel/json'
import type { Diff } from '../mission/diff'
import { idSchema } from '../mission/entities/fields'
import { type TableName, tableNames } from '../mission/registry'
import { type Stamp, stampPattern } from './clock'

/** Who did something: the name they gave the app, and the device. */
export interface Actor {
  readonly device: string
  readonly name: string
}

/** What was done, in ids: the catalogue's `command.<name>` makes a sentence of it with the names of the rows. */
export interface StepLabel {
  readonly command: string
  readonly refs: readonly { readonly table: TableName; readonly id: string }[]
  /** For an undo or redo: the step that it takes back or does again. */
  readonly of?: string
}

/** One entry of the journal. A mission is its snapshot and the steps after it, always. */
export interface Step {
  readonly id: string
  readonly at: Stamp
  readonly actor: Actor
  /** The latest step known per device when this one was made: two steps that do not know each other are concurrent. */
  readonly seen: Readonly<Record<string, Stamp>>
  readonly label: StepLabel
  readonly diff: Diff
}

const jsonSchema: z.ZodType<Json> = z.json() as unknown as z.ZodType<Json>
const stampSchema = z.string().regex(stampPattern)
const tableSchema = z.enum(tableNames as unknown as [TableName, ...TableName[]])
const rowDiffSchema = z.record(z.string().max(64), z.object({ before: jsonSchema.optional(), after: jsonSchema }))

export const stepSchema = z.object({
  id: idSchema,
  at: stampSchema,
  actor: z.object({ device: z.string().min(1).max(64), name: z.string().max(120) }),
  seen: z.record(z.string().max(64), stampSchema),
  label: z.object({
    command: z.string().max(60),
    refs: z.array(z.object({ table: tableSchema, id: idSchema })),
    of: z.string().max(64).optional(),
  }),
  diff: z.partialRecord(tableSchema, z.record(idSchema, rowDiffSchema)),
})
