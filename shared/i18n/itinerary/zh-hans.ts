import type { itineraryEn } from './en'

export const itineraryZhHans = {} satisfies Record<keyof typeof itineraryEn, string>
