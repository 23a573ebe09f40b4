import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import { selectedIds } from '../../../renderer/store/several-selected'
import type { Mission } from '../../../shared/mission/mission'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { active, aDayMission, dayOf, dayOn, item, on, said, standsIn, steps, ThreadInPlace, times } from './a-day'

beforeEach(() => vi.stubGlobal('Worker', ThreadInPlace))

describe('several items', () => {
  function selected(): readonly string[] {
    return [...selectedIds(useSession.getState().selection, 'items')].sort()
  }

  test('are taken in and out by Shift with arrows, by Space, and by clicks with Shift and Ctrl', async () => {
    const user = await dayOf(aDayMission())
    await on('lunch')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    expect(selected()).toEqual(['banquet', 'lunch'])
    expect(screen.getByRole('gridcell', { name: /Lunch/ })).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowUp}{Control>}{ArrowDown}{/Control} ')
    expect(selected()).toEqual(['banquet', 'lunch'])
    await user.keyboard('{Control>}a{/Control}')
    expect(selected()).toEqual(['banquet', 'lunch', 'plant', 'port', 'tour'])
    await user.click(screen.getByRole('gridcell', { name: /Plant/ }))
    expect(selected()).toEqual(['plant'])
    await user.keyboard('{Control>}')
    await user.click(screen.getByRole('gridcell', { name: /Lunch/ }))
    await user.keyboard('{/Control}')
    expect(selected()).toEqual(['lunch', 'plant'])
  })

  test('are carried together: each keeps its distance and its group, one step, and all of them are asked for the slot', async () => {
    const user = await dayOf(aDayMission())
    act(() => select({ table: 'items', id: 'plant', also: ['port'] }))
    const before = steps()
    await user.keyboard('m')
    await waitFor(() => expect(said()).toMatch(/09:00–11:00, A: free$/))
    expect(document.querySelectorAll('[data-ghost]')).toHaveLength(2)
    await user.keyboard('{ArrowUp}{PageDown}')
    // Plant would be over at 11:55, but Port half an hour of it later.
    await user.keyboard('{ArrowDown}')
    expect(said()).toMatch(/10:00–12:00, A: free$/)
    await user.keyboard('{ArrowDown}')
    expect(said()).toMatch(/10:05–12:05, A: “Lunch” starts at 12:00/)
    await user.keyboard('{ArrowUp}{Enter}')
    expect([times('plant'), times('port')]).toEqual([`${dayOn} 10:00–12:00`, `${dayOn} 10:30–12:00`])
    expect([item('plant').groupIds, item('port').groupIds]).toEqual([['a'], ['b']])
    expect(selected()).toEqual(['plant', 'port'])
    expect(steps()).toBe(before + 1)
    act(() => void undo())
    expect([times('plant'), times('port')]).toEqual([`${dayOn} 09:00–11:00`, `${dayOn} 09:30–11:00`])
  })

  test('where only one that goes along has no room, the slot is red', async () => {
    const user = await dayOf(aDayMission())
    act(() => select({ table: 'items', id: 'banquet', also: ['lunch'] }))
    await user.keyboard('m{PageUp}{PageUp}')
    await waitFor(() => expect(said()).toMatch(/20:00–22:30, Everybody: “Lunch” starts at 10:00/))
  })

  test('are copied together; the copies are selected', async () => {
    const user = await dayOf(aDayMission())
    act(() => select({ table: 'items', id: 'plant', also: ['lunch'] }))
    await user.keyboard('c{Control>}{ArrowRight}{/Control}')
    await screen.findByRole('grid', { name: 'Hours of Fri 26 May' })
    await user.keyboard('{Enter}')
    const copies = rowsOf(useDesk.getState().journal?.mission as Mission, 'items').filter((one) => one.dayOn === '2023-05-26')
    expect(copies.map(({ startTime, groupIds }) => `${startTime} ${groupIds}`)).toEqual(['09:00 a', '12:00 '])
    expect(selected()).toEqual(copies.map(({ id }) => id).toSorted())
  })

  test('of the pool come in a row, and go back together', async () => {
    const user = await dayOf(
      aMission({
        items: [
          { id: 'museum', title: { en: 'Museum' }, kind: 'meeting' },
          { id: 'zoo', title: { en: 'Zoo' }, kind: 'meeting' },
        ],
      }),
    )
    act(() => select({ table: 'items', id: 'museum', also: ['zoo'] }))
    act(() => screen.getByRole('listbox', { name: 'Not yet scheduled' }).focus())
    await user.keyboard('m{Enter}')
    expect([times('museum'), times('zoo')]).toEqual([`${dayOn} 09:00–10:00`, `${dayOn} 10:00–11:00`])
    await user.keyboard('u')
    expect([item('museum').dayOn, item('zoo').dayOn]).toEqual([null, null])
  })

  test('keys and menu act on all of them, each in one step', async () => {
    const user = await dayOf(aDayMission())
    act(() => select({ table: 'items', id: 'plant', also: ['lunch'] }))
    await waitFor(() => expect(active()).toHaveAccessibleName(/Plant/))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect([times('plant'), times('lunch')]).toEqual([`${dayOn} 09:15–11:15`, `${dayOn} 12:15–13:15`])
    await user.keyboard('{Shift>}{F10}{/Shift}')
    expect(await screen.findByRole('menuitem', { name: /Change its start/ })).toHaveAttribute('aria-disabled', 'true')
    await user.click(screen.getByRole('menuitem', { name: /^Mark item as confirmed/ }))
    expect([item('plant').status, item('lunch').status]).toEqual(['confirmed', 'confirmed'])
    act(() => screen.getByRole('grid').focus())
    await user.keyboard('{Delete}')
    expect(standsIn('everybody')).toEqual(['banquet'])
    act(() => void undo())
    expect(standsIn('everybody')).toEqual(['lunch', 'banquet'])
  })
})
