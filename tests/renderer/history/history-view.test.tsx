import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { editRow } from '../../../shared/commands/edit-row'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

async function historyOf(...codes: readonly string[]) {
  const { user } = aDesk({ open: aMission() })
  await screen.findByRole('region', { name: 'History' })
  for (const code of codes) {
    act(() => void dispatch(editRow, { table: 'missions', id: 'mission', fields: { code } }))
  }
  return user
}

function code(): string | undefined {
  return useDesk.getState().journal?.mission.tables.missions.mission?.code
}

/** The lines of the history, the newest first. */
function lines(): readonly HTMLElement[] {
  return view().getAllByRole('listitem')
}

function view() {
  return within(screen.getByRole('region', { name: 'History' }))
}

describe('the history', () => {
  test('says what belongs there while nothing has happened', async () => {
    await historyOf()
    expect(screen.getByText('Nothing has happened yet')).toBeVisible()
    expect(screen.getByText('0 changes')).toBeVisible()
  })

  test('lists changes, the newest first, and shows what one of them changed', async () => {
    const user = await historyOf('A', 'B')
    expect(screen.getByText('2 changes')).toBeVisible()
    const [newest] = lines()
    if (!newest) throw new Error('no line')
    await user.click(within(newest).getByRole('button', { name: /^What changed/ }))
    expect(screen.getByText('A', { selector: 'del' })).toBeVisible()
    expect(screen.getByText('B', { selector: 'ins' })).toBeVisible()
  })

  test('undoes and does again, and marks what is undone', async () => {
    const user = await historyOf('A', 'B')
    await user.click(view().getByRole('button', { name: 'Undo' }))
    expect(code()).toBe('A')
    expect(screen.getAllByText('Undone')).toHaveLength(1)
    expect(lines()).toHaveLength(3)
    await user.click(view().getByRole('button', { name: 'Redo' }))
    expect(code()).toBe('B')
    expect(screen.queryByText('Undone')).toBeNull()
    expect(view().getByRole('button', { name: 'Redo' })).toBeDisabled()
  })

  test('goes back to any change of this sitting but the last; what came after it is marked', async () => {
    const user = await historyOf('A', 'B', 'C')
    const goBack = () => screen.getAllByRole('button', { name: /^Go back to here/ })
    expect(goBack()).toHaveLength(2)
    // The lower one: the first change.
    await user.click(goBack()[1] ?? document.body)
    expect(code()).toBe('A')
    expect(screen.getAllByText('Undone')).toHaveLength(2)
  })
})
