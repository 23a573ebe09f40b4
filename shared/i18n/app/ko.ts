import type { appEn } from './en'

export const appKo = {} satisfies Record<keyof typeof appEn, string>
