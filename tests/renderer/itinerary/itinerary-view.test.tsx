import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { setView, useSession } from '../../../renderer/store/session-store'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const dayOn = '2023-05-25'
const threeItems = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-26' }],
  items: [
    { id: 'lunch', dayOn, startTime: '12:00', endTime: '13:00', title: { en: 'Lunch' }, kind: 'meal', status: 'confirmed' },
    { id: 'visit', dayOn, startTime: '09:00', endTime: '11:30', title: { en: 'Machida plant', ja: '町田工場' } },
    { id: 'banquet', dayOn, startTime: '22:00', endTime: '00:30', endDayOffset: 1, title: { en: 'Banquet' } },
  ],
})

/** The itinerary of a mission, as it stands when its list has come. */
async function anItinerary(open: Mission) {
  const desk = aDesk({ open })
  act(() => setView('itinerary'))
  await screen.findByRole('grid')
  return desk
}

function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-item]')]
}

function rowOf(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-item="${id}"]`)
  if (!found) throw new Error(`${id} is not shown`)
  return found
}

function item(id: string): Item | undefined {
  return useDesk.getState().journal?.mission.tables.items[id]
}

function timesOf(id: string): string {
  const { dayOn: day, startTime, endTime } = item(id) ?? {}
  return `${day} ${startTime}–${endTime}`
}

test('the strip of days brings the one that was chosen into sight', async () => {
  const shown = vi.spyOn(Element.prototype, 'scrollIntoView')
  const { user } = await anItinerary(aMission({ missions: [{ startsOn: '2023-05-25', endsOn: '2023-07-20' }] }))
  const strip = within(screen.getByRole('navigation', { name: 'Days' }))
  await user.click(strip.getByRole('button', { name: 'Thu 20 Jul' }))
  expect(shown.mock.contexts.at(-1)).toBe(strip.getByRole('button', { current: 'date' }))
  expect(strip.getByRole('button', { current: 'date' })).toHaveTextContent('Thu 20 Jul')
})

describe('the itinerary', () => {
  test('shows each day’s items in time order, in both languages, one that ends past midnight marked', async () => {
    await anItinerary(threeItems)
    expect(rows().map(({ dataset }) => dataset.item)).toEqual(['visit', 'lunch', 'banquet'])
    expect(rowOf('visit')).toHaveTextContent('Machida plant町田工場')
    expect(rowOf('banquet')).toHaveTextContent('22:00–00:30 +1')
    expect(screen.getByRole('button', { name: /^Day 2\s*Fri/ })).toBeVisible()
  })

  test('strikes out what is cancelled', async () => {
    await anItinerary(
      aMission({
        items: [
          { id: 'off', dayOn, title: { en: 'Dinner' }, status: 'cancelled' },
          { id: 'on', dayOn, title: { en: 'Supper' } },
        ],
      }),
    )
    expect(screen.getByText('Dinner').className).toContain('struck')
    expect(screen.getByText('Supper').className).not.toContain('struck')
    expect(within(rowOf('off')).getByRole('img', { name: 'Cancelled' })).toBeVisible()
  })

  test('says how many interpreters are assigned of those needed, and how many findings there are', async () => {
    await anItinerary(
      aMission({
        persons: [{ id: 'li' }],
        interpreters: [{ id: 'li', personId: 'li', languages: [{ lang: 'ja', class: 'A', modes: [] }] }],
        items: [
          { id: 'talk', dayOn, startTime: '10:00', endTime: '11:00' },
          { id: 'walk', dayOn: '2023-05-26', startTime: '10:00', endTime: '11:00' },
        ],
        requirements: [{ id: 'need', itemId: 'talk', from: 'ja', to: 'zh-Hans', teamSize: 2 }],
        assignments: [{ requirementId: 'need', interpreterId: 'li' }],
      }),
    )
    expect(within(rowOf('talk')).getByTitle('Interpreters: 1 assigned, 2 needed')).toHaveTextContent('1/2')
    expect(within(rowOf('talk')).getByRole('img', { name: /^\d finding/ })).toBeVisible()
    expect(within(rowOf('walk')).queryByText(/\//)).toBeNull()
  })

  test('adds an item on a day, after its last one, and puts the cursor into its title', async () => {
    const { user } = await anItinerary(threeItems)
    await user.click(screen.getByRole('button', { name: /^Add item on Thu/ }))
    const added = useSession.getState().selection?.id ?? ''
    expect(item(added)?.dayOn).toBe(dayOn)
    const title = await screen.findByRole('textbox', { name: /^Title/ })
    expect(title).toHaveFocus()
    await user.keyboard('Signing{Enter}')
    expect(item(added)?.title).toEqual({ en: 'Signing' })
  })

  test('is filtered by title, and shown whole again', async () => {
    const { user } = await anItinerary(threeItems)
    await user.type(screen.getByRole('textbox', { name: 'Filter by title' }), 'machida')
    await waitFor(() => expect(rows().map(({ dataset }) => dataset.item)).toEqual(['visit']))
    await user.keyboard('x')
    await user.click(await screen.findByRole('button', { name: 'Show all' }))
    await waitFor(() => expect(rows()).toHaveLength(3))
  })

  test('has a last part for what is not yet scheduled', async () => {
    await anItinerary(aMission({ missions: [{ endsOn: '2023-05-24' }], items: [{ id: 'wish', title: { en: 'Museum' } }] }))
    expect(screen.getByText('Not yet scheduled')).toBeVisible()
    expect(rowOf('wish')).toHaveTextContent('Museum')
  })
})

test('a day on which an item goes on leads to it', async () => {
  const fair = { id: 'fair', dayOn: '2023-05-25', startTime: '10:00', endTime: '16:00', endDayOffset: 1, title: { en: 'Fair' } }
  const { user } = aDesk({ open: aMission({ items: [fair] }) })
  act(() => setView('itinerary'))
  await user.click(await screen.findByRole('button', { name: 'Fair' }))
  expect(screen.getByRole('row', { name: 'Fair day 2 of 2 –16:00' })).toBeVisible()
  expect(useSession.getState().selection).toMatchObject({ table: 'items', id: 'fair' })
  await waitFor(() => expect(document.querySelector('[data-item="fair"]')).toHaveFocus())
})

describe('keys on an item', () => {
  test('arrows walk from item to item', async () => {
    const { user } = await anItinerary(threeItems)
    act(() => rowOf('visit').focus())
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(rowOf('lunch')).toHaveFocus())
    expect(useSession.getState().selection).toEqual({ table: 'items', id: 'lunch' })
    await user.keyboard('{ArrowUp}')
    await waitFor(() => expect(rowOf('visit')).toHaveFocus())
  })

  test('Alt with arrows moves it in time and to another day, and it keeps the focus', async () => {
    const { user } = await anItinerary(threeItems)
    act(() => rowOf('lunch').focus())
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(timesOf('lunch')).toBe('2023-05-25 11:45–12:45')
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(timesOf('lunch')).toBe('2023-05-26 11:45–12:45')
    await waitFor(() => expect(rowOf('lunch')).toHaveFocus())
    expect(rows().map(({ dataset }) => dataset.item)).toEqual(['visit', 'banquet', 'lunch'])
    await user.keyboard('{Alt>}{ArrowLeft}{ArrowDown}{/Alt}')
    expect(timesOf('lunch')).toBe('2023-05-25 12:00–13:00')
  })

  test('Delete removes it, goes to the next one, and offers to undo it', async () => {
    const { user } = await anItinerary(threeItems)
    act(() => rowOf('visit').focus())
    await user.keyboard('{Delete}')
    expect(item('visit')).toBeUndefined()
    await waitFor(() => expect(rowOf('lunch')).toHaveFocus())
    const toast = await screen.findByText('“Machida plant” was removed')
    await user.click(within(toast.closest<HTMLElement>('[data-tone]') ?? toast).getByRole('button', { name: 'Undo' }))
    expect(item('visit')?.title.en).toBe('Machida plant')
  })

  test('Ctrl+D makes a tentative copy, which is selected', async () => {
    const { user } = await anItinerary(threeItems)
    act(() => rowOf('lunch').focus())
    await user.keyboard('{Control>}d{/Control}')
    const { id } = useSession.getState().selection ?? { id: '' }
    expect(id).not.toBe('lunch')
    expect(item(id)).toMatchObject({ title: { en: 'Lunch' }, dayOn, startTime: '12:00', status: 'tentative' })
  })

  test('Enter goes to its inspector', async () => {
    const { user } = await anItinerary(threeItems)
    await user.click(rowOf('lunch'))
    await screen.findByRole('textbox', { name: /^Title/ })
    act(() => rowOf('lunch').focus())
    await user.keyboard('{Enter}')
    expect(document.activeElement?.closest('[data-region]')).toHaveAttribute('data-region', 'inspector')
  })

  test('pressed in the filter are the filter’s', async () => {
    const { user } = await anItinerary(threeItems)
    await user.click(rowOf('lunch'))
    await user.type(screen.getByRole('textbox', { name: 'Filter by title' }), 'lun{Delete}{Backspace}')
    expect(item('lunch')?.title.en).toBe('Lunch')
  })
})

describe('the palette', () => {
  test('does to the selected item what the keys do', async () => {
    const { user } = await anItinerary(threeItems)
    await user.click(rowOf('lunch'))
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('15 min later{Enter}')
    await waitFor(() => expect(timesOf('lunch')).toBe('2023-05-25 12:15–13:15'))
    act(() => void undo())
    expect(timesOf('lunch')).toBe('2023-05-25 12:00–13:00')
  })
})
