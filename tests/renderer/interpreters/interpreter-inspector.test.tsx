import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import { fitnessesFor } from '../../../shared/interpreting/assignment/fitness'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { aMission, type MissionRows } from '../../support/a-mission'
import { aTalk } from './a-talk'
import { interpretersView, pick, table } from './interpreters-in-sight'

const schedules = (given: MissionRows) => interpretersView('schedules', given)

describe('an interpreter', () => {
  test('is not to be had for a while: from and to are typed, a night past midnight counts for the next day', async () => {
    const user = await schedules(aTalk)
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
    const user = await schedules(aTalk)
    act(() => select({ table: 'interpreters', id: 'sato' }))
    await screen.findByText('Working languages')
    expect(screen.queryByText('Add language …')).toBeNull()
    await user.type(screen.getByRole('combobox', { name: 'Add language …' }), 'korean{ArrowDown}{Enter}')
    await pick(user, /Class of Korean$/, 'C')
    expect(table('interpreters')[0]?.languages.at(-1)).toEqual({ lang: 'ko', class: 'C', modes: [] })
  })

  test('works in a language in some modes only, and is not asked for another', async () => {
    const user = await schedules({
      ...aTalk,
      requirements: [{ id: 'booth', itemId: 'talk', from: 'ja', to: 'zh', mode: 'simultaneous' }],
    })
    act(() => select({ table: 'interpreters', id: 'sato' }))
    const modes = await screen.findByRole('combobox', { name: 'Modes in Chinese: Add …' })
    const fits = () =>
      fitnessesFor(useDesk.getState().journal?.mission ?? aMission(), 'booth').map(({ kind, bar }) => bar?.code ?? kind)
    expect(fits()).toEqual(['best'])
    await user.type(modes, 'esc{ArrowDown}{Enter}')
    await user.type(modes, 'cons{ArrowDown}{Enter}')
    const { languages } = table('interpreters')[0] as Interpreter
    expect(languages.map((one) => one.modes)).toEqual([[], ['consecutive', 'escort']])
    expect(fits()).toEqual(['mode'])
    await user.click(screen.getByRole('button', { name: /^Remove Escort/ }))
    expect(table('interpreters')[0]?.languages[1]?.modes).toEqual(['consecutive'])
  })

  test('is removed so that it can be undone', async () => {
    const user = await schedules(aTalk)
    act(() => select({ table: 'interpreters', id: 'sato' }))
    await user.click(await screen.findByRole('button', { name: 'Remove interpreter' }))
    expect(table('interpreters')).toEqual([])
    expect(useSession.getState().selection).toBeNull()
    expect(await screen.findByText('Sato was taken off the interpreters')).toBeVisible()
  })
})

describe('engaging an interpreter', () => {
  async function inspector(more: MissionRows = {}): Promise<UserEvent> {
    const user = await schedules({ ...aTalk, ...more })
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

  test('tells for whom an interpreter is not to be used: nobody who is offered for that item, but for others', async () => {
    const user = await inspector({
      organizations: [{ id: 'rival', names: { en: 'Rival Steel' } }],
      places: [{ id: 'hall', names: { en: 'Hall' }, operatorOrganizationId: 'rival' }],
    })
    const fits = () =>
      fitnessesFor(useDesk.getState().journal?.mission ?? aMission(), 'need').map(({ kind, bar }) => bar?.code ?? kind)
    expect(fits()).toEqual(['best'])
    await user.type(screen.getByRole('combobox', { name: /^Not for these organizations/ }), 'riv{ArrowDown}{Enter}')
    expect(sato()?.notForOrganizationIds).toEqual(['rival'])
    expect(fits()).toEqual(['notFor'])
    await user.type(screen.getByRole('textbox', { name: 'Why not' }), 'Under contract there{Enter}')
    expect(sato()).toMatchObject({ doNotUse: false, doNotUseReason: 'Under contract there' })
    act(() => select({ table: 'requirements', id: 'need' }))
    await user.click(await screen.findByRole('combobox', { name: 'Assign interpreter' }))
    expect(await screen.findByRole('option', { name: /Sato/ })).toHaveTextContent('is not to interpret for Rival Steel')
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
