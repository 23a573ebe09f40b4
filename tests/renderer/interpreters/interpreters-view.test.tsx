import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { changeSettings } from '../../../renderer/app/start/settings-store'
import { setFrames } from '../../../renderer/store/frames'
import { undo } from '../../../renderer/store/mission-store'
import { select } from '../../../renderer/store/session-store'
import { aiic } from '../../../shared/interpreting/rule-profiles/aiic'
import type { MissionRows } from '../../support/a-mission'
import { aTalk, bothWays } from './a-talk'
import { interpretersView, pick, table } from './interpreters-in-sight'

const assigned: MissionRows = { ...aTalk, assignments: [{ id: 'a', requirementId: 'need', interpreterId: 'sato' }] }

afterEach(() => setFrames((run) => run()))

describe('what needs interpreting', () => {
  test('says how many are missing; assigning somebody covers it, and taking them off leaves it open again', async () => {
    const user = await interpretersView('needs', aTalk)
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

  test('shows who was taken off in the list at once, and in the inspector a frame later or to the next key', async () => {
    const user = await interpretersView('needs', assigned)
    act(() => select({ table: 'requirements', id: 'need' }))
    const findings = () => document.querySelector('[data-region=status] button')?.textContent
    const before = findings()
    let drawn = (): void => undefined
    setFrames((run) => {
      drawn = run
    })
    await user.click(await screen.findByRole('button', { name: 'Take Sato off' }))
    expect(screen.getByRole('option', { name: /Talk/ })).toHaveTextContent('1 missing')
    expect(findings()).not.toBe(before)
    expect(screen.getByRole('button', { name: 'Take Sato off' })).toBeInTheDocument()
    act(() => drawn())
    expect(screen.queryByRole('button', { name: 'Take Sato off' })).toBeNull()
    act(() => void undo())
    act(() => drawn())
    act(() => drawn())
    await user.click(screen.getByRole('button', { name: 'Take Sato off' }))
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Assign interpreter' }), { key: 'Tab' })
    expect(screen.queryByRole('button', { name: 'Take Sato off' })).toBeNull()
  })

  test('keeps the status of each assignment', async () => {
    const user = await interpretersView('needs', assigned)
    act(() => select({ table: 'requirements', id: 'need' }))
    await screen.findByRole('button', { name: 'Take Sato off' })
    await pick(user, /Status of Sato$/, 'Confirmed')
    expect(table('assignments')).toMatchObject([{ id: 'a', status: 'confirmed' }])
  })

  test('names the profile that asks for so many; of a mode of which it says nothing, the market that stands in', async () => {
    const user = await interpretersView('needs', {
      ...aTalk,
      missions: [{ ruleProfileId: 'own' }],
      ruleProfiles: [{ id: 'own', ...aiic, name: { en: 'Ours' } }],
      requirements: [{ id: 'need', itemId: 'talk', from: 'ja', to: 'zh', mode: 'simultaneous' }],
    })
    act(() => select({ table: 'requirements', id: 'need' }))
    expect(await screen.findByText(/^Ours asks for 2: Simultaneous.*, 120 min, 2 languages/)).toBeVisible()
    await pick(user, /Mode$/, 'Escort')
    expect(await screen.findByText(/^Japan market asks for 1: Escort, 120 min/)).toBeVisible()
  })

  test('says why so many, and removes a requirement so that it can be undone', async () => {
    const user = await interpretersView('needs', aTalk)
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

  test('says when a day abroad begins by the clock there, and when it ends by that of home', async () => {
    const [talk] = aTalk.items ?? []
    await interpretersView('schedules', {
      ...assigned,
      items: [
        { ...talk, id: 'talk' },
        { ...talk, id: 'home', kind: 'transfer', startTime: '14:00', endTime: '15:30', endZone: 'Asia/Shanghai' },
      ],
      requirements: [...(aTalk.requirements ?? []), { id: 'onTheWay', itemId: 'home', from: 'ja', to: 'zh', teamSize: 1 }],
      assignments: ['need', 'onTheWay'].map((requirementId) => ({ id: requirementId, requirementId, interpreterId: 'sato' })),
    })
    const schedule = await screen.findByRole('region', { name: 'Schedule of Sato' })
    expect(schedule).toHaveTextContent('on duty 09:30–15:30')
  })

  test('calls nobody away from other work, as their call sheet does not', async () => {
    const [talk] = aTalk.items ?? []
    await interpretersView('schedules', {
      ...assigned,
      items: [
        { ...talk, id: 'talk' },
        { ...talk, id: 'tour', startTime: '12:10', endTime: '13:00' },
      ],
      requirements: [...(aTalk.requirements ?? []), { id: 'ofTour', itemId: 'tour', from: 'ja', to: 'zh', teamSize: 1 }],
      assignments: ['need', 'ofTour'].map((requirementId) => ({ id: requirementId, requirementId, interpreterId: 'sato' })),
    })
    const schedule = await screen.findByRole('region', { name: 'Schedule of Sato' })
    expect(schedule).toHaveTextContent('report 09:30')
    expect(schedule).toHaveTextContent('report 12:00')
  })

  test.each([
    ['en', 'Chinese A · Japanese B · Thai C'],
    ['ja', '中国語 A · 日本語 B · タイ語 C'],
    ['zh-Hans', '中文 A · 日语 B · 泰语 C'],
    ['ko', '중국어 A · 일본어 B · 태국어 C'],
  ] as const)('is chosen from a list that names working languages as people do, in %s', async (language, languages) => {
    const worked = ['zh-Hans', 'ja', 'th'].map((lang, index) => ({
      lang,
      class: (['A', 'B', 'C'] as const)[index] ?? 'A',
      modes: [],
    }))
    const interpreters = [{ id: 'sato', personId: 'sato', languages: worked }]
    await interpretersView('schedules', { ...aTalk, interpreters })
    await act(() => changeSettings({ uiLanguage: language }))
    expect(await screen.findByText(languages)).toBeVisible()
  })

  test('is empty until they are assigned', async () => {
    await interpretersView('schedules', aTalk)
    expect(await screen.findByText('Nothing for Sato yet')).toBeVisible()
  })

  test('begins with a person who becomes an interpreter, with the languages that they speak', async () => {
    const user = await interpretersView('schedules', aTalk)
    await user.type(screen.getByRole('combobox', { name: 'Add interpreter …' }), 'ito{ArrowDown}{Enter}')
    expect(table('interpreters').find(({ personId }) => personId === 'ito')?.languages).toEqual(bothWays)
    expect(await screen.findByText('Nothing for Ito yet')).toBeVisible()
  })

  test('takes somebody new by the name that is typed, as person, participant and interpreter in one step', async () => {
    const user = await interpretersView('schedules', aTalk)
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

test('who is due earlier than usual and released later, and what stands in the booth, is told with the team', async () => {
  const user = await interpretersView('needs', assigned)
  act(() => select({ table: 'requirements', id: 'need' }))
  await user.click(await screen.findByText('Due 09:30, released 12:00'))
  const before = screen.getByRole('textbox', { name: 'Sato is due before the start (min)' })
  await user.type(before, '60{Enter}')
  const after = screen.getByRole('textbox', { name: 'Sato is released after the end (min)' })
  await user.clear(after)
  await user.type(after, '15{Enter}')
  expect(await screen.findByText('Due 09:00, released 12:15')).toBeVisible()
  expect(table('assignments')[0]).toMatchObject({ reportMinutesBefore: 60, releaseMinutesAfter: 15 })
  await user.clear(before)
  await user.type(before, '{Enter}')
  expect(table('assignments')[0]?.reportMinutesBefore).toBeNull()
  await user.type(screen.getByRole('textbox', { name: /^Equipment/ }), 'One booth{Enter}')
  expect(table('requirements')[0]?.equipment).toEqual({ en: 'One booth' })
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

test('an item of several days is in an interpreter’s schedule on each of them, with its hours', async () => {
  const items = (aTalk.items ?? []).map((item) => ({ ...item, kind: 'workshop' as const, endDayOffset: 1 }))
  await interpretersView('schedules', { ...assigned, items })
  const days = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent)
  expect(days.filter((text) => text?.includes('on duty'))).toEqual([
    expect.stringMatching(/on duty 09:30–12:00, interpreting 120 min$/),
    expect.stringMatching(/on duty 09:30–12:00, interpreting 120 min$/),
  ])
  expect(screen.getAllByText('report 09:30')).toHaveLength(2)
})

test.each(['board', 'schedules', 'deployment'] as const)(
  '%s without interpreters leads to the field that adds one',
  async (tab) => {
    const user = await interpretersView(tab, { interpreters: [] })
    await user.click(await screen.findByRole('button', { name: 'Type a name' }))
    expect(screen.getByRole('combobox', { name: 'Add interpreter …' })).toHaveFocus()
  },
)
