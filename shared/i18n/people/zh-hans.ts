import type { peopleEn } from './en'

export const peopleZhHans = {} satisfies Record<keyof typeof peopleEn, string>
