import { z } from 'zod'

/**
 * A value as it lies on the disk of a computer that seals personal data, where it cannot be opened: its key is not there, or it was damaged.
 * It is kept as it is, in rows and in the journal, and opens again when the key is back.
 */
export type Sealed = { readonly sealed: string }

/** Four thirds of the longest text of 20,000 characters, each written as `\u0000`, and some to spare. */
const longestSealed = 170_000

const sealedSchema = z.strictObject({ sealed: z.string().min(1).max(longestSealed) })

/** A field whose value may be one that cannot be opened here. */
export function sealable<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, sealedSchema])
}

/** True for a value that cannot be read here. */
export function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value && typeof value.sealed === 'string'
}

/** The value, or another in the place of one that cannot be read here. */
export function readableOr<Value, Instead>(value: Value, instead: Instead): Exclude<Value, Sealed> | Instead {
  return isSealed(value) ? instead : (value as Exclude<Value, Sealed>)
}
