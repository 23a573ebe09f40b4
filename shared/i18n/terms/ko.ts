import type { termsEn } from './en'

export const termsKo = {} satisfies Record<keyof typeof termsEn, string>
