import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { setView, useSession } from '../../../renderer/store/session-store'
import { selectedIds } from '../../../renderer/store/several-selected'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-27' }],
  groups: [
    { id: 'A', code: 'A' },
    { id: 'B', code: 'B' },
  ],
  vehicles: [{ id: 'coach', name: { en: 'Coach 1' } }],
  items: [
    {
      id: 'visit',
      dayOn: '2023-05-25',
      startTime: '09:00',
      endTime: '10:00',
      title: { en: 'Plant' },
      attendance: 'groups',
      groupIds: ['A'],
    },
    {
      id: 'lunch',
      dayOn: '2023-05-25',
      startTime: '12:00',
      endTime: '13:00',
      title: { en: 'Lunch' },
      kind: 'meal',
      status: 'confirmed',
    },
    {
      id: 'talk',
      dayOn: '2023-05-25',
      startTime: '14:00',
      endTime: '15:00',
      title: { en: 'Talk' },
      attendance: 'groups',
      groupIds: ['A', 'B'],
    },
    { id: 'call', dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00', title: { en: 'Call' } },
    { id: 'wish', title: { en: 'Museum' } },
  ],
})

async function theItinerary() {
  const desk = aDesk({ open: mission })
  act(() => setView('itinerary'))
  await screen.findByRole('grid')
  return desk
}

function rowOf(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-item="${id}"]`)
  if (!found) throw new Error(`${id} is not shown`)
  return found
}

function item(id: string): Item | undefined {
  return useDesk.getState().journal?.mission.tables.items[id]
}

function selected(): readonly string[] {
  return selectedIds(useSession.getState().selection, 'items').toSorted()
}

function stepCount(): number {
  return useDesk.getState().steps.length
}

describe('several items in the list', () => {
  test('are reached by Shift with the arrows, said to be selected, counted, and given up by Escape one after the other', async () => {
    const { user } = await theItinerary()
    expect(screen.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true')
    await user.click(rowOf('visit'))
    act(() => rowOf('visit').focus())
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await waitFor(() => expect(rowOf('talk')).toHaveFocus())
    expect(selected()).toEqual(['lunch', 'talk', 'visit'])
    expect(rowOf('lunch')).toHaveAttribute('aria-selected', 'true')
    expect(rowOf('call')).toHaveAttribute('aria-selected', 'false')
    expect(screen.getByText('3 selected')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(selected()).toEqual(['talk'])
    await user.keyboard('{Escape}')
    expect(selected()).toEqual([])
  })

  test('are picked with Ctrl and a click, and all up to one with Shift and a click', async () => {
    const { user } = await theItinerary()
    await user.click(rowOf('visit'))
    await user.keyboard('{Control>}')
    await user.click(rowOf('call'))
    await user.keyboard('{/Control}')
    expect(selected()).toEqual(['call', 'visit'])
    await user.keyboard('{Shift>}')
    await user.click(rowOf('lunch'))
    await user.keyboard('{/Shift}')
    expect(selected()).toEqual(['lunch', 'visit'])
  })

  test('are picked without a mouse: Ctrl with the arrows walks past, Space takes in and out', async () => {
    const { user } = await theItinerary()
    await user.click(rowOf('visit'))
    act(() => rowOf('visit').focus())
    await user.keyboard('{Control>}{ArrowDown}{ArrowDown}{/Control}')
    await waitFor(() => expect(rowOf('talk')).toHaveFocus())
    expect(selected()).toEqual(['visit'])
    await user.keyboard(' ')
    expect(selected()).toEqual(['talk', 'visit'])
    await user.keyboard(' ')
    expect(selected()).toEqual(['visit'])
  })

  test('are all of a day with Ctrl+A', async () => {
    const { user } = await theItinerary()
    act(() => rowOf('lunch').focus())
    await user.keyboard('{Control>}a{/Control}')
    expect(selected()).toEqual(['lunch', 'talk', 'visit'])
  })

  test('move, are copied and removed together, each in one step that is undone at once', async () => {
    const { user } = await theItinerary()
    act(() => rowOf('visit').focus())
    await user.keyboard('{Control>}a{/Control}{Alt>}{ArrowDown}{ArrowRight}{/Alt}')
    expect(['visit', 'lunch', 'talk'].map((id) => `${item(id)?.dayOn} ${item(id)?.startTime}`)).toEqual([
      '2023-05-26 09:15',
      '2023-05-26 12:15',
      '2023-05-26 14:15',
    ])
    expect(stepCount()).toBe(2)
    await user.keyboard('{Control>}d{/Control}')
    expect(stepCount()).toBe(3)
    expect(selected()).toHaveLength(3)
    expect(selected()).not.toContain('visit')
    await user.keyboard('{Delete}')
    expect(await screen.findByText('3 items were removed')).toBeVisible()
    expect(stepCount()).toBe(4)
    act(() => {
      undo()
      undo()
    })
    expect(Object.keys(useDesk.getState().journal?.mission.tables.items ?? {})).toHaveLength(5)
  })

  test('are confirmed by the palette all together', async () => {
    const { user } = await theItinerary()
    act(() => rowOf('visit').focus())
    await user.keyboard('{Control>}a{/Control}{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('as confirmed{Enter}')
    await waitFor(() => expect(item('talk')?.status).toBe('confirmed'))
    expect(item('visit')?.status).toBe('confirmed')
    expect(item('call')?.status).toBe('tentative')
  })
})

describe('the inspector of several items', () => {
  async function ofTheDay() {
    const desk = await theItinerary()
    act(() => rowOf('visit').focus())
    await desk.user.keyboard('{Control>}a{/Control}')
    await screen.findByRole('heading', { name: '3 items' })
    return { ...desk, pane: within(screen.getByRole('complementary', { name: 'Inspector' })) }
  }

  test('shows what they have in common, and says where they differ', async () => {
    const { pane } = await ofTheDay()
    expect(pane.getByRole('button', { name: /Status/ })).toHaveTextContent('mixed')
    expect(pane.getByRole('button', { name: /Who attends/ })).toHaveTextContent('mixed')
    expect(pane.getByRole('textbox', { name: 'Day' })).toHaveValue('2023-05-25')
    expect(pane.getByRole('checkbox', { name: 'Fixed time' })).not.toBePartiallyChecked()
    act(() => useSession.setState({ selection: { table: 'items', id: 'visit', also: ['talk'] } }))
    expect(pane.getByRole('button', { name: /Who attends/ })).toHaveTextContent('Groups')
    expect(pane.getByRole('row', { name: /^A/ })).toBeVisible()
    expect(pane.queryByRole('row', { name: /^B/ })).toBeNull()
  })

  test('gives all of them a status, a fixed time and some minutes, one step each', async () => {
    const { user, pane } = await ofTheDay()
    await user.click(pane.getByRole('button', { name: /Status/ }))
    await user.click(await screen.findByRole('option', { name: 'Confirmed' }))
    expect(['visit', 'lunch', 'talk'].map((id) => item(id)?.status)).toEqual(['confirmed', 'confirmed', 'confirmed'])
    await user.click(pane.getByRole('checkbox', { name: 'Fixed time' }))
    expect(['visit', 'lunch', 'talk'].map((id) => item(id)?.lockTime)).toEqual([true, true, true])
    await user.click(pane.getByRole('button', { name: 'Later' }))
    expect(['visit', 'lunch', 'talk'].map((id) => item(id)?.startTime)).toEqual(['09:15', '12:15', '14:15'])
    expect(stepCount()).toBe(3)
  })

  test('adds a group to all that meet in groups, and each keeps its other ones', async () => {
    const { user, pane } = await ofTheDay()
    act(() => useSession.setState({ selection: { table: 'items', id: 'visit', also: ['talk'] } }))
    await user.click(pane.getByRole('combobox', { name: /Groups/ }))
    await user.keyboard('B')
    await user.click(await screen.findByRole('option', { name: 'B' }))
    expect([item('visit')?.groupIds, item('talk')?.groupIds]).toEqual([
      ['A', 'B'],
      ['A', 'B'],
    ])
    await user.click(within(pane.getByRole('row', { name: /^A/ })).getByRole('button'))
    expect([item('visit')?.groupIds, item('talk')?.groupIds]).toEqual([['B'], ['B']])
  })

  test('moves them to a day and copies them to another; the copies are selected', async () => {
    const { user, pane } = await ofTheDay()
    const day = pane.getByRole('textbox', { name: 'Day' })
    await user.clear(day)
    await user.type(day, '2023-05-26{Enter}')
    expect(['visit', 'lunch', 'talk'].map((id) => item(id)?.dayOn)).toEqual(['2023-05-26', '2023-05-26', '2023-05-26'])
    await user.type(pane.getByRole('textbox', { name: 'Copy to' }), '2023-05-27{Enter}')
    expect(await screen.findByText('3 items copied to Sat 27 May')).toBeVisible()
    expect(selected().map((id) => item(id)?.dayOn)).toEqual(['2023-05-27', '2023-05-27', '2023-05-27'])
  })

  test('cancels them with one reason', async () => {
    const { user, pane } = await ofTheDay()
    await user.click(pane.getByRole('button', { name: 'More for these items' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Cancel item …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cancel 3 items?' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Typhoon')
    await user.click(within(dialog).getByRole('button', { name: 'Cancel items' }))
    expect(['visit', 'lunch', 'talk'].map((id) => `${item(id)?.status}: ${item(id)?.statusReason}`)).toEqual([
      'cancelled: Typhoon',
      'cancelled: Typhoon',
      'cancelled: Typhoon',
    ])
    expect(stepCount()).toBe(1)
  })
})
