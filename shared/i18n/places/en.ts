export const placesEn = {} as const
