import { memoPerRow } from '../../../shared/kernel/memo'
import type { Person } from '../../../shared/mission/entities/person'

/** A person to be chosen; the same option while their word is the same, so that six hundred need not be compared by content. */
export const personOption = memoPerRow(({ id }: Person, text: string) => ({ id, text }))
