import type { RowOf, TableName } from './registry'

/**
 * Fields that are nobody's business but those who plan: sealed on the disk of a computer that does so, and hidden from other audiences. The
 * schema of each takes a sealed value (`sealable`).
 */
export const personalFields = {
  persons: ['birthOn', 'passport', 'visa', 'emergencyContact', 'dietCode', 'allergies', 'medicalNote', 'mobilityNote', 'notes'],
} as const satisfies { readonly [Name in TableName]?: readonly (keyof RowOf<Name> & string)[] }
