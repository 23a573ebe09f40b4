import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { askToLeave } from '../../../../renderer/app/missions/leave-question'
import { tell, useNotices } from '../../../../renderer/store/notices'
import { setSaveState } from '../../../../renderer/store/save-state'
import { aMission } from '../../../support/a-mission'
import { aDesk } from '../a-desk'

const diskFull = { code: 'disk-full', params: {}, detail: 'ENOSPC' } as const

describe('what went wrong is told in words', () => {
  test('an edit that is not saved says why, what is safe, and how many wait', async () => {
    const { user } = aDesk({ open: aMission() })
    act(() => setSaveState({ kind: 'failed', waiting: 3, error: diskFull }))
    await user.click(screen.getByRole('button', { name: 'Not saved: The disk is full' }))
    expect(screen.getByText(/^3 changes are kept in this window/)).toBeVisible()
    expect(screen.getByText(/Free some space and leave the window open/)).toBeVisible()
  })

  test('closing asks while something is not saved, and staying is the answer to Esc', async () => {
    const { user } = aDesk({ open: aMission() })
    let question = askToLeave({ kind: 'failed', waiting: 1, error: diskFull })
    expect(await screen.findByRole('alertdialog')).toHaveTextContent('1 change is not on the disk yet')
    await user.keyboard('{Escape}')
    expect(await question).toBe(false)
    act(() => {
      question = askToLeave({ kind: 'failed', waiting: 1, error: diskFull })
    })
    await user.click(screen.getByRole('button', { name: 'Leave and lose changes' }))
    expect(await question).toBe(true)
  })

  test('what became of stored missions stays above the work until it is put away', async () => {
    const { user } = aDesk({ open: aMission() })
    act(() => tell({ code: 'window-store-emptied', missions: 2, detail: '' }))
    expect(screen.getByText(/2 missions were read back/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(useNotices.getState().notices).toEqual([])
  })
})
