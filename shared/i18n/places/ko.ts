import type { placesEn } from './en'

export const placesKo = {} satisfies Record<keyof typeof placesEn, string>
