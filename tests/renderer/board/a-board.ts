import { act, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { useDesk } from '../../../renderer/store/mission-store'
import { choose, setView } from '../../../renderer/store/session-store'
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
export function aBoardMission(assigned: readonly Assigned[] = []): Mission {
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

export async function boardOf(mission: Mission): Promise<UserEvent> {
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
export function plan(): readonly string[] {
  return rowsOf(current(), 'assignments')
    .map((row) => {
      const item = current().tables.requirements[row.requirementId]?.itemId
      const part = row.comesInMinutes === null && row.leavesMinutes === null ? '' : ` ${row.comesInMinutes}–${row.leavesMinutes}`
      return `${row.interpreterId} ${item} ${row.status}${part}`
    })
    .sort()
}

export function bar(name: RegExp): HTMLElement {
  return screen.getByRole('gridcell', { name })
}

/** The row that says of itself how it fits. */
export function fitOf(name: string): string | undefined {
  return screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest<HTMLElement>('[data-row]')?.dataset.fit
}

export function active(): HTMLElement | null {
  return document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')
}
