import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { choose, select, setView, useSession } from '../../../renderer/store/session-store'
import { selectedIds } from '../../../renderer/store/several-selected'
import type { SlotTask } from '../../../renderer/workers/slot-messages'
import { slotsInSteps } from '../../../renderer/workers/slots-in-steps'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

/** jsdom has no threads: what the thread does is done here. */
class ThreadInPlace extends EventTarget {
  isOver = false
  take = slotsInSteps(
    (data) => act(() => void (this.isOver || this.dispatchEvent(new MessageEvent('message', { data })))),
    () => Promise.resolve(),
  )
  postMessage(task: SlotTask | null): void {
    void this.take(task)
  }
  terminate(): void {
    this.isOver = true
  }
}

beforeEach(() => vi.stubGlobal('Worker', ThreadInPlace))
afterEach(() => vi.unstubAllGlobals())

const dayOn = '2023-05-25'

/** Two groups with a visit each in the morning, lunch for all, a banquet past midnight, one to be decided, one in the pool. */
function aDayMission(): Mission {
  return aMission({
    persons: ['han', 'kim', 'li'].map((id) => ({ id })),
    groups: [
      { id: 'a', code: 'A' },
      { id: 'b', code: 'B' },
    ],
    participations: [
      { personId: 'han', groupIds: ['a'], status: 'confirmed' },
      { personId: 'kim', groupIds: ['b'], status: 'confirmed' },
      { personId: 'li', groupIds: ['b'], status: 'confirmed' },
    ],
    items: [
      { id: 'plant', dayOn, startTime: '09:00', endTime: '11:00', title: { en: 'Plant' }, attendance: 'groups', groupIds: ['a'] },
      { id: 'port', dayOn, startTime: '09:30', endTime: '11:00', title: { en: 'Port' }, attendance: 'groups', groupIds: ['b'] },
      { id: 'lunch', dayOn, startTime: '12:00', endTime: '13:00', title: { en: 'Lunch' }, kind: 'meal', status: 'confirmed' },
      {
        id: 'banquet',
        dayOn,
        startTime: '22:00',
        endTime: '00:30',
        endDayOffset: 1,
        title: { en: 'Banquet' },
        timeMode: 'approx',
      },
      { id: 'tour', dayOn, timeMode: 'tbd', title: { en: 'Tour' } },
      { id: 'museum', title: { en: 'Museum' }, status: 'idea' },
    ],
  })
}

async function dayOf(mission: Mission): Promise<UserEvent> {
  const { user } = aDesk({ open: mission })
  act(() => {
    choose('itinerary.view', 'day')
    choose('itinerary.day', dayOn)
    setView('itinerary')
  })
  const grid = await screen.findByRole('grid', { name: 'Hours of Thu 25 May' })
  act(() => grid.focus())
  return user
}

function item(id: string): Item {
  const found = useDesk.getState().journal?.mission.tables.items[id]
  if (!found) throw new Error(`no item ${id}`)
  return found
}

function times(id: string): string {
  const { dayOn: on, startTime, endTime } = item(id)
  return `${on} ${startTime}–${endTime}`
}

function steps(): number {
  return useDesk.getState().steps.length
}

function active(): HTMLElement | null {
  return document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')
}

function standsIn(column: string): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-item]`)].map(({ dataset }) => dataset.item)
}

/** Puts the keyboard on an item. */
async function on(id: string): Promise<void> {
  act(() => select({ table: 'items', id }))
  await waitFor(() => expect(screen.getByRole('gridcell', { selected: true })).toHaveAttribute('data-item', id))
}

function said(): string {
  return within(screen.getByRole('region', { name: 'Day' })).getByRole('status').textContent ?? ''
}

describe('the day', () => {
  test('has a column for everybody and each group, what has no hours above, what has no day beside', async () => {
    await dayOf(aDayMission())
    expect(standsIn('everybody')).toEqual(['lunch', 'banquet'])
    expect(standsIn('group/a')).toEqual(['plant'])
    expect(standsIn('group/b')).toEqual(['port'])
    expect(standsIn('strip')).toEqual(['tour'])
    expect(standsIn('pool')).toEqual(['museum'])
  })

  test('tells all of an item to who does not see it: an hour that is about, a night, how firm it is', async () => {
    await dayOf(aDayMission())
    expect(screen.getByRole('gridcell', { name: /Banquet\s+~22:00–00:30 \+1\s+about then/ })).toBeVisible()
    expect(screen.getByRole('gridcell', { name: /^Confirmed\s*Lunch\s+12:00–13:00/ })).toHaveAttribute('data-status', 'confirmed')
    expect(screen.getByRole('gridcell', { name: /^Tentative\s*Tour\s+to be decided/ })).toBeVisible()
  })

  test('is gone through by arrows, and by days; the inspector shows what they stand on', async () => {
    const user = await dayOf(aDayMission())
    await on('lunch')
    await user.keyboard('{ArrowDown}')
    expect(active()).toHaveAccessibleName(/Banquet/)
    await user.keyboard('{ArrowRight}')
    expect(useSession.getState().selection).toEqual({ table: 'items', id: 'plant' })
    await user.keyboard('{ArrowUp}')
    expect(active()).toHaveTextContent('A1 item')
    await user.keyboard('{PageDown}')
    expect(await screen.findByRole('grid', { name: 'Hours of Fri 26 May' })).toHaveFocus()
    expect(useSession.getState().choices['itinerary.day']).toBe('2023-05-26')
  })

  test('what goes on past the night is seen on the next day as well, and cannot be taken there', async () => {
    const mission = aMission({
      items: [
        {
          id: 'flight',
          kind: 'flight',
          dayOn: '2023-05-24',
          startTime: '23:00',
          endTime: '07:00',
          endDayOffset: 1,
          title: { en: 'Flight' },
        },
      ],
    })
    const user = await dayOf(mission)
    await user.keyboard('{ArrowDown}')
    expect(active()).toHaveAccessibleName(/Flight\s+23:00–07:00 \+1\s+began the day before/)
    await user.keyboard('m')
    expect(document.querySelector('[data-ghost]')).toBeNull()
  })

  test('shows the places of a day in columns of their own', async () => {
    const mission = aMission({
      places: [{ id: 'hall', names: { en: 'Hall' } }],
      items: [
        { id: 'talk', dayOn, startTime: '09:00', endTime: '10:00', placeId: 'hall', roomName: 'Room 1' },
        { id: 'coach', kind: 'transfer', dayOn, startTime: '08:00', endTime: '09:00', placeId: 'hall' },
      ],
    })
    await dayOf(mission)
    act(() => choose('day.columns', 'place'))
    expect(await screen.findByRole('rowheader', { name: /^Hall · Room 1/ })).toBeVisible()
    expect(standsIn('place/hall/Room 1')).toEqual(['talk'])
    expect(standsIn('ways')).toEqual(['coach'])
  })
})

describe('carried by keys', () => {
  test('an item goes to another time in one step; one undo takes it back', async () => {
    const user = await dayOf(aDayMission())
    await on('lunch')
    const before = steps()
    await user.keyboard('m{ArrowDown}{Shift>}{ArrowDown}{/Shift}{PageDown}{Enter}')
    expect(times('lunch')).toBe(`${dayOn} 13:20–14:20`)
    expect(steps()).toBe(before + 1)
    expect(active()).toHaveAccessibleName(/Lunch 13:20/)
    act(() => void undo())
    expect(times('lunch')).toBe(`${dayOn} 12:00–13:00`)
  })

  test('Escape puts it back, and does nothing else', async () => {
    const user = await dayOf(aDayMission())
    await on('lunch')
    const before = steps()
    await user.keyboard('m{ArrowDown}{Escape}')
    expect(steps()).toBe(before)
    expect(said()).toContain('Put back')
    expect(useSession.getState().selection).toEqual({ table: 'items', id: 'lunch' })
  })

  test('before it is put down it is said whether the slot is free, and why not', async () => {
    const user = await dayOf(aDayMission())
    await on('plant')
    await user.keyboard('m')
    await waitFor(() => expect(said()).toMatch(/09:00–11:00, A: free$/))
    await user.keyboard('{PageDown}{PageDown}')
    await waitFor(() => expect(said()).toMatch(/11:00–13:00, A: “Lunch” starts at 12:00, before “Plant” ends at 13:00/))
    expect(document.querySelector('[data-ghost]')).toHaveAttribute('data-free', 'false')
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(said()).toMatch(/13:00–15:00, A: free$/)
    await user.keyboard('{Enter}')
    expect(times('plant')).toBe(`${dayOn} 13:00–15:00`)
    expect(useDesk.getState().checked?.findings.filter(({ checkId }) => checkId === 'C01')).toEqual([])
  })

  test('another column is another attendance; what is put where it clashes says so and can be taken back', async () => {
    const user = await dayOf(aDayMission())
    await on('plant')
    await user.keyboard('m{ArrowRight}')
    await waitFor(() => expect(said()).toMatch(/, B: “Port” starts at 09:30/))
    await user.keyboard('{Enter}')
    expect(item('plant')).toMatchObject({ attendance: 'groups', groupIds: ['b'] })
    expect(standsIn('group/b')).toEqual(['plant', 'port'])
    await screen.findByText('“Plant” was put to 09:00–11:00 all the same')
    await user.keyboard('m{ArrowLeft}{ArrowLeft}{Enter}')
    expect(item('plant')).toMatchObject({ attendance: 'party', groupIds: [] })
  })

  test('C takes a copy, which is tentative; the item stays', async () => {
    const user = await dayOf(aDayMission())
    await on('lunch')
    await user.keyboard('c{PageDown}{PageDown}{Enter}')
    expect(times('lunch')).toBe(`${dayOn} 12:00–13:00`)
    const [copy] = rowsOf(useDesk.getState().journal?.mission as Mission, 'items').filter(
      ({ startTime }) => startTime === '14:00',
    )
    expect(copy).toMatchObject({ title: { en: 'Lunch' }, endTime: '15:00', status: 'tentative' })
    expect(useSession.getState().selection).toEqual({ table: 'items', id: copy?.id })
  })

  test('S and E move its ends, never past each other', async () => {
    const user = await dayOf(aDayMission())
    await on('lunch')
    await user.keyboard('e{PageDown}{Enter}')
    expect(times('lunch')).toBe(`${dayOn} 12:00–14:00`)
    await user.keyboard('s{ArrowUp}{Enter}')
    expect(times('lunch')).toBe(`${dayOn} 11:55–14:00`)
    await user.keyboard('s{PageDown}{PageDown}{PageDown}{Enter}')
    expect(times('lunch')).toBe(`${dayOn} 13:55–14:00`)
  })

  test('an item of the pool is put into the day, and back', async () => {
    const user = await dayOf(aDayMission())
    act(() => screen.getByRole('listbox', { name: 'Not yet scheduled' }).focus())
    await user.keyboard('{ArrowDown}m')
    expect(screen.getByRole('grid')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(item('museum').dayOn).toBe(dayOn)
    await user.keyboard('m{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(said()).toMatch(/back to “not yet scheduled”$/)
    await user.keyboard('{Enter}')
    expect(item('museum').dayOn).toBeNull()
    expect(standsIn('pool')).toEqual(['museum'])
  })

  test('what was to be decided gets its hour', async () => {
    const user = await dayOf(aDayMission())
    await on('tour')
    await user.keyboard('m{Enter}')
    expect(item('tour').timeMode).toBe('exact')
    expect(standsIn('everybody')).toContain('tour')
  })

  test('it goes along to another day', async () => {
    const user = await dayOf(aDayMission())
    await on('lunch')
    await user.keyboard('m{Control>}{ArrowRight}{/Control}')
    await screen.findByRole('grid', { name: 'Hours of Fri 26 May' })
    await user.keyboard('{Enter}')
    expect(times('lunch')).toBe('2023-05-26 12:00–13:00')
  })
})

test('the menu of an item does what the keys do', async () => {
  const user = await dayOf(aDayMission())
  await on('lunch')
  await user.keyboard('{Shift>}{F10}{/Shift}')
  await user.click(await screen.findByRole('menuitem', { name: /Move to “not yet scheduled”/ }))
  expect(item('lunch').dayOn).toBeNull()
})

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
