import type { z } from 'zod'

/**
 * What becomes of a row when a row it points to is removed: the removal is refused, the row goes too, or the pointer is
 * taken out of it.
 */
export type OnRemove = 'refuse' | 'remove' | 'unlink'

/** A field that holds the id (or a list of ids) of rows of another table. */
export interface Reference {
  readonly field: string
  /** Where the field is a list of parts: the field of a part that holds the id. */
  readonly within?: string
  readonly table: string
  readonly onRemove: OnRemove
}

/** Everything the house knows about one table: the shape of its rows, what a new row starts with, where it points. */
export interface Entity<Schema extends z.ZodObject = z.ZodObject> {
  readonly schema: Schema
  /** Fields of a new row, all but `id` and what only the caller can know. */
  readonly defaults: Partial<z.infer<Schema>>
  readonly references: readonly Reference[]
}

export function entity<Schema extends z.ZodObject>(definition: Entity<Schema>): Entity<Schema> {
  return definition
}
