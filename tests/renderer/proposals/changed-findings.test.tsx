import { act, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useSettled } from '../../../renderer/store/settled'
import { greenXuJapan } from '../../../resources/samples/green-xu-japan/sample'
import { unassignInterpreter } from '../../../shared/commands/unassign-interpreter'
import { missionAfter } from '../../support/run-command'
import { aDesk } from '../app/a-desk'
import { ThreadInPlace } from './thread-in-place'

beforeEach(() => {
  vi.stubGlobal('Worker', ThreadInPlace)
})

const keys = () => (useSettled.getState().checked?.findings ?? []).map(({ key }) => key)
const counted = (element: HTMLElement) => Number.parseInt(element.textContent ?? '', 10) || 0

async function proposed() {
  const taken = { assignmentId: 'need-d2-machida-a-zh-Hans-int-mori' }
  const desk = aDesk({ open: missionAfter(greenXuJapan('japan'), unassignInterpreter, taken) })
  act(() => desk.choose('interpreters.propose'))
  await desk.user.click(await screen.findByRole('radio', { name: 'Plan anew' }))
  await desk.user.click(screen.getByRole('button', { name: 'Propose' }))
  return { ...desk, accept: await screen.findByRole('button', { name: /^Accept \d+ change/ }) }
}

test('before a proposal is accepted it says which findings would come and go: as many as do', async () => {
  const { user, accept } = await proposed()
  const region = await screen.findByRole('region', { name: 'Findings' })
  const come = within(region).getByText(/would come or get graver/)
  const go = within(region).getByText(/would go/)
  const [told, gone] = [counted(come), counted(go)]
  await user.click(go)
  expect(within(region).getAllByRole('listitem').length).toBeGreaterThan(0)
  const before = keys()
  await user.click(accept)
  const after = keys()
  expect(gone).toBeGreaterThan(0)
  expect(before.filter((key) => !after.includes(key))).toHaveLength(gone)
  expect(after.filter((key) => !before.includes(key)).length).toBeLessThanOrEqual(told)
})

test('where the thread that checks it dies, it says so, and the proposal can still be accepted', async () => {
  vi.stubGlobal(
    'Worker',
    class extends ThreadInPlace {
      override postMessage(task: Parameters<ThreadInPlace['postMessage']>[0]): void {
        if ('proposal' in task) queueMicrotask(() => act(() => void this.dispatchEvent(new ErrorEvent('error'))))
        else super.postMessage(task)
      }
    },
  )
  const { accept } = await proposed()
  expect(await screen.findByText(/^What the checks would say of it could not be found out\./)).toBeVisible()
  expect(accept).toBeEnabled()
})
