import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { select } from '../../../renderer/store/session-store'
import { aBoardMission, active, bar, boardOf, fitOf, plan } from './a-board'

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
