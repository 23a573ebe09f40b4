import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import { ratePlanTemplates } from '../../../shared/interpreting/rate-plans/registry'
import type { Holiday } from '../../../shared/mission/entities/holiday'
import type { RatePlan } from '../../../shared/mission/entities/rate-plan'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

function plans(): readonly RatePlan[] {
  const open = useDesk.getState().journal?.mission
  return open ? rowsOf(open, 'ratePlans') : []
}

function holidays(): readonly Holiday[] {
  const open = useDesk.getState().journal?.mission
  return open ? rowsOf(open, 'holidays') : []
}

async function open(): Promise<UserEvent> {
  const { user } = aDesk({ open: aMission({ ratePlans: [{ ...ratePlanTemplates.JP, id: 'agency', name: { en: 'Agency' } }] }) })
  act(() => select({ table: 'ratePlans', id: 'agency' }))
  await screen.findByText('Rate plan')
  return user
}

async function type(user: UserEvent, section: string, field: string, text: string): Promise<void> {
  const input = within(screen.getByRole('region', { name: section })).getByRole('textbox', { name: field })
  await user.clear(input)
  await user.type(input, `${text}{Enter}`)
}

describe('a rate plan', () => {
  test('is added in the mission’s particulars, counting as a market does, and opens', async () => {
    const { user } = aDesk({ open: aMission() })
    await user.click(screen.getByRole('button', { name: 'Environmental mission to Japan (sample)' }))
    await screen.findByText(/No rate plan yet/)
    await user.click(screen.getByRole('button', { name: 'Add a rate plan that counts as in' }))
    await user.click(await screen.findByRole('menuitem', { name: /Korea/ }))
    const [plan] = plans()
    expect(plan).toMatchObject({ currency: 'KRW', fullDay: { minutes: 360, fee: 0, source: 'KR-ewha' } })
    expect(useSession.getState().selection).toEqual({ table: 'ratePlans', id: plan?.id })
  })

  test('takes the fee that was agreed as an own figure', async () => {
    const user = await open()
    await type(user, 'Full day', 'Fee', '55000')
    expect(plans()[0]?.fullDay).toEqual({ minutes: 480, fee: 55_000, source: 'own' })
  })

  test('a part that is not charged is left out, and comes back as it is usual', async () => {
    const user = await open()
    const halfDay = () => screen.getByRole('checkbox', { name: 'Half day: charged' })
    await user.click(halfDay())
    expect(plans()[0]?.halfDay).toBeNull()
    await user.click(halfDay())
    expect(plans()[0]?.halfDay).toEqual(ratePlanTemplates.JP.halfDay)
  })

  test('a part that was changed is put back to its market’s figures, the fee that was agreed stays', async () => {
    const user = await open()
    const back = () => screen.queryByRole('button', { name: 'Back to the figures of the Japan market: Full day' })
    await type(user, 'Full day', 'Fee', '55000')
    await user.type(screen.getByRole('textbox', { name: 'Source of “Half day”' }), ', as agreed{Enter}')
    expect(screen.queryByRole('button', { name: /^Back to the figures/ })).toBeNull()
    await type(user, 'Full day', 'Minutes', '400')
    await user.click(back() ?? document.body)
    expect(plans()[0]?.fullDay).toEqual({ minutes: 480, fee: 55_000, source: 'own' })
    const ladder = screen.getByRole('region', { name: 'Cancellation' })
    await user.click(within(ladder).getByRole('button', { name: 'Add a step of the ladder' }))
    await user.click(within(ladder).getByRole('button', { name: /^Back to the figures/ }))
    expect(plans()[0]?.cancellation).toEqual(ratePlanTemplates.JP.cancellation)
  })

  test('a whole plan is had count as a market does, in one step', async () => {
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Count again as in …' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Korea' }))
    expect(plans()[0]).toMatchObject({
      currency: 'JPY',
      fullDay: { minutes: 360 },
      cancellation: ratePlanTemplates.KR.cancellation,
    })
    await user.keyboard('{Control>}z{/Control}')
    expect(plans()[0]).toMatchObject({ fullDay: { minutes: 480 }, cancellation: ratePlanTemplates.JP.cancellation })
  })

  test('shares are told in percent, and the ladder grows by a step', async () => {
    const user = await open()
    const ladder = screen.getByRole('region', { name: 'Cancellation' })
    const share = within(within(ladder).getByRole('group', { name: '7 days before' })).getByRole('textbox', { name: 'Share' })
    expect(share).toHaveValue('30')
    await user.clear(share)
    await user.type(share, '40{Enter}')
    await user.click(within(ladder).getByRole('button', { name: 'Add a step of the ladder' }))
    expect(plans()[0]?.cancellation.map(({ daysBefore, share: due }) => [daysBefore, due])).toEqual([
      [7, 0.4],
      [0, 1],
      [0, 1],
    ])
  })

  test('every part and every line tells where it is from, in one’s own words where it is one’s own', async () => {
    const user = await open()
    const source = (figure: string) => screen.getByRole('textbox', { name: `Source of “${figure}”` })
    expect(source('7 days before')).toHaveValue(ratePlanTemplates.JP.cancellation[0]?.source)
    await type(user, 'Full day', 'Fee', '55000')
    expect(source('Full day')).toHaveValue('')
    await user.type(source('Full day'), 'Offer of 3 May{Enter}')
    await user.clear(source('7 days before'))
    await user.type(source('7 days before'), 'Contract, § 4{Enter}')
    const [window] = plans()[0]?.surcharges ?? []
    await user.clear(source(`${window?.from}–${window?.to}`))
    await user.keyboard('{Enter}')
    expect(plans()[0]).toMatchObject({
      fullDay: { source: 'Offer of 3 May' },
      cancellation: [{ daysBefore: 7, source: 'Contract, § 4' }, {}],
      surcharges: [{ source: 'own' }, ...(plans()[0]?.surcharges.slice(1) ?? [])],
    })
  })

  test('a ladder counts working days or every day, all of its steps alike', async () => {
    const user = await open()
    const ladder = screen.getByRole('region', { name: 'Cancellation' })
    const isOfWorkingDays = () => plans()[0]?.cancellation.map(({ ofWorkingDays }) => ofWorkingDays)
    await user.click(within(ladder).getByRole('button', { name: 'Add a step of the ladder' }))
    expect(isOfWorkingDays()).toEqual([true, true, true])
    await user.click(within(ladder).getByRole('checkbox', { name: 'Count working days only' }))
    expect(isOfWorkingDays()).toEqual([false, false, false])
  })

  test('that counts working days has the holidays before the mission added too', async () => {
    const facility = { kind: 'facility', country: 'JP' } as const
    const { user } = aDesk({ open: aMission({ places: [facility], ratePlans: [{ ...ratePlanTemplates.JP, id: 'agency' }] }) })
    await user.click(screen.getByRole('button', { name: 'Environmental mission to Japan (sample)' }))
    await user.click(await screen.findByRole('button', { name: 'Add the public holidays of these days' }))
    await waitFor(() => expect(holidays().map(({ on }) => on)).toEqual(['2023-05-03', '2023-05-04', '2023-05-05']))
  })
})
