import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { desk, setDeskAccess } from '../../../renderer/app/start/desk-access'
import { failureOf, refused } from '../../../renderer/persistence/failure'
import type { Failure, Repository } from '../../../renderer/persistence/repository'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { restoreMission } from '../../../shared/commands/restore-mission'
import type { Backup } from '../../../shared/ipc/contract'
import { ok, type Result } from '../../../shared/kernel/result'
import { aMission } from '../../support/a-mission'
import { aDesk } from './a-desk'

const now = aMission({ missions: [{ id: 'japan', title: { en: 'Japan, second thoughts' } }] })
const asItWas = aMission({ missions: [{ id: 'japan', title: { en: 'Japan' } }] })

const older: Backup = { id: 'b1', missionId: 'japan', madeAt: Date.UTC(2023, 4, 1), bytes: 900, stepCount: 3, reason: 'periodic' }
const newer: Backup = { ...older, id: 'b2', madeAt: Date.UTC(2023, 4, 2), stepCount: 8, reason: 'sitting-end' }

function title(): string | undefined {
  return useDesk.getState().journal?.mission.tables.missions.japan?.title.en
}

/** The backups' dialog over the open mission, whose older backup is `asItWas`. */
async function backupsOf(backups: readonly Backup[], answer: Result<null, Failure> = ok(null)) {
  const { user, choose } = aDesk({ open: now })
  const repository: Partial<Repository> = {
    listBackups: async () => ok(backups),
    restoreBackup: async (id) => {
      if (id === older.id) dispatch(restoreMission, { to: asItWas })
      return answer
    },
  }
  setDeskAccess({ ...desk(), repository: repository as Repository })
  act(() => choose('mission.backups'))
  return { user, dialog: await screen.findByRole('dialog', { name: 'Backups of this mission' }) }
}

describe('the backups of a mission', () => {
  test('are listed from the newest, each with its occasion', async () => {
    const { dialog } = await backupsOf([older, newer])
    const lines = await within(dialog).findAllByRole('listitem')
    expect(
      lines.map((line) => /When the mission was left · 8 changes|While working · 3 changes/.exec(line.textContent)?.[0]),
    ).toEqual(['When the mission was left · 8 changes', 'While working · 3 changes'])
  })

  test('are what the mission is again on request, which can be undone', async () => {
    const { user, dialog } = await backupsOf([older, newer])
    await user.click((await within(dialog).findAllByRole('button', { name: /^Restore the backup of Mon/ }))[0] ?? dialog)
    expect(await screen.findByText(/^The mission is as it was on Mon/)).toBeVisible()
    expect(title()).toBe('Japan')
    expect(screen.queryByRole('dialog', { name: 'Backups of this mission' })).toBeNull()
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Undo' }))
    expect(title()).toBe('Japan, second thoughts')
  })

  test('of what the mission already is are no fault: a caution without details to copy', async () => {
    const { user, dialog } = await backupsOf([older, newer], refused({ code: 'nothing-changes' }))
    await user.click((await within(dialog).findAllByRole('button', { name: /^Restore the backup of/ }))[0] ?? dialog)
    const toast = (await screen.findByText('That is already so: nothing to change.')).closest('[data-tone]')
    expect(toast).toHaveAttribute('data-tone', 'caution')
    expect(screen.queryByRole('button', { name: 'Copy details' })).toBeNull()
  })

  test('can be left with Esc after one could not be restored', async () => {
    const { user, dialog } = await backupsOf([older, newer], failureOf('disk-full', '/home'))
    await user.click((await within(dialog).findAllByRole('button', { name: /^Restore the backup of/ }))[0] ?? dialog)
    expect(await screen.findByRole('alertdialog')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog', { name: 'Backups of this mission' })).toBeNull()
  })

  test('are said to come, while there is none', async () => {
    const { dialog } = await backupsOf([])
    expect(await within(dialog).findByText('No backup yet')).toBeVisible()
  })
})
