import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { choose, select, setView, useSession } from '../../../renderer/store/session-store'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { rowsOf } from '../../../shared/mission/mission'
import type { TableName } from '../../../shared/mission/registry'
import { aMission, type MissionRows } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const bothWays: Interpreter['languages'] = [
  { lang: 'ja', class: 'A', modes: [] },
  { lang: 'zh', class: 'B', modes: [] },
]

const rows: MissionRows = {
  persons: [
    { id: 'sato', preferredBadgeName: 'Sato', kind: 'interpreter' },
    { id: 'ito', preferredBadgeName: 'Ito', kind: 'interpreter', languages: ['ja', 'zh'] },
  ],
  places: [{ id: 'hall', names: { en: 'Hall' } }],
  items: [
    {
      id: 'talk',
      dayOn: '2023-05-25',
      startTime: '10:00',
      endTime: '12:00',
      zone: 'Asia/Tokyo',
      placeId: 'hall',
      title: { en: 'Talk' },
    },
  ],
  interpreters: [{ id: 'sato', personId: 'sato', languages: bothWays }],
  requirements: [{ id: 'need', itemId: 'talk', from: 'ja', to: 'zh', teamSize: 1 }],
}

const assigned: MissionRows = { ...rows, assignments: [{ id: 'a', requirementId: 'need', interpreterId: 'sato' }] }

async function interpretersView(tab: 'needs' | 'schedules', given: MissionRows): Promise<UserEvent> {
  const { user } = aDesk({ open: aMission(given) })
  act(() => {
    choose('interpreters.tab', tab)
    setView('interpreters')
  })
  await screen.findByRole('region', { name: 'Interpreters' })
  return user
}

function table<Name extends TableName>(name: Name) {
  const { journal } = useDesk.getState()
  return journal ? rowsOf(journal.mission, name) : []
}

async function pick(user: UserEvent, label: RegExp, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: label }))
  await user.click(await screen.findByRole('option', { name: option }))
}

describe('what needs interpreting', () => {
  test('says how many are missing; assigning somebody covers it, and taking them off leaves it open again', async () => {
    const user = await interpretersView('needs', rows)
    const need = await screen.findByRole('option', { name: /Talk/ })
    expect(need).toHaveTextContent('10:00–12:00')
    expect(need).toHaveTextContent('1 missing')
    await user.click(need)
    const assign = await screen.findByRole('combobox', { name: 'Assign interpreter' })
    // The field says it itself; a label beside it would say it twice.
    expect([assign.getAttribute('placeholder'), screen.queryByText('Assign interpreter')]).toEqual(['Assign interpreter', null])
    await user.click(assign)
    expect(await screen.findByRole('option', { name: /Sato/ })).toBeInTheDocument()
    await user.type(assign, 'sato{ArrowDown}')
    expect(await screen.findByRole('option', { name: /Sato/ })).toHaveTextContent('free, fits best')
    await user.keyboard('{Enter}')
    expect(table('assignments')).toMatchObject([{ requirementId: 'need', interpreterId: 'sato', status: 'proposed' }])
    await waitFor(() => expect(screen.getByRole('option', { name: /Talk/ })).not.toHaveTextContent('missing'))
    expect(screen.getByRole('option', { name: /Talk/ })).toHaveTextContent('Sato1/1')
    await user.click(screen.getByRole('button', { name: 'Take Sato off' }))
    expect(table('assignments')).toEqual([])
    expect(screen.getByRole('option', { name: /Talk/ })).toHaveTextContent('1 missing')
  })

  test('keeps the status of each assignment', async () => {
    const user = await interpretersView('needs', assigned)
    act(() => select({ table: 'requirements', id: 'need' }))
    await screen.findByRole('button', { name: 'Take Sato off' })
    await pick(user, /Status of Sato$/, 'Confirmed')
    expect(table('assignments')).toMatchObject([{ id: 'a', status: 'confirmed' }])
  })

  test('says why so many, and removes a requirement so that it can be undone', async () => {
    const user = await interpretersView('needs', rows)
    act(() => select({ table: 'requirements', id: 'need' }))
    expect(await screen.findByText(/^Asked for: 1/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove requirement' }))
    expect(table('requirements')).toEqual([])
    const toast = await screen.findByText('Interpretation at “Talk” was removed')
    await user.click(within(toast.closest<HTMLElement>('[data-tone]') ?? toast).getByRole('button', { name: 'Undo' }))
    expect(table('requirements')).toHaveLength(1)
  })

  test('can be narrowed to what is not covered', async () => {
    const user = await interpretersView('needs', assigned)
    expect(await screen.findByRole('option', { name: /Talk/ })).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Only what is not covered' }))
    expect(await screen.findByText('Everything is covered')).toBeVisible()
  })
})

describe('an interpreter’s own schedule', () => {
  test('says when to report, where, how and with whom, and how long the day is', async () => {
    await interpretersView('schedules', {
      ...assigned,
      assignments: [{ id: 'a', requirementId: 'need', interpreterId: 'sato', reportMinutesBefore: 45 }],
    })
    const schedule = await screen.findByRole('region', { name: 'Schedule of Sato' })
    expect(schedule).toHaveTextContent('report 09:15')
    expect(schedule).toHaveTextContent('on duty 09:15–12:00, interpreting 120 min')
    expect(schedule).toHaveTextContent('Hall')
    expect(schedule).toHaveTextContent('alone')
  })

  test('is empty until they are assigned', async () => {
    await interpretersView('schedules', rows)
    expect(await screen.findByText('Nothing for Sato yet')).toBeVisible()
  })

  test('begins with a person who becomes an interpreter, with the languages that they speak', async () => {
    const user = await interpretersView('schedules', rows)
    await user.type(screen.getByRole('combobox', { name: 'Add interpreter …' }), 'ito{ArrowDown}{Enter}')
    expect(table('interpreters').find(({ personId }) => personId === 'ito')?.languages).toEqual(bothWays)
    expect(await screen.findByText('Nothing for Ito yet')).toBeVisible()
  })

  test('takes somebody new by the name that is typed, as person, participant and interpreter in one step', async () => {
    const user = await interpretersView('schedules', rows)
    const field = screen.getByRole('combobox', { name: 'Add interpreter …' })
    await user.type(field, 'MUSTER Hans')
    expect(screen.getByRole('option', { name: 'Add “MUSTER Hans”, who is new' })).toBeVisible()
    await user.keyboard('{Enter}')
    const person = table('persons').find(({ names }) => names[0]?.family === 'Muster')
    expect(person).toMatchObject({ kind: 'interpreter', names: [{ family: 'Muster', given: 'Hans' }] })
    expect(table('participations')).toMatchObject([{ personId: person?.id, role: 'interpreter' }])
    expect(table('interpreters').filter(({ personId }) => personId === person?.id)).toHaveLength(1)
    expect(field).toHaveValue('')
    act(() => {
      undo()
    })
    expect([table('persons').length, table('participations').length, table('interpreters').length]).toEqual([2, 0, 1])
  })
})

describe('an interpreter', () => {
  test('is not to be had for a while: from and to are typed, a night past midnight counts for the next day', async () => {
    const user = await interpretersView('schedules', rows)
    act(() => select({ table: 'interpreters', id: 'sato' }))
    expect(await screen.findByText('Available throughout the mission')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Add availability' }))
    const end = screen.getByRole('textbox', { name: 'End' })
    await user.clear(end)
    await user.type(end, '2530{Enter}')
    expect(table('availabilities')).toMatchObject([
      {
        interpreterId: 'sato',
        state: 'unavailable',
        from: { on: '2023-05-24', time: '00:00' },
        to: { on: '2023-06-01', time: '01:30' },
      },
    ])
    await user.click(screen.getByRole('button', { name: 'Remove availability' }))
    expect(table('availabilities')).toEqual([])
  })

  test('has working languages, each with its class', async () => {
    const user = await interpretersView('schedules', rows)
    act(() => select({ table: 'interpreters', id: 'sato' }))
    await screen.findByText('Working languages')
    expect(screen.queryByText('Add language …')).toBeNull()
    await user.type(screen.getByRole('combobox', { name: 'Add language …' }), 'korean{ArrowDown}{Enter}')
    await pick(user, /Class of Korean$/, 'C')
    expect(table('interpreters')[0]?.languages.at(-1)).toEqual({ lang: 'ko', class: 'C', modes: [] })
  })

  test('is removed so that it can be undone', async () => {
    const user = await interpretersView('schedules', rows)
    act(() => select({ table: 'interpreters', id: 'sato' }))
    await user.click(await screen.findByRole('button', { name: 'Remove interpreter' }))
    expect(table('interpreters')).toEqual([])
    expect(useSession.getState().selection).toBeNull()
    expect(await screen.findByText('Sato was taken off the interpreters')).toBeVisible()
  })
})

describe('engaging an interpreter', () => {
  async function inspector(more: MissionRows = {}): Promise<UserEvent> {
    const user = await interpretersView('schedules', { ...rows, ...more })
    act(() => select({ table: 'interpreters', id: 'sato' }))
    await screen.findByRole('region', { name: 'Engaging' })
    return user
  }
  const sato = () => table('interpreters').find(({ id }) => id === 'sato')

  test('tells who is not to be used, and why; the reason is asked for only then', async () => {
    const user = await inspector()
    expect(screen.queryByRole('textbox', { name: 'Why not' })).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'Do not use' }))
    await user.type(screen.getByRole('textbox', { name: 'Why not' }), 'Works for the other side{Enter}')
    expect(sato()).toMatchObject({ doNotUse: true, doNotUseReason: 'Works for the other side' })
  })

  test('keeps credentials with their end', async () => {
    const user = await inspector()
    await user.click(screen.getByRole('button', { name: 'Add credential' }))
    const section = screen.getByRole('region', { name: 'Credentials' })
    await user.type(within(section).getByRole('textbox', { name: 'Name' }), 'Guide interpreter{Enter}')
    const ends = within(section).getByRole('textbox', { name: 'Expires on' })
    await user.type(ends, '2024-03-31{Enter}')
    expect(sato()?.credentials).toEqual([{ name: 'Guide interpreter', issuer: '', expiresOn: '2024-03-31' }])
    await user.click(screen.getByRole('button', { name: 'Remove Guide interpreter' }))
    expect(sato()?.credentials).toEqual([])
  })

  test('chooses a rate plan, which opens from there', async () => {
    const fullDay = { minutes: 480, fee: 50_000, source: 'agreed' }
    const user = await inspector({ ratePlans: [{ id: 'agency', name: { en: 'Agency' }, fullDay }] })
    await user.type(screen.getByRole('combobox', { name: 'Rate plan' }), 'Age')
    await user.click(await screen.findByRole('option', { name: 'Agency' }))
    expect(sato()?.ratePlanId).toBe('agency')
    await user.click(screen.getByRole('button', { name: 'Open the rate plan' }))
    expect(useSession.getState().selection).toEqual({ table: 'ratePlans', id: 'agency' })
  })
})

test('an item is handed over in the middle, and the minute is moved', async () => {
  const user = await interpretersView('needs', {
    ...assigned,
    interpreters: [
      { id: 'sato', personId: 'sato', languages: bothWays },
      { id: 'ito', personId: 'ito', languages: bothWays },
    ],
  })
  act(() => select({ table: 'requirements', id: 'need' }))
  await user.click(await screen.findByRole('button', { name: /^Hand over from Sato/ }))
  await user.click(await screen.findByRole('menuitem', { name: /^Ito/ }))
  const comesIn = await screen.findByRole('textbox', { name: 'Ito comes in after (min)' })
  await user.clear(comesIn)
  await user.type(comesIn, '50{Enter}')
  expect(table('assignments').map((row) => [row.interpreterId, row.comesInMinutes, row.leavesMinutes])).toEqual([
    ['sato', null, 60],
    ['ito', 50, null],
  ])
})
