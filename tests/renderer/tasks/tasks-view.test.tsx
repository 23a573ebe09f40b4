import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { given, person } from '../../support/a-name'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ planningOn: '2023-05-15' }],
  persons: [person('li', [given('Li', '', 'en')], 'staff'), person('sun', [given('Sun', '', 'en')], 'staff')],
  places: [
    {
      id: 'plant',
      names: { en: 'Plant' },
      admission: { ...noAdmissionRules, listDays: 14, ppe: ['helmet'], prohibited: ['photos'] },
    },
  ],
  items: [
    { id: 'tour', title: { en: 'Tour' }, placeId: 'plant', dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00' },
    { id: 'call', kind: 'courtesyCall', title: { en: 'Call' }, dayOn: '2023-05-29', status: 'confirmed' },
  ],
  tasks: [
    { id: 'gifts', title: { en: 'Gifts' }, dueDaysBefore: 2, ownerPersonId: 'sun' },
    { id: 'insure', title: { en: 'Insurance' }, dueOn: '2023-05-19', doneOn: '2023-05-14' },
  ],
})

function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

async function tasks() {
  const desk = aDesk({ open: mission })
  act(() => useSession.setState({ view: 'tasks' }))
  await screen.findByRole('region', { name: 'Tasks' })
  return desk
}

function lines(): readonly string[] {
  const list = screen.getByRole('listbox', { name: 'Tasks' })
  return [...list.querySelectorAll('[data-index]')].map((line) => line.textContent ?? '')
}

describe('the countdown', () => {
  test('begins with what is overdue, then goes day by day; how many are late stands beside the section', async () => {
    await tasks()
    expect(lines()).toEqual([
      'Overdue 1',
      'Hand in the visitor listHighTourD-14, Fri 12 May',
      'Fri 19 May · in 4 days 2',
      'Protective equipment and sizesTourD-7, Fri 19 May',
      'ConfirmTourD-7, Fri 19 May',
      'Mon 22 May · in 7 days 1',
      'GiftsSunD-2, Mon 22 May',
      'Tue 23 May · in 8 days 1',
      'Tell the party the rules of the visitTourD-3, Tue 23 May',
    ])
    expect(await screen.findByText('1 overdue')).toBeInTheDocument()
  })

  test('is ticked off by the space bar and by a click on the box, and can be undone', async () => {
    const { user } = await tasks()
    screen.getByRole('listbox', { name: 'Tasks' }).focus()
    await user.keyboard('{ArrowDown} ')
    expect(current().tables.tasks['visitorList:tour']).toMatchObject({ rule: 'visitorList', doneOn: '2023-05-15' })
    expect(lines()[0]).toBe('Fri 19 May · in 4 days 2')
    act(() => void undo())
    expect(lines()[0]).toBe('Overdue 1')
    const gifts = screen.getByRole('option', { name: /Gifts/ })
    await user.click(within(gifts).getByRole('img', { name: 'Open' }))
    expect(current().tables.tasks.gifts?.doneOn).toBe('2023-05-15')
    expect(useSession.getState().selection).toEqual({ table: 'tasks', id: 'visitorList:tour' })
  })

  test('shows one person’s tasks, those of nobody, and what is done, also by the plan alone', async () => {
    const { user } = await tasks()
    await user.click(screen.getByRole('button', { name: /Owner/ }))
    await user.click(screen.getByRole('option', { name: 'Sun' }))
    expect(lines()).toEqual(['Mon 22 May · in 7 days 1', 'GiftsSunD-2, Mon 22 May'])
    act(() => useSession.setState({ choices: {} }))
    await user.click(screen.getByRole('radio', { name: 'Done 2' }))
    expect(lines()).toEqual([
      'Fri 19 May · in 4 days 1',
      'InsuranceFri 19 May',
      'Mon 22 May · in 7 days 1',
      'ConfirmCallD-7, Mon 22 May',
    ])
    screen.getByRole('listbox', { name: 'Tasks' }).focus()
    await user.keyboard('{End} ')
    expect(current().tables.tasks['confirm:call']).toBeUndefined()
    expect(await screen.findByText('The plan shows that this is done; change it there.')).toBeVisible()
  })

  test('takes a task of one’s own by its title, and loses it by Delete', async () => {
    const { user } = await tasks()
    await user.type(screen.getByRole('textbox', { name: 'Add task' }), 'Name cards{Enter}')
    expect(lines().slice(-2)).toEqual(['No date 1', 'Name cards'])
    screen.getByRole('listbox', { name: 'Tasks' }).focus()
    await user.keyboard('{End}{Delete}')
    expect(lines().some((line) => line.includes('Name cards'))).toBe(false)
  })

  test('follows the rules as the mission keeps them', async () => {
    const { user } = await tasks()
    await user.click(screen.getByRole('button', { name: 'Rules' }))
    const rule = await screen.findByRole('group', { name: 'Hand in the visitor list' })
    await user.click(within(rule).getByRole('checkbox'))
    await user.type(within(await screen.findByRole('group', { name: 'Confirm' })).getByRole('textbox'), '10{Enter}')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(lines().slice(0, 2)).toEqual(['Tue 16 May · in 1 day 1', 'ConfirmTourD-10, Tue 16 May'])
  })
})

describe('a task that follows from a rule', () => {
  test('has an inspector before anybody has said anything of it, and goes back to its rule', async () => {
    const { user } = await tasks()
    act(() => select({ table: 'tasks', id: 'visitorList:tour' }))
    const owner = await screen.findByRole('combobox', { name: 'Owner' })
    await user.type(owner, 'Li{ArrowDown}{Enter}')
    expect(current().tables.tasks['visitorList:tour']?.ownerPersonId).toBe('li')
    await user.click(screen.getByRole('button', { name: 'Back to the rule' }))
    expect(current().tables.tasks['visitorList:tour']).toBeUndefined()
    expect(lines()[1]).toContain('Hand in the visitor list')
  })

  test('of a visitor list leads to the paper that is handed in', async () => {
    const { user } = await tasks()
    act(() => useSession.setState({ choices: { 'documents.export': '{"languages":["ja"]}' } }))
    act(() => select({ table: 'tasks', id: 'visitorList:tour' }))
    await user.click(await screen.findByRole('button', { name: 'Visit request and visitor list' }))
    const view = await screen.findByRole('region', { name: 'Documents' })
    // The families below the first come a frame later.
    expect(await within(view).findByRole('checkbox', { name: 'Visit request and visitor list' })).toBeChecked()
    expect(within(view).getByRole('checkbox', { name: 'Visitor list (spreadsheet)' })).toBeChecked()
    expect(within(view).getByRole('checkbox', { name: 'Master itinerary' })).not.toBeChecked()
    expect(within(view).getByRole('button', { name: /First language/ })).toHaveTextContent('Japanese')
  })

  test('stands in the inspector of its item, beside tasks that are added there', async () => {
    const { user } = await tasks()
    act(() => select({ table: 'items', id: 'tour' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Done: Hand in the visitor list' }))
    expect(current().tables.tasks['visitorList:tour']?.doneOn).toBe('2023-05-15')
    expect(screen.getByText('Tasks (3 open)')).toBeVisible()
    const [, inInspector] = screen.getAllByRole('textbox', { name: 'Add task' })
    await user.type(inInspector as HTMLElement, 'Umbrellas{Enter}')
    expect(Object.values(current().tables.tasks).at(-1)).toMatchObject({ title: { en: 'Umbrellas' }, itemId: 'tour' })
  })
})

test('the advance sheet of a place says what is known, takes answers, and is ticked off', async () => {
  const { user } = await tasks()
  act(() => select({ table: 'places', id: 'plant' }))
  expect(await screen.findByText('Advance sheet (13 open)')).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Photo rules' })).toHaveAttribute('placeholder', 'photos')
  await user.type(screen.getByRole('textbox', { name: 'Deposit' }), 'none{Tab}')
  await user.click(screen.getByRole('checkbox', { name: 'Settled: Deposit' }))
  await user.type(screen.getByRole('textbox', { name: 'Add topic' }), 'Flags{Enter}')
  expect(current().tables.places.plant?.advance).toEqual([
    { topic: 'deposit', title: '', answer: 'none', settledOn: '2023-05-15' },
    { topic: 'other', title: 'Flags', answer: '', settledOn: null },
  ])
  expect(screen.getByText('Advance sheet (13 open)')).toBeVisible()
})
