import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { desk } from '../../../renderer/app/start/desk-access'
import { undo } from '../../../renderer/store/mission-store'
import { useSettled } from '../../../renderer/store/settled'
import { err, ok } from '../../../shared/kernel/result'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

import { current, places } from './places-desk'

describe('transfer times', () => {
  test('a way that is used and not known comes first, and its minutes let the check judge it', async () => {
    const { user } = await places()
    await user.click(screen.getByRole('radio', { name: 'Transfer times (0)' }))
    const [unknown] = screen.getAllByRole('option')
    expect(unknown).toHaveTextContent('Bay Hotel⇄PlantThu 25 May')
    await user.click(unknown as HTMLElement)
    await user.type(screen.getByRole('textbox', { name: 'Minutes' }), '75{Enter}')
    expect(
      rowsOf(current(), 'transferTimes').map(({ fromPlaceId, toPlaceId, minutes, symmetric }) => [
        fromPlaceId,
        toPlaceId,
        minutes,
        symmetric,
      ]),
    ).toEqual([['hotel', 'plant', 75, true]])
    expect(useSettled.getState().checked?.findings.map(({ messageId }) => messageId)).toContain('C02.transfer')
    await user.click(screen.getByRole('checkbox', { name: 'Both ways alike' }))
    expect(rowsOf(current(), 'transferTimes').map(({ fromPlaceId, symmetric }) => [fromPlaceId, symmetric])).toEqual([
      ['hotel', false],
      ['plant', false],
    ])
  })

  test('what another mission knows of a way is offered with where and when, taken by keyboard in one step, and said where nothing is known', async () => {
    const past = aMission({
      missions: [{ id: 'past', title: { en: 'Japan mission' }, startsOn: '2025-10-24', endsOn: '2025-10-31' }],
      places: [
        { id: 'x', names: { ja: '清掃工場' } },
        { id: 'y', names: { en: 'Bay hotel' } },
      ],
      transferTimes: [
        {
          id: 'way',
          fromPlaceId: 'x',
          toPlaceId: 'y',
          minutes: 35,
          bands: [{ from: '08:00', to: '09:30', direction: 'back', minutes: 55 }],
        },
      ],
    })
    const { user } = await places()
    const card = {
      id: 'past',
      title: {},
      startsOn: '2025-10-24',
      endsOn: '2025-10-31',
      stepCount: 1,
      lastStepId: 's',
      changedAt: 0,
    }
    const alternative = { ...card, id: 'other', alternative: { missionId: 'past', name: 'B' } }
    Object.assign(desk().repository, { listMissions: async () => ok([card, alternative]), readMission: async () => ok(past) })
    await user.click(screen.getByRole('radio', { name: 'Transfer times (0)' }))
    await user.click(screen.getAllByRole('option')[0] as HTMLElement)
    const offers = await screen.findByRole('region', { name: 'From other missions' })
    const line = await within(offers).findByRole('listitem')
    expect(line).toHaveTextContent(/^35 min · 08:00–09:30 55 minJapan mission · Fri,? 24 Oct – Fri,? 31 Oct 2025Use$/)
    const before = current()
    const use = within(line).getByRole('button', { name: 'Use 35 min · 08:00–09:30 55 min from Japan mission' })
    act(() => use.focus())
    await user.keyboard('{Enter}')
    expect(rowsOf(current(), 'transferTimes')).toMatchObject([
      {
        fromPlaceId: 'hotel',
        toPlaceId: 'plant',
        minutes: 35,
        symmetric: true,
        source: 'lastMission',
        bands: [{ from: '08:00', to: '09:30', direction: 'there', minutes: 55 }],
      },
    ])
    expect(within(offers).getByRole('listitem')).toHaveTextContent(/as here$/)
    act(() => void undo())
    expect(current().tables.transferTimes).toEqual(before.tables.transferTimes)
    await user.click(screen.getByRole('combobox', { name: 'Destination' }))
    await user.click(await screen.findByRole('option', { name: /^Mill/ }))
    expect(await screen.findByText('No other mission on this computer has a time for this way.')).toBeInTheDocument()
  })

  test('where the list of missions cannot be read, that is said in place of what others know, and tried again', async () => {
    const { user } = await places()
    const list = desk().repository.listMissions
    const failure = { kind: 'desk', error: { code: 'unexpected', params: {}, detail: 'EIO' } } as const
    Object.assign(desk().repository, { listMissions: async () => err(failure) })
    await user.click(screen.getByRole('radio', { name: 'Transfer times (0)' }))
    await user.click(screen.getAllByRole('option')[0] as HTMLElement)
    const fault = await screen.findByRole('alert')
    expect(screen.queryByText('Looking at the other missions on this computer …')).toBeNull()
    Object.assign(desk().repository, { listMissions: list })
    act(() => within(fault).getByRole('button', { name: 'Try again' }).focus())
    await user.keyboard('{Enter}')
    expect(await screen.findByText('No other mission on this computer has a time for this way.')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('hours at which a way takes longer are typed beside it, by keyboard alone, and undone one by one', async () => {
    const { user } = await places(
      aMission({
        places: [
          { id: 'plant', names: { en: 'Plant' } },
          { id: 'hotel', names: { en: 'Bay Hotel' } },
        ],
        transferTimes: [{ id: 'way', fromPlaceId: 'hotel', toPlaceId: 'plant', minutes: 35 }],
      }),
    )
    const bands = () => current().tables.transferTimes.way?.bands.map((band) => Object.values(band).join(' '))
    await user.click(screen.getByRole('radio', { name: 'Transfer times (1)' }))
    await user.click(screen.getByRole('option'))
    screen.getByRole('button', { name: 'Add hours' }).focus()
    await user.keyboard('{Enter}')
    expect(bands()).toEqual(['07:00 09:30 both 35'])
    const from = within(await screen.findByRole('group', { name: '07:00–09:30' })).getByRole('textbox', { name: 'From' })
    await waitFor(() => expect(from).toHaveFocus())
    await user.clear(from)
    await user.keyboard('730{Tab}{Tab}')
    expect(screen.getByRole('textbox', { name: 'Minutes, 07:30–09:30' })).toHaveFocus()
    await user.keyboard('55{Enter}')
    expect(bands()).toEqual(['07:30 09:30 both 55'])
    expect(screen.getByRole('option')).toHaveTextContent('Bay Hotel⇄Plant35–55 min')
    await user.tab()
    expect(screen.getByRole('button', { name: /Direction/ })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    await user.click(await screen.findByRole('option', { name: 'to Bay Hotel' }))
    expect(bands()).toEqual(['07:30 09:30 back 55'])
    screen.getByRole('button', { name: 'Add hours' }).focus()
    await user.keyboard('{Enter}')
    const second = within(await screen.findByRole('group', { name: '09:30–11:30' }))
    await waitFor(() => expect(second.getByRole('textbox', { name: 'From' })).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Remove 09:30–11:30' }))
    await user.click(screen.getByRole('button', { name: 'Remove 07:30–09:30' }))
    expect(bands()).toEqual([])
    for (let step = 0; step < 4; step++) act(() => void undo())
    expect(bands()).toEqual(['07:30 09:30 both 55'])
  })
})
