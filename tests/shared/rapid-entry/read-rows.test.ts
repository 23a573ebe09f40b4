import { describe, expect, test } from 'vitest'
import { entryScope } from '../../../shared/rapid-entry/entry-scope'
import { type EntryRow, floodAsIdeas, readRows, readRowsAtOnce } from '../../../shared/rapid-entry/read-rows'
import { aMission } from '../../support/a-mission'
import { englishWords } from '../../support/entry-words'

const mission = aMission({ missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-31' }], items: [{ id: 'x' }] })

function newRows(count: number, status: string): readonly EntryRow[] {
  return Array.from({ length: count }, (_, index) => ({
    over: null,
    id: `n${index}`,
    dayOn: '2023-05-25',
    texts: { title: `Talk ${index}`, start: '9:00', status },
  }))
}

function scope() {
  return entryScope(mission, englishWords, () => 'new')
}

describe('many rows', () => {
  test('are read a few at a time, and tell how many are done', () => {
    const told: number[] = []
    const reading = readRows(scope(), newRows(120, ''))
    let step = reading.next()
    for (; step.done !== true; step = reading.next()) told.push(step.value)
    expect(told).toEqual([0, 50, 100])
    expect(step.value.input.additions).toHaveLength(120)
  })

  test('without a start begin one after the other', () => {
    const rows = newRows(3, '').map((row): EntryRow => ({ ...row, texts: { title: 'Talk', kind: 'meeting' } }))
    expect(readRowsAtOnce(scope(), rows).input.additions.map(({ startTime }) => startTime)).toEqual(['09:00', '10:00', '11:00'])
  })

  test('count a length or a step from the start that the row tells, or from the one that it gets', () => {
    const ends = ['+90', '90m'].flatMap((end) => {
      const rows = [{ start: '9.30', end }, { end }].map(
        (texts, index): EntryRow => ({
          over: null,
          id: `n${index}`,
          dayOn: '2023-05-25',
          texts: { title: 'Talk', kind: 'meeting', ...texts },
        }),
      )
      return readRowsAtOnce(scope(), rows).input.additions.map(({ startTime, endTime }) => `${startTime}–${endTime}`)
    })
    expect(ends).toEqual(['09:30–11:00', '11:00–12:30', '09:30–11:00', '11:00–12:30'])
  })

  test('that say nothing make nothing, and a row that is gone is passed over', () => {
    const { input } = readRowsAtOnce(scope(), [
      { over: null, id: 'n', dayOn: null, texts: { title: '  ', place: '' } },
      { over: 'gone', texts: { title: 'x' } },
    ])
    expect([input.additions, input.edits]).toEqual([[], []])
  })

  test('come as ideas where they are a flood; the status that they told stays in its cell', () => {
    const few = readRowsAtOnce(scope(), newRows(2, 'confirmed'))
    expect(floodAsIdeas(few, englishWords)).toEqual(few)
    const { input, refused } = floodAsIdeas(readRowsAtOnce(scope(), newRows(1001, 'confirmed')), englishWords)
    expect(new Set(input.additions.map(({ status }) => status))).toEqual(new Set(['idea']))
    expect(refused).toHaveLength(1001)
    expect(refused[0]).toEqual({ itemId: 'n0', column: 'status', text: 'Confirmed', problem: { code: 'comes-as-idea' } })
  })
})
