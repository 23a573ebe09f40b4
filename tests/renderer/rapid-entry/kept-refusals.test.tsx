import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useRefusedCells } from '../../../renderer/features/rapid-entry/refused-cells'
import { choose, setView, useSession } from '../../../renderer/store/session-store'
import { type Session, sessionSchema } from '../../../shared/ipc/session'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-26' }],
  items: [{ id: 'talk', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00', title: { en: 'Talk' } }],
})

/** The window as it stands after a start: nothing in its memory but what was laid down of the session. */
function leftAndStarted(): void {
  const left: Session = sessionSchema.parse(JSON.parse(JSON.stringify(useSession.getState())))
  useRefusedCells.setState({ missionId: '', byRow: new Map() })
  useSession.setState(left)
}

async function showRapidEntry(): Promise<void> {
  act(() => {
    choose('itinerary.view', 'rapid')
    setView('itinerary')
  })
  await screen.findByRole('combobox', { name: /Title/ })
}

test('what was not taken is in its cell after a restart, with its reason, until it is', async () => {
  const { user } = aDesk({ open: mission })
  await showRapidEntry()
  await user.keyboard('{ArrowUp}{Home}{ArrowRight}9x{Enter}')
  expect(screen.getByText('1 cell not taken')).toBeVisible()
  act(() => choose('itinerary.view', 'agenda'))
  act(leftAndStarted)
  await showRapidEntry()
  expect(screen.getByText('1 cell not taken')).toBeVisible()
  await user.keyboard('{F8}')
  expect(document.activeElement).toHaveValue('9x')
  await user.keyboard('9:15{Enter}')
  expect(screen.queryByText(/not taken/)).toBeNull()
  act(leftAndStarted)
  expect(useSession.getState().choices['rapid.refused']).toBe('')
})

test('of another mission, or damaged, nothing is taken up', async () => {
  aDesk({ open: mission })
  for (const text of [
    '{"missionId":"other","rows":[["talk",{"start":{"text":"x","problem":{"code":"time-unread"}}}]]}',
    '{',
    '{"rows":1}',
  ]) {
    act(() => {
      choose('rapid.refused', text)
      choose('itinerary.view', 'agenda')
    })
    await showRapidEntry()
    expect(screen.queryByText(/not taken/)).toBeNull()
  }
})
