import { z } from 'zod'
import { addDays, isZone } from '../../kernel/time'

/** Field schemas that several entities share. Every field is JSON; `null` means "known to be none or not known yet". */

/** Ids are keys of plain objects: names that every object inherits (`constructor`, `__proto__`) would be taken for rows. */
export const idSchema = z
  .string()
  .regex(/^[\w.:-]{1,64}$/)
  .refine((id) => !(id in {}))
/** A day that the calendar has: 30 February is none. */
export const localDateSchema = z
  .string()
  // Abort: zod would go on to the next check, and counting days throws on what is no date at all.
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { abort: true })
  .refine((date) => addDays(date, 0) === date)
export const localTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
/** A zone that this computer knows: with any other no time could be told. */
export const zoneSchema = z.string().max(64).refine(isZone)
/** BCP 47 tag: `ja`, `zh-Hans`, `und-Latn` (Latin letters of no particular language, as in a passport). */
export const languageTagSchema = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
/** Free text a person typed. 20,000 characters are more than any sheet can print. */
export const textSchema = z.string().max(20_000)
/** A text that guests may see, by language tag; `und` where the language is not known. */
export const localizedTextSchema = z.record(languageTagSchema, textSchema)
export const minutesSchema = z.number().int().min(0).max(100_000)
export const countSchema = z.number().int().min(0).max(1_000_000)
export const datedTimeSchema = z.object({ on: localDateSchema, time: localTimeSchema })
/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekdaySchema = z.number().int().min(1).max(7)

export type LocalizedText = Readonly<Record<string, string>>
