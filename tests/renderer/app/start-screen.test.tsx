import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openMission } from '../../../renderer/app/missions/mission-actions'
import { cardOf } from '../../../renderer/persistence/mission-card'
import { useDesk } from '../../../renderer/store/mission-store'
import { useSession } from '../../../renderer/store/session-store'
import { startOf } from '../../../shared/journal/replay'
import { missionRowOf } from '../../../shared/mission/mission'
import { satosExtract } from '../../support/an-extract'
import { aDesk } from './a-desk'

const card = {
  id: 'mission-1',
  title: { en: 'Mission to Japan' },
  startsOn: '2023-05-24',
  endsOn: '2023-05-31',
  stepCount: 3,
  lastStepId: 's3',
  changedAt: Date.UTC(2023, 4, 1, 9, 30),
}

function openedRow() {
  const { journal } = useDesk.getState()
  if (!journal) throw new Error('no mission is open')
  return missionRowOf(journal.mission)
}

describe('the list of missions', () => {
  test('that cannot be read is not told as an empty one, and can be tried again', async () => {
    const { user } = aDesk({ cards: [card], unreadableLists: 1 })
    const fault = await screen.findByRole('alert')
    expect(screen.queryByText('No mission yet')).toBeNull()
    await user.click(within(fault).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Mission to Japan')).toBeInTheDocument()
  })

  test('says what belongs there while there is none', async () => {
    aDesk()
    expect(await screen.findByText('No mission yet')).toBeVisible()
  })

  test('opens a mission', async () => {
    const { user } = aDesk({ cards: [card] })
    await user.click(await screen.findByRole('button', { name: /^Mission to Japan/ }))
    expect(openedRow().id).toBe('mission-1')
  })

  test('shows another mission from its itinerary, unfiltered, and the same one as it was left', async () => {
    const { user } = aDesk({ cards: [card, { ...card, id: 'mission-2', title: { en: 'Seminar in Beijing' } }] })
    await user.click(await screen.findByRole('button', { name: /^Mission to Japan/ }))
    const left = { view: 'people', choices: { 'people.text': 'zhao' } } as const
    act(() => {
      useSession.setState(left)
    })
    await act(() => openMission('mission-1'))
    expect(useSession.getState()).toMatchObject(left)
    await act(() => openMission('mission-2'))
    expect(useSession.getState()).toMatchObject({ missionId: 'mission-2', view: 'itinerary', choices: {} })
    expect(useSession.getState().choices).toEqual({})
  })

  test('tells an interpreter’s schedule from the mission that it is of', async () => {
    const journal = startOf(satosExtract())
    aDesk({ cards: [card, cardOf(journal, card.changedAt)] })
    expect(await screen.findByRole('button', { name: /Schedule of 佐藤見本/ })).toBeVisible()
    expect(screen.getAllByText(/^Schedule of/)).toHaveLength(1)
  })

  test('discards a mission only after the question is answered', async () => {
    const { user } = aDesk({ cards: [card] })
    await user.click(await screen.findByRole('button', { name: 'Discard Mission to Japan' }))
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Cancel' }))
    expect(screen.getByRole('button', { name: 'Discard Mission to Japan' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Discard Mission to Japan' }))
    await user.click(screen.getByRole('button', { name: 'Discard mission' }))
    expect(await screen.findByText('No mission yet')).toBeVisible()
  })

  test('names the recent file that is not where it was, and takes it off the list', async () => {
    const file = { path: '/usb/old.mission', name: 'old.mission', openedAt: 0, isMissing: true }
    const { user, asked } = aDesk({ recentFiles: [file] })
    expect(await screen.findByText('Not where it was')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Take old.mission off the list' }))
    await waitFor(() => expect(screen.queryByText('/usb/old.mission')).toBeNull())
    expect(asked).toContainEqual(['recent-files:forget', { path: '/usb/old.mission' }])
  })
})

describe('a new mission', () => {
  test('is made from its title and dates', async () => {
    const { user } = aDesk()
    await user.keyboard('{Control>}n{/Control}')
    await user.type(await screen.findByLabelText('Title'), 'Autumn mission')
    await user.type(screen.getByLabelText('First day'), '2026-10-05{Tab}')
    await user.type(screen.getByLabelText('Last day'), '9{Tab}')
    await user.click(screen.getByRole('button', { name: 'Create mission' }))
    await waitFor(() => expect(useDesk.getState().phase).toBe('open'))
    const { title, startsOn, endsOn } = openedRow()
    expect({ title, startsOn, endsOn }).toEqual({
      title: { en: 'Autumn mission' },
      startsOn: '2026-10-05',
      endsOn: '2026-10-09',
    })
  })

  test('is not made while something is missing, and says what', async () => {
    const { user } = aDesk()
    await user.keyboard('{Control>}n{/Control}')
    await user.click(await screen.findByRole('button', { name: 'Create mission' }))
    expect(screen.getByText('Give the mission a title.')).toBeVisible()
    expect(screen.getAllByText('Give the first and the last day.')).not.toHaveLength(0)
    expect(screen.getByLabelText('Title')).toHaveFocus()
    await user.keyboard('Autumn mission{Enter}')
    expect(screen.getByLabelText('First day')).toHaveFocus()
    expect(useDesk.getState().phase).toBe('none')
  })

  test.each([
    ['Last day', '2026-02-30'],
    ['Last day', '2206-10-09'],
    ['Time zone of the visit', 'Mars/Olympus'],
  ])('is not made over what cannot be read: %s %s', async (label, rubbish) => {
    const { user } = aDesk()
    await user.keyboard('{Control>}n{/Control}')
    await user.type(await screen.findByLabelText('Title'), 'Autumn mission')
    await user.type(screen.getByLabelText('First day'), '2026-10-05{Tab}')
    await user.type(screen.getByLabelText('Last day'), '9{Tab}')
    const field = screen.getByLabelText(label, { selector: 'input' })
    await user.clear(field)
    await user.type(field, `${rubbish}{Tab}`)
    await user.click(screen.getByRole('button', { name: 'Create mission' }))
    expect(field).toHaveFocus()
    expect(field).toHaveValue(rubbish)
    expect(useDesk.getState().phase).toBe('none')
  })
})
