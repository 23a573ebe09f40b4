import type { termsEn } from './en'

export const termsZhHans = {} satisfies Record<keyof typeof termsEn, string>
