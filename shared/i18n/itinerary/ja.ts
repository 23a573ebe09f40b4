import type { itineraryEn } from './en'

export const itineraryJa = {} satisfies Record<keyof typeof itineraryEn, string>
