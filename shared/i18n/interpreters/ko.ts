import type { interpretersEn } from './en'

export const interpretersKo = {} satisfies Record<keyof typeof interpretersEn, string>
