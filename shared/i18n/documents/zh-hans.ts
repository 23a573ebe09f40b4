import type { documentsEn } from './en'

export const documentsZhHans = {} satisfies Record<keyof typeof documentsEn, string>
