import type { filesEn } from './en'

export const filesZhHans = {} satisfies Record<keyof typeof filesEn, string>
