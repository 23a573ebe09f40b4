import type { historyEn } from './en'

export const historyZhHans = {} satisfies Record<keyof typeof historyEn, string>
