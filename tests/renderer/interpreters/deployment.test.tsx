import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { choose, select, setView, useSession } from '../../../renderer/store/session-store'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import type { Mission } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const work: MissionRows = {
  missions: [{ planningOn: '2023-05-24', ruleProfileId: 'rules' }],
  ruleProfiles: [{ id: 'rules', ...japanMarket }],
  persons: [
    { id: 'sato', preferredBadgeName: 'Sato' },
    { id: 'ito', preferredBadgeName: 'Ito' },
  ],
  items: [
    { id: 'talk', title: { en: 'Talk' }, kind: 'meeting', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' },
    { id: 'long', title: { en: 'Long day' }, kind: 'meeting', dayOn: '2023-05-26', startTime: '08:00', endTime: '23:00' },
  ],
  ratePlans: [
    {
      id: 'plan',
      name: { en: 'Escort' },
      fullDay: { minutes: 480, fee: 48_000, source: 'JP-jitcl' },
      overtime: { stepMinutes: 30, ignoreBelowMinutes: 15, factor: 1.25, source: 'CN-dalai' },
      cancellation: [{ daysBefore: 1, share: 0.5, source: '' }],
    },
  ],
  interpreters: [
    { id: 'sato', personId: 'sato', ratePlanId: 'plan' },
    { id: 'ito', personId: 'ito' },
  ],
  requirements: [
    { id: 'need-talk', itemId: 'talk', from: 'ja', to: 'zh' },
    { id: 'need-long', itemId: 'long', from: 'ja', to: 'zh' },
  ],
  assignments: [
    { requirementId: 'need-talk', interpreterId: 'sato', status: 'confirmed', reportMinutesBefore: 0 },
    { requirementId: 'need-long', interpreterId: 'sato', status: 'confirmed', reportMinutesBefore: 0 },
    { requirementId: 'need-talk', interpreterId: 'ito', reportMinutesBefore: 0 },
  ],
}

async function deploymentOf(mission: Mission): Promise<UserEvent> {
  const { user } = aDesk({ open: mission })
  act(() => {
    choose('interpreters.tab', 'deployment')
    choose('interpreters.deployment', '')
    setView('interpreters')
  })
  await screen.findByRole('grid', { name: /^Deployment of/ })
  return user
}

describe('the deployment of interpreters', () => {
  test('tells each day with its hours, and marks those that break a rule', async () => {
    await deploymentOf(aMission(work))
    expect(screen.getByRole('gridcell', { name: 'Sato, Thu 25 May: Work, 09:00–11:00, interpreting 2:00' })).toHaveTextContent(
      'W2:00 · 2:00',
    )
    expect(
      await screen.findByRole('gridcell', { name: /^Sato, Fri 26 May: Work, 08:00–23:00.*rules? broken$/ }),
    ).toHaveTextContent('W !15:00')
    expect(screen.getByRole('gridcell', { name: 'Sato, Sat 27 May: Off' })).toHaveTextContent('–')
  })

  test('shows what a day holds by the arrow keys, with ways to its findings and items', async () => {
    const user = await deploymentOf(aMission(work))
    const grid = screen.getByRole('grid')
    act(() => grid.focus())
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
    const detail = screen.getByRole('region', { name: 'Deployment' })
    expect(detail).toHaveTextContent('Sato, Fri 26 May: Work')
    expect(useSession.getState().selection).toEqual({ table: 'interpreters', id: 'sato' })
    await user.click(within(detail).getByRole('button', { name: /on duty from 08:00 to 23:00/ }))
    expect(useSession.getState().view).toBe('findings')
  })

  test('leads to the items of the day, and Enter to the interpreter’s schedule', async () => {
    const user = await deploymentOf(aMission(work))
    await user.click(screen.getByRole('gridcell', { name: /^Sato, Thu 25 May/ }))
    expect(within(screen.getByRole('region', { name: 'Deployment' })).getByRole('button', { name: 'Talk' })).toBeVisible()
    act(() => screen.getByRole('grid').focus())
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('region', { name: 'Schedule of Sato' })).toBeVisible()
    // The keyboard stays in the view.
    await waitFor(() => expect(screen.getByRole('main')).toContainElement(document.activeElement as HTMLElement))
  })

  test('leaves whoever is selected in it selected, with their own schedule and not another’s', async () => {
    const user = await deploymentOf(aMission(work))
    await user.click(screen.getByRole('gridcell', { name: /^Ito, Thu 25 May/ }))
    expect(useSession.getState().selection).toMatchObject({ table: 'interpreters', id: 'ito' })
    await user.click(screen.getByRole('radio', { name: /^Schedules/ }))
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Ito')
    expect(screen.getByRole('region', { name: 'Schedule of Ito' })).toBeVisible()
  })

  test('says what all cost together, who has no rate plan, and what cancelling would cost', async () => {
    await deploymentOf(aMission(work))
    // Two full days, and seven hours of overtime at 125 a minute; of the first day half is due a day before.
    expect(screen.getByText('All interpreters: ¥148,500')).toBeVisible()
    expect(screen.getByText('1 interpreter has work, but no rate plan')).toBeVisible()
    expect(screen.getByText('Cancelling on Wed 24 May would cost ¥24,000 and save ¥124,500')).toBeVisible()
  })

  test('of nobody says how to begin', async () => {
    aDesk({ open: aMission() })
    act(() => {
      choose('interpreters.tab', 'deployment')
      setView('interpreters')
    })
    expect(await screen.findByText('No interpreter yet')).toBeVisible()
  })
})

describe('the fee estimate of an interpreter', () => {
  async function feesOf(id: string): Promise<HTMLElement> {
    await deploymentOf(aMission(work))
    act(() => select({ table: 'interpreters', id }))
    return screen.findByRole('region', { name: 'Fees (estimate)' })
  }

  test('is told by day, with every figure’s rule and source, and in all', async () => {
    const fees = await feesOf('sato')
    expect(fees).toHaveTextContent('By “Escort”')
    expect(fees).toHaveTextContent('Thu 25 May¥48,000')
    expect(fees).toHaveTextContent(
      'Overtime of 420 min: 14 × 30 min at 125 %beijingdalai.com (agency or interpreter, CN-dalai)¥52,500',
    )
    expect(fees).toHaveTextContent('Total¥148,500')
    expect(fees).toHaveTextContent('Cancelling on Wed 24 May would cost ¥24,000 and save ¥124,500')
  })

  test('says that nothing is known without a rate plan', async () => {
    expect(await feesOf('ito')).toHaveTextContent('No rate plan: nothing is estimated')
  })

  test('of one assignment stands in the team that it belongs to', async () => {
    await deploymentOf(aMission(work))
    act(() => select({ table: 'requirements', id: 'need-talk' }))
    expect(await screen.findByText('Cancelling on Wed 24 May would cost ¥24,000 and save ¥24,000')).toBeVisible()
  })
})
