import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { openDialog } from '../../../renderer/app/navigation/open-dialog'
import { desk, setDeskAccess } from '../../../renderer/app/start/desk-access'
import { dispatch, undo, useDesk } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import { editRow } from '../../../shared/commands/edit-row'
import { moveItem } from '../../../shared/commands/move-item'
import { releaseVersion } from '../../../shared/commands/release-version'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { kill, aDesk as realDesk } from '../../support/desks/a-desk'
import { aDesk } from '../app/a-desk'

afterEach(kill)

const mission = aMission({
  places: [{ id: 'inn', kind: 'hotel', names: { en: 'Harbour Inn' } }],
  days: [{ id: 'thursday', date: '2023-05-25' }],
  items: [
    { id: 'plant', title: { en: 'Plant visit' }, dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
    { id: 'ride', kind: 'transfer', title: { en: 'Coach' }, dayOn: '2023-05-25', startTime: '10:00', endTime: '11:15' },
  ],
})

function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

/** The window over real homes, with the mission open in them. */
async function aWindow() {
  const shown = aDesk()
  const { repository } = await realDesk()
  setDeskAccess({ ...desk(), repository })
  await act(async () => {
    const opened = await repository.openNew(mission)
    if (opened.ok) useSession.setState({ missionId: opened.value, leftMissionId: opened.value })
  })
  return shown
}

describe('an alternative', () => {
  test('is kept beside the plan, changed, compared with it in figures and words, and taken in one step', async () => {
    const { user } = await aWindow()
    const planId = current().id
    act(() => openDialog('alternatives'))
    await user.type(await screen.findByRole('textbox', { name: 'Keep this plan as an alternative' }), 'Rain{Enter}')
    await screen.findByText('Kept as “Rain”')
    expect(current().id).toBe(planId)

    act(() => select({ table: 'items', id: 'plant' }))
    await user.click(await screen.findByRole('button', { name: 'Switch to “Rain”' }))
    await waitFor(() => expect(missionRowOf(current()).alternative?.name).toBe('Rain'))
    expect(await screen.findByText(/Alternative “Rain”/)).toBeVisible()
    expect(useSession.getState()).toMatchObject({ missionId: current().id, selection: { table: 'items', id: 'plant' } })
    act(() => void dispatch(moveItem, { itemId: 'plant', byMinutes: 30 }))

    act(() => openDialog('alternatives'))
    await user.click(await screen.findByRole('button', { name: 'Compare with “The plan”' }))
    const changes = await screen.findByRole('region', { name: '1 difference' })
    expect(within(changes).getByRole('listitem')).toHaveTextContent('Plant visitTime: 09:30–10:30 → 09:00–10:00')
    const figures = screen.getByRole('table', { name: 'Figures' })
    expect(within(figures).getByRole('row', { name: /Travel/ })).toHaveTextContent('Travel1:15 h1:15 h')

    await user.click(screen.getByRole('button', { name: 'Take “Rain” as the plan' }))
    await waitFor(() => expect(current().id).toBe(planId))
    await waitFor(() => expect(current().tables.items.plant?.startTime).toBe('09:30'))
    expect(missionRowOf(current()).alternative).toBeNull()
    act(() => void undo())
    expect(current().tables.items.plant?.startTime).toBe('09:00')
  })
})

describe('Esc in the dialog of alternatives', () => {
  test('that the palette opened closes it, and the focus is where it was before', async () => {
    const { user } = await aWindow()
    const sections = screen.getByRole('button', { name: /^People/ })
    act(() => sections.focus())
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('Alternatives{Enter}')
    await screen.findByRole('dialog', { name: 'Alternatives of this plan' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(sections).toHaveFocus())
  })

  test('closes it from a notice too', async () => {
    const { user } = await aWindow()
    act(() => openDialog('alternatives'))
    await user.type(await screen.findByRole('textbox', { name: 'Keep this plan as an alternative' }), 'Rain{Enter}')
    const notice = await screen.findByRole('alertdialog', { name: 'Kept as “Rain”' })
    act(() => notice.focus())
    expect(notice).toHaveFocus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(notice).not.toHaveFocus())
  })
})

describe('versions', () => {
  test('any two that were given out are compared, and either with the plan as it is now', async () => {
    const { user } = await aWindow()
    act(() => {
      dispatch(releaseVersion, { note: 'first' })
      dispatch(moveItem, { itemId: 'plant', byMinutes: 15 })
      dispatch(releaseVersion, { note: 'second' })
      dispatch(moveItem, { itemId: 'ride', byMinutes: 60 })
      dispatch(editRow, { table: 'days', id: 'thursday', fields: { baseHotelId: 'inn' } })
      openDialog('release')
    })
    await user.click(await screen.findByRole('button', { name: 'Compare versions …' }))
    expect(await screen.findByRole('region', { name: '2 differences' })).toHaveTextContent(
      'CoachTime: 10:00–11:15 → 11:00–12:15Hotel– → Harbour Inn',
    )
    await user.click(screen.getByRole('button', { name: /From/ }))
    await user.click(screen.getByRole('option', { name: /^Version 1/ }))
    expect(await screen.findByRole('region', { name: '3 differences' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^To|To$/ }))
    await user.click(screen.getByRole('option', { name: /^Version 2/ }))
    expect(await screen.findByRole('region', { name: '1 difference' })).toHaveTextContent(
      'Plant visitTime: 09:00–10:00 → 09:15–10:15',
    )
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
