import type { peopleEn } from './en'

export const peopleJa = {} satisfies Record<keyof typeof peopleEn, string>
