import type { historyEn } from './en'

export const historyKo = {} satisfies Record<keyof typeof historyEn, string>
