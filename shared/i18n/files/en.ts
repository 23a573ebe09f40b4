export const filesEn = {} as const
