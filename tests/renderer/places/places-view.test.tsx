import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { desk } from '../../../renderer/app/start/desk-access'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import { useSettled } from '../../../renderer/store/settled'
import { err, ok } from '../../../shared/kernel/result'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  places: [
    {
      id: 'plant',
      names: { en: 'Plant', ja: '清掃工場' },
      admission: { ...noAdmissionRules, openWeekdays: [2, 4], groupMax: 30 },
    },
    { id: 'hotel', kind: 'hotel', names: { en: 'Bay Hotel' } },
    { id: 'mill', names: { en: 'Mill' } },
  ],
  persons: [{ id: 'zhao' }],
  participations: [{ personId: 'zhao' }],
  items: [
    {
      id: 'ride',
      kind: 'transfer',
      title: { en: 'Coach' },
      placeId: 'hotel',
      toPlaceId: 'plant',
      dayOn: '2023-05-25',
      startTime: '08:00',
      endTime: '09:00',
    },
    { id: 'tour', title: { en: 'Tour' }, placeId: 'plant', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
  ],
})

function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

async function places(open: Mission = mission) {
  const desk = aDesk({ open })
  act(() => {
    useSession.setState({ view: 'places' })
  })
  await screen.findByRole('region', { name: 'Places' })
  return desk
}

describe('places', () => {
  test('stand by kind, each with its rules in a line', async () => {
    await places()
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      expect.stringContaining('MillNo admission rules known'),
      expect.stringContaining('Plant清掃工場Tue, Thu · up to 30 visitors'),
      expect.stringContaining('Bay Hotel'),
    ])
    expect(screen.getByText('Facility', { selector: 'div' })).toBeInTheDocument()
  })

  test('are found in every language and added by name and kind', async () => {
    const { user } = await places()
    await user.type(screen.getByRole('textbox', { name: 'Search places' }), '清掃')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
    await user.type(screen.getByRole('textbox', { name: 'Add place' }), '水素情報館{Enter}')
    expect(rowsOf(current(), 'places').at(-1)).toMatchObject({
      kind: 'facility',
      names: { ja: '水素情報館' },
      zone: 'Asia/Tokyo',
    })
  })

  test('are given admission rules, which are edited one by one and undone as one', async () => {
    const { user } = await places()
    act(() => select({ table: 'places', id: 'mill' }))
    await user.click(await screen.findByRole('button', { name: 'Add admission rules' }))
    await user.click(screen.getByRole('button', { name: 'Wed' }))
    await user.type(screen.getByRole('textbox', { name: 'Largest group' }), '40{Enter}')
    await user.type(screen.getByRole('textbox', { name: 'Source' }), 'tel{Enter}')
    expect(current().tables.places.mill?.admission).toEqual({
      ...noAdmissionRules,
      openWeekdays: [3],
      groupMax: 40,
      source: 'tel',
    })
    await user.click(screen.getByRole('button', { name: 'Remove admission rules' }))
    expect(current().tables.places.mill?.admission).toBeNull()
    act(() => void undo())
    expect(current().tables.places.mill?.admission?.groupMax).toBe(40)
  })

  test('lead to what takes place there', async () => {
    const { user } = await places()
    act(() => select({ table: 'places', id: 'plant' }))
    await user.click(await screen.findByRole('button', { name: 'Tour' }))
    expect(useSession.getState()).toMatchObject({ view: 'itinerary', selection: { table: 'items', id: 'tour' } })
  })
})

describe('what is to be known of a place', () => {
  test('terms of its own are added in the languages of the mission, and taken away again', async () => {
    const { user } = await places()
    act(() => select({ table: 'places', id: 'plant' }))
    await user.click(await screen.findByRole('button', { name: 'Add term' }))
    await user.type(screen.getByRole('textbox', { name: /^New term/ }), '焼却炉{Enter}')
    expect(rowsOf(current(), 'terms').map(({ placeId, words }) => [placeId, Object.values(words)])).toEqual([
      ['plant', ['焼却炉']],
    ])
    await user.click(screen.getByRole('button', { name: 'Remove 焼却炉' }))
    expect(rowsOf(current(), 'terms')).toEqual([])
  })

  test('where it closes on public holidays, those of its country in these days are told', async () => {
    await places(
      aMission({
        places: [{ id: 'plant', country: 'JP', admission: { ...noAdmissionRules, closedOnHolidays: true } }],
        holidays: [
          { country: 'JP', on: '2023-05-26', name: { en: 'Sample Day' } },
          { country: 'CN', on: '2023-05-27', name: { en: 'Another Day' } },
          { country: 'JP', on: '2023-07-17', name: { en: 'Marine Day' } },
        ],
      }),
    )
    act(() => select({ table: 'places', id: 'plant' }))
    expect(await screen.findByText(/Fri,? 26 May Sample Day/)).toBeVisible()
    expect(screen.queryByText(/Another Day|Marine Day/)).toBeNull()
  })
})

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

describe('vehicles', () => {
  test('the first coach is one press away, and its seats are set beside it', async () => {
    const { user } = await places()
    await user.click(screen.getByRole('radio', { name: 'Vehicles (0)' }))
    await user.click(screen.getByRole('button', { name: 'Add a coach' }))
    const seats = await screen.findByRole('textbox', { name: 'Seats' })
    await user.clear(seats)
    await user.type(seats, '45{Enter}')
    expect(rowsOf(current(), 'vehicles')).toMatchObject([{ kind: 'coach', name: { en: 'Coach 1' }, seats: 45 }])
  })
})

test('list and inspector agree: a tab closes the inspector of another tab’s row, and a row brings its tab to the front', async () => {
  const { user } = await places()
  act(() => select({ table: 'places', id: 'plant' }))
  expect(await screen.findByRole('complementary', { name: 'Inspector' })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: /^Transfer times/ }))
  expect(useSession.getState().selection).toBeNull()
  expect(screen.queryByRole('complementary', { name: 'Inspector' })).toBeNull()
  act(() => select({ table: 'items', id: 'tour' }))
  expect(screen.getByRole('radio', { name: /^Transfer times/ })).toBeChecked()
  act(() => select({ table: 'places', id: 'mill' }))
  expect(screen.getByRole('radio', { name: /^Places/ })).toBeChecked()
  act(() => select(null))
  expect(screen.getByRole('radio', { name: /^Places/ })).toBeChecked()
})
