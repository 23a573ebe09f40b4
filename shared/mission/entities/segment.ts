import { z } from 'zod'
import { idSchema, languageTagSchema, localizedTextSchema, minutesSchema } from './fields'

/** What happens in a part of a visit or ceremony; `other` is called by its title alone. */
export const segmentParts = [
  'arrival',
  'greeting',
  'briefing',
  'walk',
  'questions',
  'talks',
  'opening',
  'speech',
  'lecture',
  'signing',
  'toast',
  'performance',
  'break',
  'gift',
  'photo',
  'closing',
  'boarding',
  'other',
] as const

/** A part of an item; the parts follow each other from the item's start. */
export const segmentSchema = z.object({
  part: z.enum(segmentParts),
  /** What it is called here; empty: by its part. */
  title: localizedTextSchema,
  minutes: minutesSchema,
  speakerPersonId: idSchema.nullable(),
  /** In which language is spoken; null: not told. */
  language: languageTagSchema.nullable(),
})

export type SegmentPart = (typeof segmentParts)[number]
export type Segment = Readonly<z.infer<typeof segmentSchema>>
