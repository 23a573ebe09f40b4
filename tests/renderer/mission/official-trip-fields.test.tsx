import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import { officialTripLimits } from '../../../shared/interpreting/rule-profiles/official-trip'
import { rowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({ missions: [{ ruleProfileId: 'jp' }], ruleProfiles: [{ id: 'jp', ...japanMarket }] })

function figures() {
  const open = useDesk.getState().journal?.mission
  return open && rowOf(open, 'ruleProfiles', 'jp')?.figures
}

test('a trip is checked as an official one when somebody asks for it, by limits that can be changed and left out', async () => {
  const { user } = aDesk({ open: mission })
  await user.click(screen.getByRole('button', { name: 'Environmental mission to Japan (sample)' }))
  const section = within(await screen.findByRole('region', { name: 'Official trips (China)' }))
  expect(section.queryByRole('textbox')).toBeNull()
  await user.click(section.getByRole('button', { name: 'Check as an official trip' }))
  expect(figures()).toEqual({ ...japanMarket.figures, ...officialTripLimits })

  const people = section.getByRole('textbox', { name: 'People, with interpreters' })
  expect(people).toHaveAccessibleDescription(/htu\.edu\.cn/)
  await user.clear(people)
  await user.type(people, '8{Enter}')
  expect(figures()?.officialTripPersons).toEqual({ value: 8, source: 'own' })
  await user.clear(people)
  await user.type(people, '6{Enter}')
  expect(figures()?.officialTripPersons).toEqual(officialTripLimits.officialTripPersons)
  await user.clear(people)
  await user.tab()
  expect(figures()).not.toHaveProperty('officialTripPersons')

  await user.click(section.getByRole('button', { name: 'No longer check as an official trip' }))
  expect(figures()).toEqual(japanMarket.figures)
  act(() => void undo())
  expect(figures()).toHaveProperty('officialTripDays')
})
