import { act, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { useDesk } from '../../../renderer/store/mission-store'
import { choose, setView } from '../../../renderer/store/session-store'
import { rowsOf } from '../../../shared/mission/mission'
import type { TableName } from '../../../shared/mission/registry'
import { aMission, type MissionRows } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

/** The window with the interpreters of a mission in sight. */
export async function interpretersView(
  tab: 'needs' | 'board' | 'schedules' | 'deployment',
  given: MissionRows,
): Promise<UserEvent> {
  const { user } = aDesk({ open: aMission(given) })
  act(() => {
    choose('interpreters.tab', tab)
    setView('interpreters')
  })
  await screen.findByRole('region', { name: 'Interpreters' })
  return user
}

/** The open mission's rows, as they are now. */
export function table<Name extends TableName>(name: Name) {
  const { journal } = useDesk.getState()
  return journal ? rowsOf(journal.mission, name) : []
}

export async function pick(user: UserEvent, label: RegExp, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: label }))
  await user.click(await screen.findByRole('option', { name: option }))
}
