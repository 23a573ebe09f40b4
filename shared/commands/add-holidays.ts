import { err, ok } from '../kernel/result'
import { createRow, joinDiffs } from '../mission/diff'
import type { Holiday } from '../mission/entities/holiday'
import { rowsOf } from '../mission/mission'
import { command } from './command'

export interface AddHolidaysInput {
  readonly holidays: readonly Omit<Holiday, 'id'>[]
}

/** Adds public holidays in one step; days that the mission has already for that country stay as somebody wrote them. */
export const addHolidays = command({
  name: 'add-holidays',
  run: (mission, { holidays }: AddHolidaysInput, context) => {
    const known = new Set(rowsOf(mission, 'holidays').map(({ country, on }) => `${country} ${on}`))
    const fresh = holidays.filter(({ country, on }) => !known.has(`${country} ${on}`))
    if (fresh.length === 0) return err({ code: 'nothing-changes' })
    return ok({ diff: joinDiffs(fresh.map((holiday) => createRow('holidays', { ...holiday, id: context.newId() }))) })
  },
})
