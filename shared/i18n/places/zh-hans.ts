import type { placesEn } from './en'

export const placesZhHans = {} satisfies Record<keyof typeof placesEn, string>
