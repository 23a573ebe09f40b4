import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { editRow } from '../../../shared/commands/edit-row'
import type { Step } from '../../../shared/journal/step'
import { aMission } from '../../support/a-mission'
import { aBegunJournal } from '../../support/desks/a-begun-journal'
import { aDesk } from '../app/a-desk'

const [made] = aBegunJournal(1).steps
if (!made) throw new Error('a journal begins with a step')

const renamed: Step = {
  ...made,
  id: 'renamed',
  actor: { device: 'device', name: 'Hana' },
  label: { command: editRow.name, refs: [{ table: 'missions', id: 'mission' }] },
  diff: { missions: { mission: { code: { before: 'JP-16', after: 'JP-17' } } } },
}
const stranded = [
  { index: 6, strandedAt: 7, step: renamed, text: '{}' },
  { index: 7, strandedAt: 7, step: null, text: '{"id":' },
]

async function theDialog() {
  const { user, asked } = aDesk({ open: aMission(), stranded })
  expect(await screen.findByText('2 changes lie aside: what came before could no longer be read.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show …' }))
  return { user, asked, dialog: await screen.findByRole('dialog', { name: 'Changes that lie aside' }) }
}

test('changes beyond a gap are told in the history: when, by whom and what they changed', async () => {
  const { user, dialog } = await theDialog()
  expect(dialog).toHaveTextContent('One more can no longer be read.')
  const [line] = within(dialog).getAllByRole('listitem')
  expect(line).toHaveTextContent(/^\w+day, .*Hana/)
  await user.click(within(dialog).getByRole('button', { name: /^What changed/ }))
  expect(within(dialog).getByText('JP-17', { selector: 'ins' })).toBeVisible()
})

test('they are saved as a file that has all of them', async () => {
  const { user, asked } = await theDialog()
  await user.click(screen.getByRole('button', { name: 'Save as a file …' }))
  await waitFor(() => expect(asked.map(([channel]) => channel)).toContain('documents:write'))
  const [, input] = asked.find(([channel]) => channel === 'documents:write') ?? []
  const [file] = (input as { files: { artifact: { kind: string; text: string } }[] }).files
  expect([file?.artifact.kind, JSON.parse(file?.artifact.text ?? '')]).toEqual([
    'data',
    [
      { index: 6, step: renamed },
      { index: 7, unreadable: '{"id":' },
    ],
  ])
})

test('they are discarded only after the question is answered', async () => {
  const { user } = await theDialog()
  await user.click(screen.getByRole('button', { name: 'Discard …' }))
  const question = await screen.findByRole('alertdialog', { name: 'Discard 2 changes that lie aside?' })
  await user.click(within(question).getByRole('button', { name: 'Cancel' }))
  expect(await screen.findByRole('dialog', { name: 'Changes that lie aside' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Discard …' }))
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }))
  await waitFor(() => expect(screen.queryByText(/lie aside/)).toBeNull())
})

test('where none lie aside, nothing is said of them', async () => {
  aDesk({ open: aMission() })
  await screen.findByText('Nothing has happened yet')
  expect(screen.queryByText(/aside/)).toBeNull()
})
