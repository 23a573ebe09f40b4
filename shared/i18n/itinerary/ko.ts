import type { itineraryEn } from './en'

export const itineraryKo = {} satisfies Record<keyof typeof itineraryEn, string>
