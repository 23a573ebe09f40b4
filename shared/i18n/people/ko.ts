import type { peopleEn } from './en'

export const peopleKo = {} satisfies Record<keyof typeof peopleEn, string>
