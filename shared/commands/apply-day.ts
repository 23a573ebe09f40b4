import { err, ok } from '../kernel/result'
import type { LocalDate } from '../kernel/time'
import { createRow, type Diff, joinDiffs } from '../mission/diff'
import type { DayEntry } from '../mission/entities/day-template'
import { type Item, itemEntity } from '../mission/entities/item'
import { type Requirement, requirementEntity } from '../mission/entities/requirement'
import { type Mission, missionRowOf, rowOf } from '../mission/mission'
import { command } from './command'

export interface ApplyDayInput {
  readonly entries: readonly DayEntry[]
  readonly dayOn: LocalDate
}

/** Puts the items of a kept day on a day, beside what is there already; all of it tentative, at the zones of its places. */
export const applyDay = command({
  name: 'apply-day',
  run: (mission, { entries, dayOn }: ApplyDayInput, { newId }) => {
    if (entries.length === 0) return err({ code: 'nothing-changes' })
    const made = entries.map((entry) => ({ entry, id: newId() }))
    return ok({
      diff: joinDiffs(made.map(({ entry, id }) => itemOf(mission, entry, id, dayOn, newId))),
      refs: made.map(({ id }) => ({ table: 'items', id })),
    })
  },
})

function itemOf(
  mission: Mission,
  { segments, requirements, ...fields }: DayEntry,
  id: string,
  dayOn: LocalDate,
  newId: () => string,
): Diff {
  const zone = rowOf(mission, 'places', fields.placeId)?.zone ?? missionRowOf(mission).homeZone
  const arrivalZone = rowOf(mission, 'places', fields.toPlaceId)?.zone ?? zone
  const item = {
    ...itemEntity.defaults,
    ...fields,
    id,
    dayOn,
    zone,
    endZone: arrivalZone === zone ? null : arrivalZone,
    segments: segments.map((segment) => ({ ...segment, speakerPersonId: null })),
  } as Item
  const needs = requirements.map((need) =>
    createRow('requirements', { ...requirementEntity.defaults, ...need, id: newId(), itemId: id } as Requirement),
  )
  return joinDiffs([createRow('items', item), ...needs])
}
