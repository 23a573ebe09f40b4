import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { choose, useSession } from '../../../renderer/store/session-store'
import { useSettled } from '../../../renderer/store/settled'
import type { Mission } from '../../../shared/mission/mission'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { active, aDayMission, dayOf, dayOn, item, on, said, standsIn, steps, ThreadInPlace, times } from './a-day'

beforeEach(() => vi.stubGlobal('Worker', ThreadInPlace))

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

  test('leaves out the figures of an hour through which the line of another zone would run', async () => {
    const flight = {
      id: 'flight',
      kind: 'flight' as const,
      dayOn,
      zone: 'Asia/Shanghai',
      startTime: '08:40',
      endTime: '13:05',
      endZone: 'Asia/Tokyo',
      title: { en: 'Flight' },
    }
    await dayOf(aMission({ items: [flight] }))
    const hours = [...document.querySelectorAll('[class*=hour]')].map((hour) => hour.textContent)
    expect([hours.includes('11:00'), hours.includes('12:00'), hours.includes('13:00')]).toEqual([true, true, false])
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
    expect(useSettled.getState().checked?.findings.filter(({ checkId }) => checkId === 'C01')).toEqual([])
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
