export const termsEn = {} as const
