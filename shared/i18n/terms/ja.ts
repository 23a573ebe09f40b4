import type { termsEn } from './en'

export const termsJa = {} satisfies Record<keyof typeof termsEn, string>
