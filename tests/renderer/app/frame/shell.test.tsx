import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { actions } from '../../../../renderer/app/actions'
import { isExtractOpen, isMissionOpen } from '../../../../renderer/app/actions/action'
import { changeSettings } from '../../../../renderer/app/start/settings-store'
import { dispatch, settleNow, useDesk } from '../../../../renderer/store/mission-store'
import { setLeaving, setSaveState } from '../../../../renderer/store/save-state'
import { useSession } from '../../../../renderer/store/session-store'
import { useSettled } from '../../../../renderer/store/settled'
import { showToast } from '../../../../renderer/ui/overlays/toast'
import { editRow } from '../../../../shared/commands/edit-row'
import { menuCommands } from '../../../../shared/ipc/menu-commands'
import { missionRowOf } from '../../../../shared/mission/mission'
import { aMission } from '../../../support/a-mission'
import { aDesk } from '../a-desk'

const mission = aMission({
  missions: [{ edition: 16 }],
  places: [{ id: 'machida', names: { ja: '町田リサイクル文化センター', en: 'Machida plant' } }],
})

function code(): string {
  const { journal } = useDesk.getState()
  return journal ? missionRowOf(journal.mission).code : ''
}

function giveCode(value: string): void {
  act(() => void dispatch(editRow, { table: 'missions', id: 'mission', fields: { code: value } }))
}

describe('the window of an open mission', () => {
  test('names the mission, its edition and its dates', () => {
    aDesk({ open: mission })
    expect(screen.getByRole('heading', { level: 1, name: /Environmental/ })).toHaveTextContent(
      'Environmental mission to Japan (sample)',
    )
    expect(screen.getByText(/16th mission/).parentElement).toHaveTextContent('16th mission · Wed 24 May – Wed 31 May 2023')
  })

  test('always says whether the last edit is saved, and why not', () => {
    aDesk({ open: mission })
    expect(screen.getByText('Saved')).toBeVisible()
    act(() => setLeaving(true))
    expect(screen.getByText('Saving, then closing …')).toBeVisible()
    act(() => setSaveState({ kind: 'failed', waiting: 2, error: { code: 'unexpected', params: {}, detail: 'EIO' } }))
    expect(screen.getByRole('button', { name: /^Not saved: / })).toBeVisible()
  })

  test('does not speak of findings before the mission has been checked', async () => {
    const { user } = aDesk({ open: mission })
    act(() => useSettled.setState({ checked: null }))
    expect(screen.queryByText(/No findings/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Checking …' }))
    expect(await screen.findByRole('status', { name: 'Checking …' })).toBeInTheDocument()
    act(() => settleNow())
    await waitFor(() => expect(screen.queryByRole('status', { name: 'Checking …' })).toBeNull())
    expect(screen.queryByRole('button', { name: 'Checking …' })).toBeNull()
  })

  test('undoes and does again by keys, but leaves undo to a field while one types', async () => {
    const { user } = aDesk({ open: mission })
    giveCode('A')
    await user.keyboard('{Control>}z{/Control}')
    expect(code()).toBe('JP-16')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(code()).toBe('A')
    await user.keyboard('{Control>},{/Control}')
    await user.click(await screen.findByLabelText('Your name'))
    await user.keyboard('{Control>}z{/Control}')
    expect(code()).toBe('A')
  })

  test('goes to another section by keys, by the list and by the native menu', async () => {
    const { user, choose } = aDesk({ open: mission })
    await user.keyboard('{Control>}4{/Control}')
    expect(screen.getByRole('button', { name: 'Places' })).toHaveAttribute('aria-current', 'page')
    await user.click(screen.getByRole('button', { name: 'Documents' }))
    expect(useSession.getState().view).toBe('documents')
    act(() => choose('go.history'))
    expect(useSession.getState().view).toBe('history')
  })

  test('F6 walks through its regions', async () => {
    const { user } = aDesk({ open: mission })
    const visited: (string | undefined)[] = []
    for (let step = 0; step < 4; step += 1) {
      await user.keyboard('{F6}')
      visited.push(document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region)
    }
    expect(visited).toEqual(['title', 'sections', 'view', 'status'])
  })

  test('F6 walks through what is told in the corner too, and on from there', async () => {
    const { user } = aDesk({ open: mission })
    act(() => showToast({ title: 'Gone', tone: 'critical' }))
    const visited: (string | undefined)[] = []
    for (let step = 0; step < 6; step += 1) {
      await user.keyboard('{F6}')
      visited.push(document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region)
    }
    expect(visited).toEqual(['title', 'sections', 'view', 'status', 'notices', 'title'])
    await user.keyboard('{Shift>}{F6}{/Shift}')
    expect(document.activeElement?.closest('[data-region]')).toBe(screen.getByRole('region', { name: /notification/i }))
  })

  test('F6 leads from what is told over a dialog back into it', async () => {
    const { user } = aDesk({ open: mission })
    await user.keyboard('{Control>}k{/Control}')
    const field = within(await screen.findByRole('dialog')).getByRole('textbox')
    act(() => showToast({ title: 'Gone', tone: 'critical' }))
    act(() => within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Close' }).focus())
    await user.keyboard('{F6}')
    expect(field).toHaveFocus()
  })

  test('goes back to the list of missions once all is saved', async () => {
    const { user } = aDesk({ open: mission })
    await user.click(screen.getByRole('button', { name: 'Back to all missions' }))
    expect(await screen.findByText('No mission yet')).toBeVisible()
  })
})

describe('the command palette', () => {
  test('finds a command by part of its name and runs it on Enter', async () => {
    const { user } = aDesk({ open: mission })
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('to plac')
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Go to placesCtrl+4'])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(useSession.getState().view).toBe('places'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('finds a command by another word for it', async () => {
    const { user } = aDesk({ open: mission })
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('publish')
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Give out a version …Ctrl+Shift+R'])
    await user.clear(screen.getByRole('textbox'))
    await user.keyboard('dark')
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Settings …Ctrl+,'])
  })

  test('offers only what can be done now', async () => {
    const { user } = aDesk({ open: mission })
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('undo')
    expect(screen.getByText('Nothing matches “undo”')).toBeVisible()
    await user.keyboard('{Escape}')
    giveCode('A')
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('undo{Enter}')
    await waitFor(() => expect(code()).toBe('JP-16'))
  })
})

describe('actions', () => {
  test('have ids of their own, and every entry of the native menu is one', () => {
    const ids = actions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(menuCommands.filter((id) => !ids.includes(id))).toEqual([])
  })

  test.each([
    ['a mission', isExtractOpen],
    ['an extract', isMissionOpen],
  ])('no two of %s share a key', (_, elsewhere) => {
    const keys = actions
      .filter(({ isAvailable }) => isAvailable !== elsewhere)
      .flatMap(({ shortcut }) => shortcut?.split(' ') ?? [])
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })
})

describe('settings', () => {
  test('take effect at once and are handed to the main process', async () => {
    const { user, asked } = aDesk({ open: mission })
    await user.keyboard('{Control>},{/Control}')
    await user.click(await screen.findByRole('radio', { name: 'Dark' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(asked.filter(([channel]) => channel === 'settings:write').at(-1)?.[1]).toMatchObject({ theme: 'dark' })
  })

  test('say plainly that personal data lies unencrypted here, and what to do about it', async () => {
    const { user } = aDesk({ open: mission })
    await user.keyboard('{Control>},{/Control}')
    const note = await screen.findByRole('region', { name: 'Personal data on this computer' })
    expect(note).toHaveTextContent('Missions lie on this computer unencrypted: passport numbers, birth dates')
    expect(note).toHaveTextContent('Switch on the encryption of the disk')
  })

  test('the language changes every word and the document’s', async () => {
    aDesk({ open: mission })
    expect(screen.getByRole('button', { name: 'Itinerary' })).toBeVisible()
    for (const [uiLanguage, itinerary] of [
      ['ja', '日程'],
      ['zh-Hans', '行程'],
      ['ko', '일정'],
      ['en', 'Itinerary'],
    ] as const) {
      await act(() => changeSettings({ uiLanguage }))
      expect(screen.getByRole('button', { name: itinerary })).toBeVisible()
      expect(document.documentElement.lang).toBe(uiLanguage)
    }
  })
})
