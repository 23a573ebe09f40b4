import { expect, test } from 'vitest'
import { applyDay } from '../../../shared/commands/apply-day'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { dayEntriesOf } from '../../../shared/templates/day-entries'
import { usualDayIds, usualDays } from '../../../shared/templates/usual-days'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

test.each(usualDayIds)('the usual day of %s can be used on an empty mission', (id) => {
  const used = missionAfter(aMission(), applyDay, { entries: usualDays[id], dayOn: '2023-05-24' })
  expect(integrityOfAll(used)).toEqual([])
  expect(dayEntriesOf(used, '2023-05-24')).toEqual(usualDays[id])
})

test('what a day holds already stays beside it, and a day without items is refused', () => {
  const mission = aMission({ items: [{ id: 'call', dayOn: '2023-05-24', startTime: '08:00' }] })
  const used = missionAfter(mission, applyDay, { entries: usualDays.departure, dayOn: '2023-05-24' })
  expect(dayEntriesOf(used, '2023-05-24')).toHaveLength(usualDays.departure.length + 1)
  expect(runCommand(mission, applyDay, { entries: [], dayOn: '2023-05-24' })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
})

test('a place that is not in the mission any more is refused', () => {
  const entries = usualDays.arrival.map((entry) => ({ ...entry, placeId: 'gone' }))
  expect(runCommand(aMission(), applyDay, { entries, dayOn: '2023-05-24' }).ok).toBe(false)
})
