import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { select } from '../../../renderer/store/session-store'
import type { Mission } from '../../../shared/mission/mission'
import { ja, ko, plan, situation, zh } from '../../support/solvers/a-team-situation'
import { aDesk } from '../app/a-desk'

/** Han speaks Korean too, and is where Li could be; the Korean item has nobody. */
const mission = situation({
  who: { han: { languages: [ja, zh, ko] }, li: {} },
  items: { chinese: ['09:00', '10:00'], korean: ['09:00', '10:00', { from: 'ko' }] },
  assigned: [['chinese', 'han']],
  rows: {
    persons: [
      { id: 'han', preferredBadgeName: 'Han' },
      { id: 'li', preferredBadgeName: 'Li' },
    ],
  },
})

function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

async function requirement() {
  const { user } = aDesk({ open: mission })
  act(() => select({ table: 'requirements', id: 'need-chinese' }))
  await screen.findByRole('button', { name: 'Take Han off' })
  return user
}

test('who is pinned stays where they are when everything is planned anew, until the pin is taken out', async () => {
  const user = await requirement()
  const pin = screen.getByRole('button', { name: 'Pin Han: no proposal moves them', pressed: false })
  expect(plan(current(), 'replanAll')).toEqual(['chinese: li', 'korean: han'])
  await user.click(pin)
  expect(current().tables.assignments['chinese-han']?.pinned).toBe(true)
  expect(pin).toHaveAttribute('aria-pressed', 'true')
  expect(plan(current(), 'replanAll')).toEqual(['chinese: han', 'korean:'])
  await user.click(pin)
  expect(plan(current(), 'replanAll')).toEqual(['chinese: li', 'korean: han'])
})

test('each of a team has a role there', async () => {
  const user = await requirement()
  await user.click(screen.getByRole('button', { name: /Role of Han$/ }))
  await user.click(await screen.findByRole('option', { name: 'Escort' }))
  expect(current().tables.assignments['chinese-han']).toMatchObject({ role: 'escort', status: 'confirmed' })
})
