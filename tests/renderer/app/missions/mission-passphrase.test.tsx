import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openFile } from '../../../../renderer/app/missions/mission-actions'
import { useDesk } from '../../../../renderer/store/mission-store'
import { aMission } from '../../../support/a-mission'
import { aDesk } from '../a-desk'

const path = '/documents/Japan.mission'
const passphrase = 'four cranes over Nara'

function openedId(): string | undefined {
  return useDesk.getState().journal?.mission.id
}

describe('a file with a passphrase', () => {
  test('is asked for it; a wrong one is told and may be tried again; the right one opens it', async () => {
    const { user } = aDesk({ lockedFiles: { [path]: passphrase } })
    await act(() => openFile(path))
    const dialog = await screen.findByRole('alertdialog', { name: 'This file opens with a passphrase' })
    expect(dialog).toHaveTextContent('“Japan.mission” was saved with a passphrase')
    const field = within(dialog).getByLabelText('Passphrase')
    expect(field).toHaveAttribute('type', 'password')
    expect(field).toHaveFocus()
    await user.keyboard('four cranes{Enter}')
    expect(await screen.findByText(/does not open with this passphrase/)).toBeVisible()
    expect(openedId()).toBe(undefined)
    await user.clear(field)
    expect(screen.queryByText(/does not open with this passphrase/)).toBe(null)
    await user.type(field, passphrase)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(openedId()).toBe('unlocked'))
    expect(screen.queryByRole('alertdialog')).toBe(null)
  })

  test('is left alone by Cancel and by Escape', async () => {
    const open = aMission({ missions: [{ id: 'mine' }] })
    const { user } = aDesk({ open, lockedFiles: { [path]: passphrase } })
    await act(() => openFile(path))
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('alertdialog')).toBe(null)
    await act(() => openFile(path))
    await screen.findByRole('alertdialog')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('alertdialog')).toBe(null)
    expect(openedId()).toBe('mine')
  })
})

describe('saving as a mission file', () => {
  const open = aMission({ missions: [{ id: 'mine', title: { en: 'Japan' } }] })

  async function theDialog(situation: { readonly knowsPassphrase?: boolean } = {}) {
    const desk = aDesk({ open, ...situation })
    await desk.user.keyboard('{Control>}s{/Control}')
    const dialog = await screen.findByRole('dialog', { name: 'Save as mission file' })
    const button = (name: string) => within(dialog).getByRole('button', { name })
    return { ...desk, dialog, save: () => desk.user.click(button('Choose a place and save …')) }
  }

  test('says who can read the file, and needs no passphrase', async () => {
    const { dialog, save, saved } = await theDialog()
    expect(dialog).toHaveTextContent('Without a passphrase everybody who gets hold of it can read it.')
    await save()
    await waitFor(() => expect(saved).toEqual([['Japan', { kind: 'none' }]]))
  })

  test('with a passphrase wants it twice, says how strong it is and that a lost one is lost', async () => {
    const { user, dialog, save, saved } = await theDialog()
    await user.click(within(dialog).getByRole('radio', { name: 'With a passphrase' }))
    expect(dialog).toHaveTextContent('Nobody can recover a lost passphrase')
    await save()
    expect(await within(dialog).findByText('Type a passphrase.')).toBeVisible()
    const [first, again] = [within(dialog).getByLabelText('Passphrase'), within(dialog).getByLabelText('Passphrase once more')]
    expect(first).toHaveFocus()
    await user.type(first, 'cranes')
    expect(within(dialog).getByText(/^Weak:/)).toBeVisible()
    await user.clear(first)
    await user.type(first, 'four cranes over Nara')
    expect(within(dialog).getByText('Good.')).toBeVisible()
    await user.type(again, 'four cranes over Nora')
    await save()
    expect(await within(dialog).findByText('This is not the same as above.')).toBeVisible()
    expect(saved).toEqual([])
    await user.clear(again)
    await user.type(again, 'four cranes over Nara')
    await save()
    await waitFor(() => expect(saved).toEqual([['Japan', { kind: 'passphrase', passphrase: 'four cranes over Nara' }]]))
  })

  test('shows what is typed when asked to', async () => {
    const { user, dialog } = await theDialog()
    await user.click(within(dialog).getByRole('radio', { name: 'With a passphrase' }))
    await user.click(within(dialog).getByRole('checkbox', { name: 'Show what is typed' }))
    expect(within(dialog).getByLabelText('Passphrase')).toHaveAttribute('type', 'text')
  })

  test('keeps the passphrase of the sitting', async () => {
    const { dialog, save, saved } = await theDialog({ knowsPassphrase: true })
    expect(await within(dialog).findByRole('radio', { name: 'With the same passphrase' })).toBeChecked()
    await save()
    await waitFor(() => expect(saved).toEqual([['Japan', { kind: 'kept' }]]))
  })
})
