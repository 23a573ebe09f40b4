import { err, ok } from '../kernel/result'
import type { LocalDate } from '../kernel/time'
import { createRow } from '../mission/diff'
import type { LocalizedText } from '../mission/entities/fields'
import { dayEntriesOf } from '../templates/day-entries'
import { command } from './command'

export interface KeepDayInput {
  readonly dayOn: LocalDate
  readonly name: LocalizedText
}

/** Keeps what takes place on a day as a template, to be used on other days, here and in later editions. */
export const keepDay = command({
  name: 'keep-day',
  run: (mission, { dayOn, name }: KeepDayInput, { newId }) => {
    const entries = dayEntriesOf(mission, dayOn)
    if (entries.length === 0) return err({ code: 'nothing-changes' })
    return ok({ diff: createRow('dayTemplates', { id: newId(), name, entries }) })
  },
})
