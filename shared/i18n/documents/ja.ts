import type { documentsEn } from './en'

export const documentsJa = {} satisfies Record<keyof typeof documentsEn, string>
