import type { appEn } from './en'

export const appZhHans = {} satisfies Record<keyof typeof appEn, string>
