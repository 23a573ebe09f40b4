import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { choose, select, setView } from '../../../renderer/store/session-store'
import type { SlotTask } from '../../../renderer/workers/slot-messages'
import { slotsInSteps } from '../../../renderer/workers/slots-in-steps'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

/** jsdom has no threads: what the thread does is done here. */
export class ThreadInPlace extends EventTarget {
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

export const dayOn = '2023-05-25'

/** Two groups with a visit each in the morning, lunch for all, a banquet past midnight, one to be decided, one in the pool. */
export function aDayMission(): Mission {
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

export async function dayOf(mission: Mission): Promise<UserEvent> {
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

export function item(id: string): Item {
  const found = useDesk.getState().journal?.mission.tables.items[id]
  if (!found) throw new Error(`no item ${id}`)
  return found
}

export function times(id: string): string {
  const { dayOn: on, startTime, endTime } = item(id)
  return `${on} ${startTime}–${endTime}`
}

export function steps(): number {
  return useDesk.getState().steps.length
}

export function active(): HTMLElement | null {
  return document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')
}

export function standsIn(column: string): readonly (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-column="${column}"] [data-item]`)].map(({ dataset }) => dataset.item)
}

/** Puts the keyboard on an item. */
export async function on(id: string): Promise<void> {
  act(() => select({ table: 'items', id }))
  await waitFor(() => expect(screen.getByRole('gridcell', { selected: true })).toHaveAttribute('data-item', id))
}

export function said(): string {
  return within(screen.getByRole('region', { name: 'Day' })).getByRole('status').textContent ?? ''
}
