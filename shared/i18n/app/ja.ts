import type { appEn } from './en'

export const appJa = {} satisfies Record<keyof typeof appEn, string>
