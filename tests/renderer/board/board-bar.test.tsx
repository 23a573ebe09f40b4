import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { choose, setView } from '../../../renderer/store/session-store'
import { situation } from '../../support/solvers/a-team-situation'
import { aDesk } from '../app/a-desk'

const mission = situation({
  who: { han: {} },
  items: {
    call: ['09:00', '09:30', { title: { en: 'Courtesy call' } }],
    talk: ['09:45', '12:00', { title: { en: 'Talk' } }],
    photo: ['14:00', '14:30', { title: { en: 'Group photo' } }],
  },
  assigned: [
    ['call', 'han'],
    ['talk', 'han'],
    ['photo', 'han'],
  ],
  rows: { persons: [{ id: 'han', preferredBadgeName: 'Han' }] },
})

function bar(name: RegExp): HTMLElement {
  return screen.getByRole('gridcell', { name })
}

describe('a bar of the board', () => {
  test('that is short has its title beside it, where there is room up to the next bar; what it says is told under the pointer', async () => {
    aDesk({ open: mission })
    act(() => {
      choose('interpreters.tab', 'board')
      choose('board.day', '2023-05-25')
      setView('interpreters')
    })
    await screen.findByRole('grid', { name: /^Assignment board/ })
    expect(bar(/^Talk/)).toHaveTextContent('Talk')
    expect(bar(/^Talk/)).not.toHaveAttribute('data-beside')
    expect(bar(/^Group photo/)).toHaveTextContent('Group photo')
    expect(bar(/^Group photo/)).toHaveAttribute('data-beside')
    // Before the talk not a word fits: a letter and dots would tell nothing.
    expect(bar(/^Courtesy call/)).toHaveTextContent(/^$/)
    expect(within(bar(/^Courtesy call/)).getByTitle(/^Courtesy call, Thu 25 May 09:00–09:30, /)).toBeInTheDocument()
  })
})
