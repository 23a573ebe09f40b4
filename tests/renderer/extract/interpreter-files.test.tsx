import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { desk } from '../../../renderer/app/start/desk-access'
import type { NamedExtract } from '../../../renderer/persistence/repository'
import type { FileProtection } from '../../../shared/ipc/contract'
import { ok } from '../../../shared/kernel/result'
import { aMission } from '../../support/a-mission'
import { aMissionWithSato } from '../../support/an-extract'
import { aDesk } from '../app/a-desk'

/** The window over a repository that only writes down for whom files were to be saved. */
async function theDialog(mission = aMissionWithSato()) {
  const saved: (readonly [readonly NamedExtract[], FileProtection])[] = []
  const opened = aDesk({ open: mission })
  Object.assign(desk().repository, {
    saveExtracts: async (extracts: readonly NamedExtract[], protection: FileProtection) => {
      saved.push([extracts, protection])
      return ok('/documents')
    },
  })
  act(() => opened.choose('interpreters.files'))
  return { ...opened, saved }
}

test('files for all interpreters are saved into a folder, or for those who are ticked', async () => {
  const { user, saved } = await theDialog()
  const dialog = within(await screen.findByRole('dialog', { name: 'Files for interpreters' }))
  expect(dialog.getByRole('button', { name: 'Choose a folder and save 2 files …' })).toBeEnabled()
  await user.click(dialog.getByRole('checkbox', { name: /ZHAO/ }))
  await user.click(dialog.getByRole('button', { name: 'Choose a place and save …' }))
  expect(saved).toEqual([
    [[{ interpreterId: 'sato', name: 'Environmental mission to Japan (sample) – SATO Mihon' }], { kind: 'none' }],
  ])
  expect(await screen.findByText('The interpreter’s file was saved')).toBeInTheDocument()
})

test('with a passphrase nothing is saved before it was typed twice', async () => {
  const { user, saved } = await theDialog()
  const dialog = within(await screen.findByRole('dialog', { name: 'Files for interpreters' }))
  await user.click(dialog.getByRole('radio', { name: 'With a passphrase' }))
  await user.click(dialog.getByRole('button', { name: /Choose a folder/ }))
  expect(saved).toEqual([])
  await user.type(dialog.getByLabelText('Passphrase'), 'five good words')
  await user.type(dialog.getByLabelText('Passphrase once more'), 'five good words')
  await user.click(dialog.getByRole('button', { name: /Choose a folder/ }))
  expect(saved.map(([extracts, protection]) => [extracts.length, protection])).toEqual([
    [2, { kind: 'passphrase', passphrase: 'five good words' }],
  ])
})

test('a mission without interpreters offers no files for them', async () => {
  await theDialog(aMission())
  expect(screen.queryByRole('dialog')).toBeNull()
})
