export const itineraryEn = {} as const
