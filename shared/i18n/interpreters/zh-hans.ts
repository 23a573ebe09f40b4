import type { interpretersEn } from './en'

export const interpretersZhHans = {} satisfies Record<keyof typeof interpretersEn, string>
