import { z } from 'zod'
import { availabilitySchema } from '../mission/entities/availability'
import { idSchema, localDateSchema, localizedTextSchema, localTimeSchema, textSchema } from '../mission/entities/fields'
import { termSchema } from '../mission/entities/term'

/** What an item was like when the interpreter answered: an answer holds for that, not for what it has become since. */
const askedSchema = z.strictObject({
  status: z.string().max(20),
  note: textSchema,
  title: localizedTextSchema,
  dayOn: localDateSchema.nullable(),
  startTime: localTimeSchema.nullable(),
  endTime: localTimeSchema.nullable(),
})

const assignmentAnswerSchema = z.strictObject({
  assignmentId: idSchema,
  asked: askedSchema,
  /** null: neither accepted nor declined; there is a remark. */
  status: z.enum(['accepted', 'declined']).nullable(),
  note: textSchema,
})

const stretchSchema = z.strictObject(availabilitySchema.pick({ from: true, to: true, zone: true, state: true }).shape)
const wordingSchema = z.strictObject(termSchema.pick({ words: true, sourceLanguage: true, subject: true, note: true }).shape)

/** A row that the interpreter wrote: before, as the extract told it; null: it was not there. After: as it is to be; null: gone. */
const changeOf = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ id: idSchema, before: shape.nullable(), after: shape.nullable() })

/**
 * What an interpreter answers to their extract: everything that an answer can hold, and so all that it can ever change. Anything else
 * in a file makes it no answer.
 */
export const answerSchema = z.strictObject({
  /** The organizer's mission. */
  missionId: idSchema,
  interpreterId: idSchema,
  /** When the extract was made, and when the answer was saved: milliseconds since 1970. */
  madeAt: z.number().int().min(0),
  answeredAt: z.number().int().min(0),
  assignments: z.array(assignmentAnswerSchema).max(5000),
  availabilities: z.array(changeOf(stretchSchema)).max(1000),
  terms: z.array(changeOf(wordingSchema)).max(5000),
})

export type Answer = Readonly<z.infer<typeof answerSchema>>
export type AssignmentAnswer = Readonly<z.infer<typeof assignmentAnswerSchema>>
export type Stretch = Readonly<z.infer<typeof stretchSchema>>
export type Wording = Readonly<z.infer<typeof wordingSchema>>
export interface RowAnswer<Row> {
  readonly id: string
  readonly before: Row | null
  readonly after: Row | null
}
