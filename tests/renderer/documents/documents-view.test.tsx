import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setView, useSession } from '../../../renderer/store/session-store'
import type { RequestChannel } from '../../../shared/ipc/contract'
import type { DeskError } from '../../../shared/ipc/errors'
import { err, ok, type Result } from '../../../shared/kernel/result'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

interface Job {
  readonly jobId: string
  readonly files: readonly { readonly name: string }[]
}

/** The documents view over a main process that writes when the test says so. */
async function documentsView() {
  const { user } = aDesk({ open: aMission() })
  const cancelled: unknown[] = []
  let finish: (answer: Result<unknown, DeskError>) => void = () => undefined
  let tell: (payload: unknown) => void = () => undefined
  let job: Job | null = null
  const bridge = window.missionDesk
  Object.defineProperty(window, 'missionDesk', {
    configurable: true,
    value: {
      invoke: (channel: RequestChannel, input: Job) => {
        if (channel === 'documents:cancel') cancelled.push(input)
        if (channel !== 'documents:write') return bridge.invoke(channel, input as never)
        job = input
        return new Promise((resolve) => {
          finish = resolve
        })
      },
      on: (channel: string, listener: (payload: unknown) => void) => {
        if (channel === 'documents:progress') tell = listener
        return () => undefined
      },
    },
  })
  act(() => setView('documents'))
  await screen.findByRole('heading', { name: 'Documents' })
  return {
    user,
    cancelled,
    finish: (answer: Result<unknown, DeskError>) => act(async () => finish(answer)),
    tell: (payload: unknown) => act(() => tell(payload)),
    job: async (): Promise<Job> => waitFor(() => job ?? expect.unreachable('nothing is written yet')),
  }
}

describe('the documents of a mission', () => {
  test('of a family are ticked all at once, but for what waits for a version', async () => {
    const { user } = await documentsView()
    const programme = screen.getByRole('checkbox', { name: 'Programme' })
    expect(programme).toBePartiallyChecked()
    await user.click(programme)
    expect(programme).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Calendar' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: /^Change sheet/ })).not.toBeChecked()
    await user.click(programme)
    expect(screen.getByRole('checkbox', { name: 'Master itinerary' })).not.toBeChecked()
    expect(screen.getByRole('button', { name: /^Export/ })).toBeDisabled()
  })

  test('are ticked, and what was chosen is kept', async () => {
    const { user } = await documentsView()
    await user.click(screen.getByRole('checkbox', { name: 'Calendar' }))
    await user.click(screen.getByRole('checkbox', { name: 'Include what is not confirmed' }))
    expect(screen.getByRole('button', { name: 'Export 2 documents …' })).toBeEnabled()
    act(() => setView('history'))
    act(() => setView('documents'))
    expect(screen.getByRole('checkbox', { name: 'Calendar' })).toBeChecked()
    expect(JSON.parse(useSession.getState().choices['documents.export'] ?? '')).toMatchObject({
      chosen: ['master-itinerary', 'calendar'],
      includeUnconfirmed: false,
    })
  })

  test('cannot be exported when none is ticked', async () => {
    const { user } = await documentsView()
    await user.click(screen.getByRole('checkbox', { name: 'Master itinerary' }))
    expect(screen.getByRole('button', { name: /^Export 0/ })).toBeDisabled()
  })

  test('are made for an audience, one document after the other', async () => {
    const { user } = await documentsView()
    await user.click(screen.getByRole('button', { name: /Whose copy: Master itinerary$/ }))
    await user.click(await screen.findByRole('option', { name: 'Host\u0027s copy' }))
    expect(JSON.parse(useSession.getState().choices['documents.export'] ?? '')).toMatchObject({
      audiences: { 'master-itinerary': 'host' },
    })
  })

  test('are written while it says how far it is, and where they are in the end', async () => {
    const { user, job, tell, finish } = await documentsView()
    await user.click(screen.getByRole('button', { name: /^Export/ }))
    const { jobId, files } = await job()
    expect(files).toHaveLength(1)
    tell({ jobId: 'another', done: 5, total: 9, name: 'Other' })
    tell({ jobId, done: 0, total: 1, name: 'Itinerary' })
    expect(screen.getByText('Writing Itinerary')).toBeVisible()
    expect(screen.getByText('0 of 1')).toBeVisible()
    await finish(ok({ folder: '/usb', written: ['a.pdf'] }))
    expect(await screen.findByText('1 file written')).toBeVisible()
    expect(screen.getByText('/usb')).toBeVisible()
    expect(screen.getByRole('button', { name: /^Export/ })).toBeEnabled()
  })

  test('stop being written when it is cancelled', async () => {
    const { user, job, cancelled, finish } = await documentsView()
    await user.click(screen.getByRole('button', { name: /^Export/ }))
    const { jobId } = await job()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(cancelled).toEqual([{ jobId }])
    await finish(ok(null))
    expect(screen.getByRole('button', { name: /^Export/ })).toBeEnabled()
  })

  test('that cannot be written say why, what is safe and what to do', async () => {
    const { user, job, finish } = await documentsView()
    await user.click(screen.getByRole('button', { name: /^Export/ }))
    await job()
    await finish(err({ code: 'disk-full', params: {}, detail: 'ENOSPC' }))
    expect(await screen.findByText('Documents not written: The disk is full')).toBeVisible()
    expect(screen.getByText(/Free some space/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy details' })).toBeVisible()
  })
})
