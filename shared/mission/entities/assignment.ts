import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localDateSchema, minutesSchema, textSchema } from './fields'

/** That an interpreter works for a requirement. A row without an interpreter does not exist: an empty slot is a gap, not a row. */
const assignmentSchema = z.object({
  id: idSchema,
  requirementId: idSchema,
  interpreterId: idSchema,
  role: z.enum(['lead', 'second', 'escort', 'booth', 'table']),
  status: z.enum(['proposed', 'offered', 'accepted', 'declined', 'confirmed', 'cancelled']),
  /** Planning aids may not move it. */
  pinned: z.boolean(),
  /** Reporting time, minutes before the item's start; null: the rule profile's (A-aice: 30). */
  reportMinutesBefore: minutesSchema.nullable(),
  /** Dismissal, minutes after the item's end. */
  releaseMinutesAfter: minutesSchema,
  /**
   * Where an item is handed over, minutes after its start: this interpreter comes in then, and leaves then. Null: from its start, to its
   * end. Counted from the start, so that a hand-over moves with its item.
   */
  comesInMinutes: minutesSchema.nullable(),
  leavesMinutes: minutesSchema.nullable(),
  /** When this interpreter got the papers for it: agenda, speakers, texts, glossary (rules.md 5.1.5); null: not yet. */
  documentsSentOn: localDateSchema.nullable(),
  /** What the interpreter said on accepting or declining. */
  answerNote: textSchema,
})

export type Assignment = Readonly<z.infer<typeof assignmentSchema>>

export const assignmentEntity = entity({
  schema: assignmentSchema,
  defaults: {
    role: 'lead',
    status: 'proposed',
    pinned: false,
    reportMinutesBefore: null,
    releaseMinutesAfter: 0,
    comesInMinutes: null,
    leavesMinutes: null,
    documentsSentOn: null,
    answerNote: '',
  },
  references: [
    { field: 'requirementId', table: 'requirements', onRemove: 'remove' },
    { field: 'interpreterId', table: 'interpreters', onRemove: 'remove' },
  ],
})
