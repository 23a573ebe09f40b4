import { expect, test } from 'vitest'
import { swapItems } from '../../../shared/commands/swap-items'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' },
    { id: 'lunch', dayOn: '2023-05-25', startTime: '11:30', endTime: '12:15' },
    { id: 'banquet', dayOn: '2023-05-26', startTime: '22:00', endTime: '00:30', endDayOffset: 1 },
    { id: 'open', dayOn: '2023-05-25' },
    { id: 'wanted', dayOn: null, startTime: '10:00', endTime: '11:00' },
  ],
})

function timesAfter(a: string, b: string) {
  const { items } = missionAfter(mission, swapItems, { itemIds: [a, b] }).tables
  return [a, b].map((id) => `${items[id]?.dayOn} ${items[id]?.startTime}–${items[id]?.endTime}+${items[id]?.endDayOffset}`)
}

test('on one day two items take together what they took before, in the other order', () => {
  const swapped = ['2023-05-25 10:15–12:15+0', '2023-05-25 09:00–09:45+0']
  expect(timesAfter('visit', 'lunch')).toEqual(swapped)
  expect(timesAfter('lunch', 'visit')).toEqual([...swapped].reverse())
})

test('on two days each starts when the other did, as long as it was', () => {
  expect(timesAfter('lunch', 'banquet')).toEqual(['2023-05-26 22:00–22:45+0', '2023-05-25 11:30–14:00+0'])
})

test('with an item of the pool the other one leaves its day', () => {
  expect(timesAfter('wanted', 'lunch')).toEqual(['2023-05-25 11:30–12:30+0', 'null 11:30–12:15+0'])
})

test('an item without a time has nothing to swap on its day', () => {
  expect(runCommand(mission, swapItems, { itemIds: ['visit', 'open'] })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'itemIds' },
  })
})
