import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { useSession } from '../../../renderer/store/session-store'
import { confirmedInTime } from '../../../shared/checks/confirmed-in-time'
import { figureOf } from '../../../shared/interpreting/figure-of'
import { koreaMarket } from '../../../shared/interpreting/rule-profiles/korea-market'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ ruleProfileId: 'korea', planningOn: '2023-05-20' }],
  ruleProfiles: [{ id: 'korea', ...koreaMarket }],
  items: [{ id: 'tour', title: { en: 'Tour' }, dayOn: '2023-05-26' }],
})

function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

async function particulars(open: Mission = mission) {
  const desk = aDesk({ open })
  await desk.user.click(screen.getByRole('button', { name: 'Environmental mission to Japan (sample)' }))
  await screen.findByText('Mission particulars')
  return desk
}

describe('the mission’s particulars', () => {
  test('open by the title and by keys, whatever the view', async () => {
    const { user } = await particulars()
    await user.keyboard('{Escape}')
    expect(useSession.getState().selection).toBeNull()
    await user.keyboard('{Control>}i{/Control}')
    expect(useSession.getState()).toMatchObject({ view: 'history', selection: { table: 'missions', id: 'mission' } })
  })

  test('are edited where they stand, and a last day before the first is said', async () => {
    const { user } = await particulars()
    const last = screen.getByRole('textbox', { name: 'Last day' })
    await user.clear(last)
    await user.type(last, '2023-05-20{Enter}')
    expect(missionRowOf(current()).endsOn).toBe('2023-05-20')
    expect(screen.getByText('The last day is before the first.')).toBeVisible()
    act(() => void undo())
    expect(screen.queryByText('The last day is before the first.')).toBeNull()
  })
})

describe('the rule profile', () => {
  test('shows each figure with its source; those it lacks follow the Japan market', async () => {
    await particulars()
    expect(screen.getByRole('textbox', { name: 'Interpreting a day, at most' })).toHaveValue('360')
    const rest = screen.getByRole('textbox', { name: 'Overnight rest, at least' })
    expect(rest).toHaveValue('')
    expect(rest).toHaveAttribute('placeholder', '660')
    expect(rest).toHaveAccessibleDescription('As the Japan market: default of this program')
  })

  test('one’s own figure is what the checks read, says so, and goes back to the shipped one', async () => {
    const { user } = await particulars()
    const most = screen.getByRole('textbox', { name: 'Interpreting a day, at most' })
    await user.clear(most)
    await user.type(most, '300{Enter}')
    expect(figureOf(current(), 'maxInterpretingMinutes')).toEqual({ value: 300, source: 'own' })
    expect(most).toHaveAccessibleDescription('own figure')
    await user.click(screen.getByRole('button', { name: 'Back to the shipped figure: Interpreting a day, at most' }))
    expect(figureOf(current(), 'maxInterpretingMinutes')).toEqual(koreaMarket.figures.maxInterpretingMinutes)
  })

  test('one’s own figure tells where it is from in one’s own words, which the findings then say', async () => {
    const { user } = await particulars()
    const name = 'Source of “Unconfirmed items warn before the day”'
    expect(screen.queryByRole('textbox', { name })).toBeNull()
    const days = screen.getByRole('textbox', { name: 'Unconfirmed items warn before the day' })
    await user.clear(days)
    await user.type(days, '9{Enter}')
    await user.type(screen.getByRole('textbox', { name }), 'Agreed with the host, 3 May{Enter}')
    expect(figureOf(current(), 'unconfirmedDays')).toEqual({ value: 9, source: 'Agreed with the host, 3 May' })
    expect(days).toHaveAccessibleDescription('Agreed with the host, 3 May')
    const [open] = confirmedInTime.run(current(), { today: '2023-05-20' })
    expect(open?.source).toBe('Agreed with the host, 3 May')
    await user.clear(screen.getByRole('textbox', { name }))
    await user.keyboard('{Enter}')
    expect(figureOf(current(), 'unconfirmedDays')).toEqual({ value: 9, source: 'own' })
  })

  test('a line of the team table is changed, and the whole table goes back to the shipped one', async () => {
    const { user } = await particulars()
    const [first] = screen.getAllByRole('textbox', { name: 'Interpreters' })
    await user.clear(first as HTMLElement)
    await user.type(first as HTMLElement, '4{Enter}')
    expect(current().tables.ruleProfiles.korea?.teamTable[0]).toEqual({
      ...koreaMarket.teamTable[0],
      interpreters: 4,
      source: 'own',
    })
    const [languages] = screen.getAllByRole('button', { name: /Simultaneous in booth: number of languages/ })
    await user.click(languages as HTMLElement)
    await user.click(await screen.findByRole('option', { name: '3 languages or more' }))
    expect(current().tables.ruleProfiles.korea?.teamTable[0]).toMatchObject({
      minLanguages: 3,
      maxLanguages: null,
      interpreters: 4,
      source: 'own',
    })
    await user.type(screen.getByRole('textbox', { name: 'Source of “Simultaneous in booth”' }), 'Agreed with the host{Enter}')
    expect(current().tables.ruleProfiles.korea?.teamTable[0]).toMatchObject({ interpreters: 4, source: 'Agreed with the host' })
    await user.click(screen.getByRole('button', { name: 'Back to the shipped team table' }))
    expect(screen.queryByRole('textbox', { name: 'Source of “Simultaneous in booth”' })).toBeNull()
    expect(current().tables.ruleProfiles.korea?.teamTable).toEqual(koreaMarket.teamTable)
  })
})
