import { z } from 'zod'

/** Field schemas that several entities share. Every field is JSON; `null` means "known to be none or not known yet". */

export const idSchema = z.string().min(1).max(64)
export const localDateSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
export const localTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const zoneSchema = z.string().min(1).max(64)
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
