import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { useSession } from '../../../renderer/store/session-store'
import type { Item } from '../../../shared/mission/entities/item'
import { anInspector, theItem, visit } from './an-item-inspector'

describe('calling an item off', () => {
  test('asks for the reason, and it can be taken back into the plan', async () => {
    const user = await anInspector()
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Cancel item …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cancel “Machida plant”?' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'host closed')
    await user.click(within(dialog).getByRole('button', { name: 'Cancel item' }))
    expect(theItem()).toMatchObject({ status: 'cancelled', statusReason: 'host closed' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Take back into the plan' }))
    expect(theItem().status).not.toBe('cancelled')
  })

  test('is not done when one keeps it', async () => {
    const user = await anInspector()
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Cancel item …' }))
    await user.click(await screen.findByRole('button', { name: 'Keep it' }))
    expect(theItem().status).toBe('tentative')
  })
})

describe('the menu of an item', () => {
  test('shifts it and what follows on its day', async () => {
    const dinner = { id: 'dinner', dayOn: '2023-05-25', startTime: '18:00', endTime: '20:00' }
    const user = await anInspector({}, { items: [visit, dinner] })
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Shift this and later by 30 min' }))
    const { items } = useDesk.getState().journal?.mission.tables ?? { items: {} as Record<string, Item> }
    expect([items.visit?.startTime, items.dinner?.startTime]).toEqual(['09:30', '18:30'])
  })

  test('selects it and what follows on its day, to be shifted by any time', async () => {
    const dinner = { id: 'dinner', dayOn: '2023-05-25', startTime: '18:00', endTime: '20:00' }
    const user = await anInspector({}, { items: [visit, dinner, { ...dinner, id: 'train', lockTime: true }] })
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Select this and later, to shift by any time' }))
    expect(useSession.getState().selection).toEqual({ table: 'items', id: 'visit', also: ['dinner'] })
    const minutes = await screen.findByRole('textbox', { name: /^Shift/ })
    await user.clear(minutes)
    await user.type(minutes, '25{Enter}')
    await user.click(screen.getByRole('button', { name: 'Later' }))
    const { items } = useDesk.getState().journal?.mission.tables ?? { items: {} as Record<string, Item> }
    expect([items.visit?.startTime, items.dinner?.startTime, items.train?.startTime]).toEqual(['09:25', '18:25', '18:00'])
  })
})
