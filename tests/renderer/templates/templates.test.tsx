import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openDialog } from '../../../renderer/app/navigation/open-dialog'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import type { Segment } from '../../../shared/mission/entities/segment'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { given, person } from '../../support/a-name'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  persons: [person('li', [given('Li', '', 'en')])],
  items: [
    { id: 'tour', title: { en: 'Tour' }, dayOn: '2023-05-25', startTime: '10:00', endTime: '12:10' },
    { id: 'ride', kind: 'transfer', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
  ],
})

function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

const parts = () => current().tables.items.tour?.segments.map(({ part, minutes }) => `${part} ${minutes}`)

async function tour() {
  const desk = aDesk({ open: mission })
  act(() => select({ table: 'items', id: 'tour' }))
  await desk.user.click(await screen.findByRole('button', { name: 'Use the usual anatomy' }))
  return desk
}

describe('the parts of a visit', () => {
  test('begin with the usual anatomy, as long as the item, with the clock beside them', async () => {
    await tour()
    expect(parts()).toEqual([
      'arrival 15',
      'greeting 10',
      'briefing 25',
      'walk 45',
      'questions 15',
      'gift 5',
      'photo 5',
      'boarding 10',
    ])
    expect(screen.getByText('130 min in all, as long as the item')).toBeVisible()
    expect(within(screen.getByRole('group', { name: 'Part 4: Tour' })).getByText('10:50')).toBeVisible()
    act(() => void undo())
    expect(parts()).toEqual([])
  })

  test('are moved by keys, lengthened, given a speaker, and taken away; their sum is told quietly', async () => {
    const { user } = await tour()
    const minutes = within(screen.getByRole('group', { name: 'Part 2: Greeting and cards' })).getByRole('textbox')
    await user.clear(minutes)
    await user.type(minutes, '30{Enter}')
    expect(screen.getByText('150 min in all; the item lasts 130: 20 min too long')).toBeVisible()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(parts()?.slice(1, 3)).toEqual(['briefing 25', 'greeting 30'])
    await user.click(screen.getByRole('button', { name: 'More about: Greeting and cards' }))
    await user.click(screen.getByRole('button', { name: 'Earlier: Greeting and cards' }))
    expect(parts()?.slice(1, 3)).toEqual(['greeting 30', 'briefing 25'])
    await user.type(screen.getByRole('combobox', { name: 'Speaker' }), 'Li{ArrowDown}{Enter}')
    expect(current().tables.items.tour?.segments[1]?.speakerPersonId).toBe('li')
    await user.click(screen.getByRole('button', { name: 'Remove: Tour' }))
    expect(screen.getByText('105 min in all; the item lasts 130: 25 min left')).toBeVisible()
  })

  const other = (minutes: number) => ({ part: 'other' as const, title: {}, minutes, speakerPersonId: null, language: null })

  async function withParts(...segments: readonly Segment[]) {
    const { tour: row } = mission.tables.items
    if (!row) throw new Error('no tour')
    const items = { ...mission.tables.items, tour: { ...row, segments: [...segments] } }
    const { user } = aDesk({ open: { ...mission, tables: { ...mission.tables, items } } })
    act(() => select({ table: 'items', id: 'tour' }))
    await screen.findByRole('group', { name: /^Part 1/ })
    return user
  }

  test('of one kind are moved on by the same keys, which stay with the part that they move', async () => {
    const user = await withParts({ ...other(10), part: 'speech' }, other(5), other(7))
    const minutes = within(screen.getByRole('group', { name: /^Part 3/ })).getByRole('textbox', { name: 'Minutes' })
    await user.click(minutes)
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}')
    expect(parts()).toEqual(['other 7', 'speech 10', 'other 5'])
    expect(document.activeElement).toHaveValue('7')
  })

  test('last as many minutes as were typed', async () => {
    const user = await withParts(other(10))
    const minutes = within(screen.getByRole('group', { name: /^Part 1/ })).getByRole('textbox', { name: 'Minutes' })
    await user.clear(minutes)
    await user.type(minutes, '3{Tab}')
    expect(parts()).toEqual(['other 3'])
  })

  test('stay open and keep the keyboard when they become another kind of part', async () => {
    const user = await withParts(other(5))
    await user.click(screen.getByRole('button', { name: /^Other/ }))
    await user.keyboard('{ArrowUp}{Enter}')
    expect(parts()).not.toEqual(['other 5'])
    expect(screen.getByRole('combobox', { name: 'Speaker' })).toBeVisible()
    expect(within(screen.getByRole('group', { name: /^Part 1/ })).getAllByRole('button')[0]).toHaveFocus()
  })

  test('keep the keyboard when one is moved to the end or taken away', async () => {
    const user = await withParts(other(5), other(7))
    await user.click(screen.getAllByRole('button', { name: /^Earlier/ })[1] as HTMLElement)
    expect(screen.getAllByRole('button', { name: /^Later/ })[0]).toHaveFocus()
    await user.click(screen.getAllByRole('button', { name: /^Remove: / })[1] as HTMLElement)
    expect(screen.getByRole('button', { name: /^Remove: / })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Use the usual anatomy' })).toHaveFocus()
  })

  test('are nothing that a transfer has', async () => {
    aDesk({ open: mission })
    act(() => select({ table: 'items', id: 'ride' }))
    await screen.findByRole('textbox', { name: 'Add task' })
    expect(screen.queryByText('Parts')).toBeNull()
  })
})

describe('day templates', () => {
  const items = (dayOn: string) => Object.values(current().tables.items).filter((item) => item.dayOn === dayOn)

  test('are kept of the selected day, used on another one in one step, and removed', async () => {
    const { user } = aDesk({ open: mission })
    act(() => {
      useSession.setState({ selection: { table: 'items', id: 'tour' } })
      openDialog('day-templates')
    })
    await user.type(await screen.findByRole('textbox', { name: 'Keep Thu 25 May as a template' }), 'Plant day{Enter}')
    await user.click(screen.getByRole('button', { name: /^Thu 25 May/ }))
    await user.click(screen.getByRole('option', { name: 'Mon 29 May' }))
    expect(screen.getByText('Nothing takes place on Mon 29 May: there is nothing to keep.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Use “Plant day” on Mon 29 May' }))
    expect(items('2023-05-29').map(({ kind, status, startTime }) => [kind, status, startTime])).toEqual([
      ['transfer', 'tentative', '09:00'],
      ['visit', 'tentative', '10:00'],
    ])
    act(() => void undo())
    expect(items('2023-05-29')).toEqual([])
    act(() => openDialog('day-templates'))
    await user.click(await screen.findByRole('button', { name: 'Remove template: Plant day' }))
    await waitFor(() => expect(current().tables.dayTemplates).toEqual({}))
  })

  test('come with the program too', async () => {
    const { user } = aDesk({ open: mission })
    act(() => openDialog('day-templates'))
    await user.click(await screen.findByRole('button', { name: 'Use “Day of visits” on Wed 24 May' }))
    expect(items('2023-05-24').map(({ kind, segments }) => `${kind} ${segments.length}`)).toEqual([
      'meal 0',
      'transfer 0',
      'visit 8',
      'meal 0',
      'transfer 0',
      'visit 8',
      'transfer 0',
      'meal 0',
    ])
  })
})
