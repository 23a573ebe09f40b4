import { z } from 'zod'
import { entity } from './entity'
import { idSchema, textSchema } from './fields'

/**
 * That a version of the plan was given out. The version itself is the mission after the step that made this row: the journal holds it,
 * nothing is copied.
 */
const releaseSchema = z.object({
  id: idSchema,
  /** 1 for the first one given out. */
  number: z.number().int().min(1).max(9999),
  /** Milliseconds since 1970. */
  at: z.number().int().min(0).max(8_640_000_000_000_000),
  by: z.string().max(200),
  /** What is new, in the organizer's words; may be empty. */
  note: textSchema,
  /**
   * Which rules of hosts it had, as marks by place (entry-rules.ts): whoever has the sheets in hand has read these. null: given out before
   * this was noted.
   */
  rulesTold: z.record(idSchema, z.array(z.string().max(100)).max(20)).nullable(),
})

export type Release = Readonly<z.infer<typeof releaseSchema>>

export const releaseEntity = entity({ schema: releaseSchema, defaults: { note: '', rulesTold: null }, references: [] })
