import type { filesEn } from './en'

export const filesKo = {} satisfies Record<keyof typeof filesEn, string>
