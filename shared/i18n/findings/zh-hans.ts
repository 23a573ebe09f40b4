import type { findingsEn } from './en'

export const findingsZhHans = {} satisfies Record<keyof typeof findingsEn, string>
