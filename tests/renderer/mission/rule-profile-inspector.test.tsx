import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select, setView, useSession } from '../../../renderer/store/session-store'
import { figureOf } from '../../../shared/interpreting/figure-of'
import { aiic } from '../../../shared/interpreting/rule-profiles/aiic'
import { iso23155 } from '../../../shared/interpreting/rule-profiles/iso-23155'
import { koreaMarket } from '../../../shared/interpreting/rule-profiles/korea-market'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ ruleProfileId: 'korea' }],
  ruleProfiles: [
    { id: 'korea', ...koreaMarket },
    { id: 'aiic', ...aiic },
  ],
  items: [{ id: 'session', title: { en: 'Session' }, dayOn: '2023-05-26', ruleProfileId: 'aiic' }],
})

function current() {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

test('the figures of a profile that only an item follows are changed and put back; the mission goes on by its own', async () => {
  const { user } = aDesk({ open: mission })
  act(() => {
    setView('itinerary')
    select({ table: 'items', id: 'session' })
  })
  await user.click(await screen.findByRole('button', { name: 'Open its figures' }))
  expect(await screen.findByRole('heading', { name: aiic.name.en ?? '' })).toBeVisible()
  const alone = screen.getByRole('textbox', { name: 'Alone in simultaneous, at most' })
  await user.clear(alone)
  await user.type(alone, '55{Enter}')
  const item = rowOf(current(), 'items', 'session')
  expect(figureOf(current(), 'maxSoloMinutes', item).value).toBe(55)
  expect(figureOf(current(), 'maxSoloMinutes').value).not.toBe(55)
  await user.click(screen.getByRole('button', { name: `Reset all figures of “${aiic.name.en}”` }))
  expect(rowOf(current(), 'ruleProfiles', 'aiic')).toEqual({ id: 'aiic', ...aiic })
  await user.click(screen.getByRole('button', { name: 'Back to the mission particulars' }))
  await user.click(await screen.findByRole('button', { name: aiic.name.en ?? '' }))
  expect(useSession.getState().selection).toEqual({ table: 'ruleProfiles', id: 'aiic' })
})

test('a profile that the mission did not bring is added as it is shipped, and opens', async () => {
  const { user } = aDesk({ open: mission })
  await user.click(screen.getByRole('button', { name: 'Environmental mission to Japan (sample)' }))
  await user.click(await screen.findByRole('button', { name: 'Add a rule profile' }))
  await user.click(await screen.findByRole('menuitem', { name: 'ISO 23155' }))
  expect(await screen.findByRole('heading', { name: 'ISO 23155' })).toBeVisible()
  expect(rowsOf(current(), 'ruleProfiles').at(-1)).toMatchObject(iso23155)
})

test('one that is not the mission’s is removed, and its items follow the mission’s; that can be undone', async () => {
  const { user } = aDesk({ open: mission })
  act(() => select({ table: 'ruleProfiles', id: 'korea' }))
  await screen.findByRole('heading', { name: koreaMarket.name.en ?? '' })
  expect(screen.queryByRole('button', { name: 'Remove rule profile' })).toBeNull()
  act(() => select({ table: 'ruleProfiles', id: 'aiic' }))
  await user.click(await screen.findByRole('button', { name: 'Remove rule profile' }))
  expect([rowOf(current(), 'ruleProfiles', 'aiic'), rowOf(current(), 'items', 'session')?.ruleProfileId]).toEqual([
    undefined,
    null,
  ])
  act(() => void undo())
  expect(rowOf(current(), 'items', 'session')?.ruleProfileId).toBe('aiic')
})
