export const appEn = {} as const
