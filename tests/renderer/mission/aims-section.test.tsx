import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select } from '../../../renderer/store/session-store'
import { missionEntity, type Objective } from '../../../shared/mission/entities/mission-row'
import { missionRowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

function aims(): readonly Objective[] {
  const { journal } = useDesk.getState()
  return journal ? missionRowOf(journal.mission).objectives : []
}

/** By level, those that are on; a weight is told where it is not 1. */
function order(): string {
  const byLevel = Map.groupBy(aims(), ({ level }) => level)
  const words = ({ name, isOn, weight }: Objective) => `${isOn ? '' : 'no '}${name}${weight === 1 ? '' : ` ${weight}`}`
  return [...byLevel].map(([level, own]) => `${level} ${own.map(words).join(' + ')}`).join(', ')
}

async function aimsOf(objectives?: Objective[]) {
  const { user } = aDesk({ open: aMission(objectives ? { missions: [{ objectives }] } : {}) })
  act(() => select({ table: 'missions', id: 'mission' }))
  const section = within(await screen.findByRole('region', { name: 'Aims of a proposal' }))
  return { user, section }
}

const few = (names: readonly Objective['name'][]): Objective[] =>
  names.map((name, index) => ({ name, isOn: true, level: index + 1, weight: 1 }))

const rest = '4 no ruleBreaches, 5 no speciality, 6 no continuity, 7 no partners, 8 no fewerInterpreters, 9 no fewestChanges'

test('the aims stand in their order; one that the mission does not name is off', async () => {
  const { section } = await aimsOf(few(['cost', 'filled']))
  const lines = section.getAllByRole('group').map((line) => line.getAttribute('aria-label'))
  expect(lines.slice(0, 3)).toEqual(['Cost, level 1', 'Everything filled, by priority, level 2', 'No rule broken, level 3'])
  expect(lines).toHaveLength(9)
  const isOn = section.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)
  expect(isOn).toEqual([true, true, false, false, false, false, false, false, false])
})

test('an aim is switched off, and its place is kept', async () => {
  const { user, section } = await aimsOf()
  await user.click(section.getByRole('checkbox', { name: 'Fairness' }))
  expect(aims().find(({ name }) => name === 'fairness')).toEqual({ name: 'fairness', isOn: false, level: 5, weight: 1 })
})

test('Alt and arrows move an aim and keep the focus on it; each move is one step that is undone by itself', async () => {
  const { user, section } = await aimsOf(few(['filled', 'cost', 'fairness']))
  const box = section.getByRole('checkbox', { name: 'Cost' })
  act(() => box.focus())
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(order()).toBe(`1 filled, 2 fairness, 3 cost, ${rest}`)
  expect(box).toHaveFocus()
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}')
  expect(order()).toBe(`1 cost, 2 filled, 3 fairness, ${rest}`)
  expect(box).toHaveFocus()
  // The last press found no level above, and made no step.
  act(() => void undo())
  expect(order()).toBe(`1 filled, 2 cost, 3 fairness, ${rest}`)
})

test('a button that can move an aim no further gives the focus to the aim', async () => {
  const { user, section } = await aimsOf(few(['filled', 'cost', 'fairness']))
  await user.click(section.getByRole('button', { name: 'Move up: Cost' }))
  expect(order()).toBe(`1 cost, 2 filled, 3 fairness, ${rest}`)
  expect(section.getByRole('button', { name: 'Move up: Cost' })).toBeDisabled()
  expect(section.getByRole('checkbox', { name: 'Cost' })).toHaveFocus()
  act(() => section.getByRole('button', { name: 'Move up: Fairness' }).focus())
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
  expect(section.getByRole('checkbox', { name: 'Fairness' })).toHaveFocus()
})

test('aims share a level, are weighed there, and part again', async () => {
  const { user, section } = await aimsOf(few(['filled', 'cost', 'fairness']))
  expect(section.queryByRole('textbox')).toBeNull()
  await user.click(section.getByRole('button', { name: 'On one level with “Cost”: Fairness' }))
  const weight = section.getByRole('textbox', { name: 'Weight: Fairness' })
  await user.clear(weight)
  await user.type(weight, '2.5{Enter}')
  const others = '3 no ruleBreaches, 4 no speciality, 5 no continuity, 6 no partners, 7 no fewerInterpreters, 8 no fewestChanges'
  expect(order()).toBe(`1 filled, 2 cost + fairness 2.5, ${others}`)
  await user.click(section.getByRole('button', { name: 'Move down: Cost' }))
  expect(order()).toBe(`1 filled, 2 fairness 2.5, 3 cost, ${rest}`)
  await user.click(section.getByRole('button', { name: 'On one level with “Fairness”: Cost' }))
  await user.click(section.getByRole('button', { name: 'On the next level: Cost' }))
  expect(order()).toBe(`1 filled, 2 fairness 2.5, 3 cost, ${rest}`)
})

test('the default order comes back in one step, and is offered only where there is another', async () => {
  const { user, section } = await aimsOf(few(['cost']))
  await user.click(section.getByRole('button', { name: 'Back to the default order' }))
  expect(aims()).toEqual(missionEntity.defaults.objectives)
  expect(section.queryByRole('button', { name: 'Back to the default order' })).toBeNull()
})
