import type { historyEn } from './en'

export const historyJa = {} satisfies Record<keyof typeof historyEn, string>
