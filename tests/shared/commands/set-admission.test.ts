import { expect, test } from 'vitest'
import { setAdmission } from '../../../shared/commands/set-admission'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const mission = aMission({ places: [{ id: 'plant' }] })

test('the first rule makes the others known as none', () => {
  const { places } = missionAfter(mission, setAdmission, { placeId: 'plant', rules: { groupMax: 20 } }).tables
  expect(places.plant?.admission).toEqual({ ...noAdmissionRules, groupMax: 20 })
})

test('later rules leave the earlier ones, and all can be forgotten', () => {
  const first = missionAfter(mission, setAdmission, { placeId: 'plant', rules: { groupMax: 20 } })
  const second = missionAfter(first, setAdmission, { placeId: 'plant', rules: { leadDays: 30 } })
  expect(second.tables.places.plant?.admission).toEqual({ ...noAdmissionRules, groupMax: 20, leadDays: 30 })
  expect(missionAfter(second, setAdmission, { placeId: 'plant', rules: null }).tables.places.plant?.admission).toBeNull()
})
