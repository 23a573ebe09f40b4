import type { filesEn } from './en'

export const filesJa = {} satisfies Record<keyof typeof filesEn, string>
