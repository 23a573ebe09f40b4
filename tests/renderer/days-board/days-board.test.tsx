import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { choose, select, setView, useSession } from '../../../renderer/store/session-store'
import { selectedIds } from '../../../renderer/store/several-selected'
import type { OutlookTask } from '../../../renderer/workers/outlook-messages'
import { outlooksInSteps } from '../../../renderer/workers/outlooks-in-steps'
import type { Item } from '../../../shared/mission/entities/item'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

/** jsdom has no threads: what the thread does is done here. */
class ThreadInPlace extends EventTarget {
  isOver = false
  take = outlooksInSteps(
    (data) => act(() => void (this.isOver || this.dispatchEvent(new MessageEvent('message', { data })))),
    () => Promise.resolve(),
  )
  postMessage(task: OutlookTask | null): void {
    void this.take(task)
  }
  terminate(): void {
    this.isOver = true
  }
}

beforeEach(() => vi.stubGlobal('Worker', ThreadInPlace))
afterEach(() => vi.unstubAllGlobals())

/** Thursday to Sunday; the museum is closed on Fridays. */
const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-28', planningOn: '2023-05-01' }],
  days: [{ id: 'thursday', date: '2023-05-25', city: { en: 'Tokyo' } }],
  holidays: [{ id: 'feast', country: 'JP', on: '2023-05-27', name: { en: 'Feast' } }],
  places: [
    {
      id: 'museum',
      names: { en: 'Museum' },
      country: 'JP',
      admission: { ...noAdmissionRules, openWeekdays: [1, 2, 3, 4, 6, 7] },
    },
  ],
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00', title: { en: 'Exhibition' }, placeId: 'museum' },
    { id: 'lunch', dayOn: '2023-05-25', startTime: '12:00', endTime: '13:00', title: { en: 'Lunch' }, kind: 'meal' },
    { id: 'call', dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00', title: { en: 'Call' } },
    { id: 'wish', title: { en: 'Wish' } },
  ],
})

async function aBoard(open: Mission = mission): Promise<UserEvent> {
  const { user } = aDesk({ open })
  act(() => {
    choose('itinerary.view', 'board')
    setView('itinerary')
  })
  await grid()
  act(() => select({ table: 'items', id: 'visit' }))
  act(() => screen.getByRole('grid').focus())
  return user
}

function grid(): Promise<HTMLElement> {
  return screen.findByRole('grid', { name: 'Days side by side' })
}

function item(id: string): Item | undefined {
  return useDesk.getState().journal?.mission.tables.items[id]
}

/** What lies in a column, from top to bottom. */
function column(name: string): readonly string[] {
  const index = screen.getByRole('columnheader', { name: new RegExp(name) }).getAttribute('aria-colindex')
  return [...document.querySelectorAll<HTMLElement>(`[data-item][aria-colindex="${index}"]`)].map(
    ({ dataset }) => dataset.item ?? '',
  )
}

function head(name: string): HTMLElement {
  return screen.getByRole('columnheader', { name: new RegExp(name) })
}

/** What the keyboard stands on. */
function active(): string | null {
  const id = screen.getByRole('grid').getAttribute('aria-activedescendant')
  const element = id === null ? null : document.getElementById(id)
  return element?.dataset.item ?? element?.dataset.head ?? null
}

function selected(): readonly string[] {
  return selectedIds(useSession.getState().selection, 'items').toSorted()
}

function said(): string {
  return screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
}

describe('the board of days', () => {
  test('has a column for what is not yet scheduled and for each day, in time order, with city and holiday', async () => {
    await aBoard()
    expect([column('Not yet scheduled'), column('Thu 25 May'), column('Fri 26 May'), column('Sat 27 May')]).toEqual([
      ['wish'],
      ['visit', 'lunch'],
      ['call'],
      [],
    ])
    expect(head('Thu 25 May')).toHaveTextContent('Tokyo')
    expect(head('Sat 27 May')).toHaveTextContent('Feast')
    expect(screen.getByRole('grid')).toHaveAttribute('aria-multiselectable', 'true')
  })

  test('arrows walk from card to card and day to day, up to the head; with Shift they select what they pass', async () => {
    const user = await aBoard()
    await user.keyboard('{ArrowDown}')
    expect([active(), selected()]).toEqual(['lunch', ['lunch']])
    await user.keyboard('{ArrowRight}')
    expect(active()).toBe('call')
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe('2023-05-26')
    await user.keyboard('{ArrowDown}{Shift>}{ArrowLeft}{/Shift}')
    expect(selected()).toEqual(['call', 'lunch', 'visit'])
  })

  test('Space takes a card in and out, Ctrl+A takes its day, and gestures act on all of them', async () => {
    const user = await aBoard()
    await user.keyboard('{Control>}{ArrowDown}{/Control} ')
    expect(selected()).toEqual(['lunch', 'visit'])
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect([item('visit')?.dayOn, item('lunch')?.dayOn]).toEqual(['2023-05-26', '2023-05-26'])
    expect(useDesk.getState().steps).toHaveLength(1)
  })
})

test('a day’s head tells what goes on from a day before', async () => {
  const fair = { id: 'fair', dayOn: '2023-05-25', startTime: '10:00', endTime: '16:00', endDayOffset: 1, title: { en: 'Fair' } }
  await aBoard(aMission({ missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-28' }], items: [fair] }))
  expect(document.querySelector('[data-head="2023-05-26"]')).toHaveTextContent(/Day 2day 2 of 2 Fair$/)
})

describe('carrying by keys', () => {
  test('colours the days with the reason, goes to the next possible one with Alt, and drops in one step', async () => {
    const user = await aBoard()
    await user.keyboard('m')
    expect(said()).toContain('“Exhibition” picked up')
    await waitFor(() => expect(head('Fri 26 May')).toHaveAttribute('data-outlook', 'barred'))
    expect(head('Sat 27 May')).toHaveTextContent('possible')
    await user.keyboard('{ArrowRight}')
    expect(active()).toBe('2023-05-26')
    expect(screen.getByText(/Fri 26 May: not possible: .*Museum/, { selector: 'p' })).toBeVisible()
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(active()).toBe('2023-05-27')
    await user.keyboard('{Enter}')
    expect(item('visit')?.dayOn).toBe('2023-05-27')
    expect(said()).toContain('“Exhibition” now on Sat 27 May')
    expect(active()).toBe('visit')
    act(() => void undo())
    expect(item('visit')?.dayOn).toBe('2023-05-25')
  })

  test('a barred day is warned of, not refused', async () => {
    const user = await aBoard()
    await user.keyboard('m{ArrowRight}')
    await waitFor(() => expect(head('Fri 26 May')).toHaveAttribute('data-outlook', 'barred'))
    await user.keyboard('{Enter}')
    expect(item('visit')?.dayOn).toBe('2023-05-26')
    expect(await screen.findByText('“Exhibition” put on Fri 26 May all the same')).toBeVisible()
  })

  test('Escape puts back', async () => {
    const user = await aBoard()
    await user.keyboard('m{ArrowRight}{Escape}')
    expect(item('visit')?.dayOn).toBe('2023-05-25')
    expect(said()).toContain('Put back')
    expect(head('Fri 26 May')).not.toHaveAttribute('data-outlook')
    expect(selected()).toEqual(['visit'])
  })

  test('several cards go together, to the pool and out of it', async () => {
    const user = await aBoard()
    await user.keyboard('{Control>}a{/Control}m{ArrowLeft}{Enter}')
    expect([item('visit')?.dayOn, item('lunch')?.dayOn]).toEqual([null, null])
    act(() => select({ table: 'items', id: 'wish', also: ['lunch'] }))
    await user.keyboard('m{ArrowRight}{ArrowRight}{Enter}')
    expect([item('wish')?.dayOn, item('lunch')?.dayOn]).toEqual(['2023-05-26', '2023-05-26'])
    expect(useDesk.getState().steps).toHaveLength(2)
  })

  test('C carries a copy, which is selected then', async () => {
    const user = await aBoard()
    await user.keyboard('c{ArrowRight}{ArrowRight}{Enter}')
    expect(item('visit')?.dayOn).toBe('2023-05-25')
    const [copy = ''] = selected()
    expect(copy).not.toBe('visit')
    expect(item(copy)).toMatchObject({ dayOn: '2023-05-27', title: { en: 'Exhibition' }, startTime: '10:00' })
  })

  test('a whole day goes by its head: places are changed, or it is copied', async () => {
    const user = await aBoard()
    await user.keyboard('{ArrowUp}m{ArrowRight}{Enter}')
    expect([item('visit')?.dayOn, item('lunch')?.dayOn, item('call')?.dayOn]).toEqual(['2023-05-26', '2023-05-26', '2023-05-25'])
    act(() => void undo())
    expect(active()).toBe('2023-05-25')
    await user.keyboard('c{ArrowRight}{ArrowRight}{Enter}')
    expect(column('Sat 27 May')).toHaveLength(2)
  })
})

describe('a day’s head', () => {
  test('has a menu that inserts a day, and Enter opens the day', async () => {
    const user = await aBoard()
    await user.keyboard('{ArrowUp}{Enter}')
    expect(useSession.getState().selection).toEqual({ table: 'days', id: 'thursday' })
    await user.click(screen.getByRole('button', { name: 'More for Fri 26 May' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Insert an empty day before' }))
    expect([item('call')?.dayOn, item('visit')?.dayOn]).toEqual(['2023-05-27', '2023-05-25'])
  })

  test('its menu is opened by keys, too', async () => {
    const user = await aBoard()
    await user.keyboard('{ArrowUp}{Shift>}{F10}{/Shift}')
    await user.click(await screen.findByRole('menuitem', { name: /Swap with the next day/ }))
    expect([item('call')?.dayOn, item('visit')?.dayOn]).toEqual(['2023-05-25', '2023-05-26'])
  })
})

describe('dragging', () => {
  /** Columns are 212 wide; the first is the pool. jsdom has no layout: the board stands at the window's corner. */
  async function drag(id: string, to: number, altKey = false): Promise<void> {
    const board = await grid()
    board.setPointerCapture = () => undefined
    Object.defineProperty(board, 'clientWidth', { configurable: true, value: 1200 })
    board.getBoundingClientRect = () => new DOMRect(0, 0, board.offsetWidth, 600)
    const card = document.querySelector(`[data-item="${id}"] > div`) ?? board
    fireEvent.pointerDown(card, { button: 0, clientX: 220, clientY: 100 })
    fireEvent.pointerMove(board, { clientX: 240, clientY: 100 })
    fireEvent.pointerMove(board, { clientX: to, clientY: 100, altKey })
    fireEvent.pointerUp(board, { clientX: to, clientY: 100 })
  }

  test('a card goes to the day under the pointer, with Alt its copy; the other selected ones come along', async () => {
    await aBoard()
    await drag('visit', 212 * 3 + 40)
    expect(item('visit')?.dayOn).toBe('2023-05-27')
    await drag('call', 212 * 3 + 40, true)
    expect(item('call')?.dayOn).toBe('2023-05-26')
    expect(column('Sat 27 May')).toHaveLength(2)
    act(() => select({ table: 'items', id: 'lunch', also: ['visit'] }))
    await drag('lunch', 40)
    expect([item('lunch')?.dayOn, item('visit')?.dayOn]).toEqual([null, null])
    await waitFor(() => expect(within(document.body).queryByText('→')).toBeNull())
  })
})
