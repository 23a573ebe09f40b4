import { act, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { useDesk } from '../../../renderer/store/mission-store'
import { reveal } from '../../../renderer/store/session-store'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission, type MissionRows } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

export const visit = {
  id: 'visit',
  dayOn: '2023-05-25',
  startTime: '09:00',
  endTime: '11:30',
  zone: 'Asia/Tokyo',
  title: { en: 'Machida plant' },
}

/** The inspector of the item `visit`, filled in as this says, and who works at it. */
export async function anInspector(fields: Partial<Item> = {}, rows: MissionRows = {}): Promise<UserEvent> {
  const { user } = aDesk({ open: aMission({ items: [{ ...visit, ...fields }], ...rows }) })
  act(() => reveal({ table: 'items', id: 'visit' }, 'itinerary'))
  await screen.findByRole('textbox', { name: /^Title/ })
  return user
}

export function theItem(): Item {
  const item = useDesk.getState().journal?.mission.tables.items.visit
  if (!item) throw new Error('the item is gone')
  return item
}

export async function typeInto(user: UserEvent, name: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name })
  await user.clear(field)
  await user.type(field, `${text}{Enter}`)
}

export async function pick(user: UserEvent, label: string, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }))
  await user.click(await screen.findByRole('option', { name: option }))
}
