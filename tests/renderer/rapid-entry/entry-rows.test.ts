import { expect, test } from 'vitest'
import { pastedRows } from '../../../renderer/features/rapid-entry/entry-rows'
import { rapidRows } from '../../../renderer/features/rapid-entry/rapid-rows'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { aMission } from '../../support/a-mission'

test('what is pasted without times stands in the order in which it was copied', () => {
  const day = { dayOn: '2023-05-24', startTime: '09:00', endTime: '10:00' }
  const rows = rapidRows(aMission({ missions: [{ startsOn: '2023-05-24', endsOn: '2023-05-24' }] }), null)
  const titles = Array.from({ length: 40 }, (_, index) => `Visit ${index}`)
  const range = { top: 0, bottom: 0, left: 4, right: 4 }
  const pasted = pastedRows(translatorFor('en'), rows, range, titles.join('\n'))
  const items = pasted.flatMap((row) => (row.over === null ? [{ ...day, id: row.id, title: { en: row.texts.title ?? '' } }] : []))
  const shown = rapidRows(aMission({ items }), null).flatMap(({ item }) => item?.title.en ?? [])
  expect(shown).toEqual(titles)
})
