import { expect, test } from 'vitest'
import { noAdmissionRules } from '../../../../shared/mission/entities/place'
import { entryRuleMarks, rulesOfVisits } from '../../../../shared/mission/places/entry-rules'
import { aMission } from '../../../support/a-mission'

const helmets = { ...noAdmissionRules, ppe: ['helmet'], clothing: { ja: '長袖', en: 'Long sleeves' }, needsIdCopy: true }

test('each rule that there is has a mark, which stands whatever the order of languages', () => {
  const marks = entryRuleMarks(helmets)
  expect(marks.map((mark) => mark.split(':')[0])).toEqual(['ppe', 'clothing', 'needsIdCopy'])
  expect(entryRuleMarks({ ...helmets, clothing: { en: 'Long sleeves', ja: '長袖' } })).toEqual(marks)
  expect(entryRuleMarks({ ...helmets, ppe: ['mask'] })[0]).not.toBe(marks[0])
  expect(entryRuleMarks(noAdmissionRules)).toEqual([])
})

test('the rules of visits are those of the places where people are received', () => {
  const mission = aMission({
    places: [{ id: 'plant', admission: helmets }, { id: 'bank' }, { id: 'port', admission: helmets }],
    items: [
      { dayOn: '2023-05-25', placeId: 'plant' },
      { dayOn: '2023-05-25', placeId: 'bank' },
      { dayOn: '2023-05-25', placeId: 'port', kind: 'transfer', toPlaceId: 'bank' },
      { placeId: 'port' },
    ],
  })
  expect(rulesOfVisits(mission)).toEqual({ bank: [], plant: entryRuleMarks(helmets) })
})
