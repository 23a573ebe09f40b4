import { describe, expect, test } from 'vitest'
import { entryWordsOf } from '../../../renderer/features/rapid-entry/entry-words'
import { rapidPreview } from '../../../renderer/features/rapid-entry/rapid-preview'
import { blankKeyOf, rapidRows } from '../../../renderer/features/rapid-entry/rapid-rows'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { type EntryColumn, entryColumns } from '../../../shared/rapid-entry/entry-column'
import { entryScope } from '../../../shared/rapid-entry/entry-scope'
import { aMission } from '../../support/a-mission'

const day = '2023-05-25'
const mission = aMission({
  missions: [{ startsOn: day, endsOn: day }],
  items: [{ id: 'visit', dayOn: day, startTime: '09:00', endTime: '10:30', title: { en: 'Plant' } }],
})

/** What typing into a cell of a row would fill in, by the columns where it says something. */
function previewOf(key: string, column: EntryColumn, typed: string) {
  const row = rapidRows(mission, null).find((one) => one.key === key)
  if (!row) throw new Error(key)
  const scope = entryScope(mission, entryWordsOf(translatorFor('en')), () => 'new')
  const cells = rapidPreview(scope, mission, row, column, typed)
  return cells && Object.fromEntries(entryColumns.flatMap((id, index) => (cells[index] ? [[id, cells[index]]] : [])))
}

describe('what is typed would fill in', () => {
  test('all that a line in a blank row says', () => {
    expect(previewOf(blankKeyOf(day), 'title', '9-1030 m @Bank A')).toMatchObject({
      start: '09:00',
      end: '10:30',
      kind: 'Meeting',
    })
  })

  test('of an item only the cells that would change: a later start takes the end along', () => {
    expect(previewOf('visit', 'start', '10')).toEqual({ start: '10:00', end: '11:30' })
  })

  test('nothing while nothing is typed', () => {
    expect(previewOf('visit', 'start', ' ')).toBeNull()
  })
})
