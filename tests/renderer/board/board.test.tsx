import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { choose, select, setView, useSession } from '../../../renderer/store/session-store'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Mission } from '../../../shared/mission/mission'
import { rowsOf } from '../../../shared/mission/mission'
import { ja, ko, situation } from '../../support/solvers/a-team-situation'
import { aDesk } from '../app/a-desk'

type Assigned = readonly [item: string, who: string, more?: Partial<Assignment>]

/**
 * Three interpreters between Chinese and Japanese, one between Korean and Japanese; Mori is away in the afternoon. A talk in the morning,
 * a tour beside its second half, a dinner for two.
 */
function aBoardMission(assigned: readonly Assigned[] = []): Mission {
  return situation({
    who: { han: {}, kim: { languages: [ja, ko] }, li: {}, mori: {} },
    items: {
      talk: ['09:00', '11:00', { title: { en: 'Talk' } }],
      tour: ['10:00', '12:00', { title: { en: 'Tour' } }],
      dinner: ['18:00', '19:00', { title: { en: 'Dinner' }, teamSize: 2 }],
    },
    assigned,
    rows: {
      persons: ['Han', 'Kim', 'Li', 'Mori'].map((name) => ({ id: name.toLowerCase(), preferredBadgeName: name })),
      availabilities: [
        {
          interpreterId: 'mori',
          from: { on: '2023-05-25', time: '17:00' },
          to: { on: '2023-05-25', time: '23:00' },
          state: 'unavailable',
        },
      ],
    },
  })
}

async function boardOf(mission: Mission): Promise<UserEvent> {
  const { user } = aDesk({ open: mission })
  act(() => {
    choose('interpreters.tab', 'board')
    choose('board.day', '2023-05-25')
    setView('interpreters')
  })
  const grid = await screen.findByRole('grid', { name: 'Assignment board of 4 interpreters' })
  act(() => grid.focus())
  return user
}

function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

/** Who is at what, in which state, for which part. */
function plan(): readonly string[] {
  return rowsOf(current(), 'assignments')
    .map((row) => {
      const item = current().tables.requirements[row.requirementId]?.itemId
      const part = row.comesInMinutes === null && row.leavesMinutes === null ? '' : ` ${row.comesInMinutes}–${row.leavesMinutes}`
      return `${row.interpreterId} ${item} ${row.status}${part}`
    })
    .sort()
}

function bar(name: RegExp): HTMLElement {
  return screen.getByRole('gridcell', { name })
}

/** The row that says of itself how it fits. */
function fitOf(name: string): string | undefined {
  return screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest<HTMLElement>('[data-row]')?.dataset.fit
}

function active(): HTMLElement | null {
  return document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')
}

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

describe('an open place, by keyboard', () => {
  test('is picked up: everybody is coloured by how they fit, the best is chosen; Enter puts it there, one undo takes it back', async () => {
    const user = await boardOf(aBoardMission([['tour', 'li', { status: 'confirmed' }]]))
    await user.keyboard('{ArrowDown}{Enter}')
    expect(['Han', 'Kim', 'Li', 'Mori'].map(fitOf)).toEqual(['best', 'language', 'conflict', 'best'])
    expect(screen.getByText(/^Talk picked up. Best: 2, possible: 0, other languages: 1, conflict: 1/)).toHaveAttribute(
      'role',
      'status',
    )
    expect(active()).toHaveTextContent(/^Han.*Best$/)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toHaveTextContent('Conflict: is at “Tour” at that time')
    await user.keyboard('{ArrowRight}')
    expect(active()).toHaveTextContent(/^Mori.*Best$/)
    await user.keyboard('{Enter}')
    expect(plan()).toEqual(['li tour confirmed', 'mori talk proposed'])
    expect(active()).toBe(bar(/^Talk.*Proposed$/))
    await user.keyboard('{Control>}z{/Control}')
    expect(plan()).toEqual(['li tour confirmed'])
  })

  test('may be put to who cannot: the reason is said, nothing is refused', async () => {
    const user = await boardOf(aBoardMission([['tour', 'li', { status: 'confirmed' }]]))
    await user.keyboard('{ArrowDown} {ArrowDown}{ArrowDown}{Enter}')
    expect(plan()).toEqual(['li talk proposed', 'li tour confirmed'])
    const said = await screen.findByText('Li was put to “Talk” all the same')
    expect(said).toBeVisible()
    expect(screen.getByText('Conflict: is at “Tour” at that time')).toBeVisible()
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement)
    expect(plan()).toEqual(['li tour confirmed'])
  })

  test('is put back by Escape: nothing has changed', async () => {
    const user = await boardOf(aBoardMission())
    await user.keyboard('{ArrowDown} {ArrowDown}{Escape}')
    expect(plan()).toEqual([])
    expect(fitOf('Han')).toBeUndefined()
    expect(useDesk.getState().steps).toEqual([])
  })

  test('of the rest of an item takes the rest only', async () => {
    const user = await boardOf(
      aBoardMission([
        ['talk', 'li', { leavesMinutes: 60 }],
        ['tour', 'mori'],
      ]),
    )
    act(() => select({ table: 'requirements', id: 'need-talk' }))
    expect(active()).toHaveAccessibleName(/Talk.*10:00–11:00.*1 place open/)
    await user.keyboard('{Enter}{Enter}')
    expect(plan()).toEqual(['han talk proposed 60–null', 'li talk confirmed null–60', 'mori tour confirmed'])
  })
})

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

describe('a menu and a click do what a drag does', () => {
  test('an open place is taken up from the menu and put down by a click on a row', async () => {
    const user = await boardOf(aBoardMission())
    await user.pointer({ keys: '[MouseRight]', target: bar(/Talk/) })
    await user.click(await screen.findByRole('menuitem', { name: /^Assign to …/ }))
    await user.click(screen.getByRole('rowheader', { name: /^Mori/ }))
    expect(plan()).toEqual(['mori talk proposed'])
  })
})
