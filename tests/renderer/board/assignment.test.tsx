import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { select } from '../../../renderer/store/session-store'
import type { Mission } from '../../../shared/mission/mission'
import { aBoardMission, active, bar, boardOf, fitOf, plan } from './a-board'

describe('an assignment', () => {
  const planned = aBoardMission([
    ['talk', 'li', { status: 'confirmed' }],
    ['tour', 'mori'],
  ])

  async function atTalk(mission: Mission = planned): Promise<UserEvent> {
    const user = await boardOf(mission)
    act(() => select({ table: 'requirements', id: 'need-talk' }))
    return user
  }

  test('moves to another interpreter in one step, who is yet to be asked', async () => {
    const user = await atTalk()
    await user.keyboard('{Enter}{Enter}')
    expect(plan()).toEqual(['han talk proposed', 'mori tour confirmed'])
    expect(useDesk.getState().steps.map(({ label }) => label.command)).toEqual(['reassign-interpreter'])
  })

  test('is laid back among the open places', async () => {
    const user = await atTalk()
    await user.keyboard('{Enter}{Home}{Enter}')
    expect(plan()).toEqual(['mori tour confirmed'])
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement)
    expect(plan()).toEqual(['li talk confirmed', 'mori tour confirmed'])
  })

  test('cannot go to who is in the team already', async () => {
    const user = await boardOf(
      aBoardMission([
        ['dinner', 'han'],
        ['dinner', 'li'],
      ]),
    )
    act(() => select({ table: 'requirements', id: 'need-dinner' }))
    await user.keyboard('{Enter}')
    expect(fitOf('Li')).toBe('inTeam')
    await user.click(screen.getByRole('rowheader', { name: /^Li/ }))
    expect(await screen.findByText('Li is in the team of “Dinner” already')).toBeVisible()
    expect(plan()).toEqual(['han dinner confirmed', 'li dinner confirmed'])
  })

  test('is offered, accepted, confirmed and declined by a letter; the menu tells them all', async () => {
    const user = await atTalk()
    for (const [key, status] of [
      ['o', 'offered'],
      ['a', 'accepted'],
      ['c', 'confirmed'],
      ['d', 'declined'],
    ] as const) {
      await user.keyboard(key)
      expect(plan()).toContain(`li talk ${status}`)
    }
    expect(useDesk.getState().steps.map(({ label }) => label.command)).toEqual(Array(4).fill('set-assignment-status'))
    // Who has declined leaves an open place of the same requirement; the keyboard stays with them.
    expect(active()).toHaveAttribute('data-status', 'declined')
    await user.keyboard('{Shift>}{F10}{/Shift}')
    const menu = await screen.findByRole('menu', { name: 'Talk' })
    await user.click(within(menu).getByRole('menuitem', { name: /^Offered/ }))
    expect(plan()).toContain('li talk offered')
  })

  test('is pinned and taken off by keys', async () => {
    const user = await atTalk()
    await user.keyboard('p')
    expect(bar(/^Talk.*pinned$/)).toBeVisible()
    await user.keyboard('p')
    expect(screen.queryByRole('gridcell', { name: /pinned$/ })).toBeNull()
    await user.keyboard('{Delete}')
    expect(plan()).toEqual(['mori tour confirmed'])
  })

  test('is handed over in the middle, or earlier; the first has it up to there; one undo takes it back', async () => {
    const user = await atTalk()
    await user.keyboard('h')
    expect(screen.getByText(/^Hand-over at 10:00/)).toBeVisible()
    // Beside the sentence, which a long reason fills: there the keys were cut off.
    const keys = screen.getByText('put there').closest('p')
    expect(keys).toHaveTextContent('← → timeEnter put thereEsc put back')
    expect(keys).not.toHaveTextContent('Hand-over')
    await user.keyboard('{ArrowLeft}{ArrowLeft}{Enter}')
    expect(plan()).toEqual(['han talk proposed 50–null', 'li talk confirmed null–50', 'mori tour confirmed'])
    await user.keyboard('{Control>}z{/Control}')
    expect(plan()).toEqual(['li talk confirmed', 'mori tour confirmed'])
  })

  test('can be the whole item again', async () => {
    const user = await boardOf(aBoardMission([['talk', 'li', { comesInMinutes: 30 }]]))
    await user.click(bar(/^Talk.*only a part of the item/))
    await user.keyboard('w')
    expect(plan()).toEqual(['li talk confirmed'])
  })
})
