export const interpretersEn = {} as const
