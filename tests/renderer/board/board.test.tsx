import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { select, useSession } from '../../../renderer/store/session-store'
import { situation } from '../../support/solvers/a-team-situation'
import { aDesk } from '../app/a-desk'
import { aBoardMission, active, bar, boardOf, plan } from './a-board'

describe('the assignment board', () => {
  test('shows open places on top, and assignments with status, team and part', async () => {
    await boardOf(
      aBoardMission([
        ['talk', 'li', { status: 'offered', leavesMinutes: 60 }],
        ['dinner', 'han', { status: 'confirmed', pinned: true }],
        ['tour', 'han', { status: 'declined' }],
      ]),
    )
    const [open] = screen.getAllByRole('row').slice(1)
    expect(
      within(open as HTMLElement)
        .getAllByRole('gridcell')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual([
      'ZH⇄JA Talk, Thu 25 May 10:00–11:00: 1 place open, 0 of 1 filled',
      'ZH⇄JA Tour, Thu 25 May 10:00–12:00: 1 place open, 0 of 1 filled',
      'ZH⇄JA Dinner, Thu 25 May 18:00–19:00: 1 place open, 1 of 2 filled',
    ])
    expect(screen.getByRole('rowheader', { name: 'Open places 3 places' })).toBeVisible()
    expect(bar(/^Talk.*09:00–10:00, Offered, only a part of the item$/)).toHaveAttribute('data-status', 'offered')
    expect(bar(/^Dinner.*Confirmed, 1 of 2 in the team, pinned$/)).toHaveAttribute('data-status', 'confirmed')
    expect(bar(/^Tour.*Declined$/)).toHaveAttribute('data-status', 'declined')
  })

  test('is gone through by arrows; the inspector shows what they stand on', async () => {
    const user = await boardOf(aBoardMission([['talk', 'li', { status: 'confirmed' }]]))
    await user.keyboard('{ArrowDown}')
    expect(useSession.getState().selection).toEqual({ table: 'requirements', id: 'need-tour' })
    await user.keyboard('{ArrowRight}')
    expect(active()).toBe(bar(/Dinner/))
    await user.keyboard('{ArrowDown}')
    expect(active()).toHaveTextContent('Han')
    expect(useSession.getState().selection).toEqual({ table: 'interpreters', id: 'han' })
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe(bar(/^Talk/))
    expect(await screen.findByRole('button', { name: 'Take Li off' })).toBeVisible()
  })

  test('goes to what is selected elsewhere', async () => {
    await boardOf(aBoardMission([['talk', 'li', { status: 'confirmed' }]]))
    act(() => select({ table: 'requirements', id: 'need-talk' }))
    expect(active()).toBe(bar(/^Talk/))
    act(() => select({ table: 'interpreters', id: 'kim' }))
    expect(active()).toHaveTextContent('Kim')
  })

  test.each([
    ['nobody', situation({ who: {}, items: { talk: ['09:00', '11:00'] } }), 'No interpreter yet'],
    ['nothing to interpret', situation({ who: { li: {} }, items: {} }), 'Nothing needs interpreting yet'],
  ])('is found by the palette; of %s it says how to begin', async (_of, mission, said) => {
    const { user } = aDesk({ open: mission })
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('assignment board{Enter}')
    expect(await screen.findByText(said)).toBeVisible()
  })
})

describe('a menu and a click do what a drag does', () => {
  test('an open place is taken up from the menu and put down by a click on a row', async () => {
    const user = await boardOf(aBoardMission())
    await user.pointer({ keys: '[MouseRight]', target: bar(/Talk/) })
    await user.click(await screen.findByRole('menuitem', { name: /^Assign to …/ }))
    await user.click(screen.getByRole('rowheader', { name: /^Mori/ }))
    expect(plan()).toEqual(['mori talk proposed'])
  })
})
