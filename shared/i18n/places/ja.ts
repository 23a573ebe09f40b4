import type { placesEn } from './en'

export const placesJa = {} satisfies Record<keyof typeof placesEn, string>
