import type { findingsEn } from './en'

export const findingsKo = {} satisfies Record<keyof typeof findingsEn, string>
