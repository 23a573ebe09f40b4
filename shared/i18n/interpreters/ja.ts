import type { interpretersEn } from './en'

export const interpretersJa = {} satisfies Record<keyof typeof interpretersEn, string>
