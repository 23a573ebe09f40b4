import type { documentsEn } from './en'

export const documentsKo = {} satisfies Record<keyof typeof documentsEn, string>
