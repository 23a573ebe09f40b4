import type { findingsEn } from './en'

export const findingsJa = {} satisfies Record<keyof typeof findingsEn, string>
