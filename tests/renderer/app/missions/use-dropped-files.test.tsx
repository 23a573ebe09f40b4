import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { desk } from '../../../../renderer/app/start/desk-access'
import { ok } from '../../../../shared/kernel/result'
import { aDesk } from '../a-desk'

function drop(file: File): void {
  fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } })
}

test('a mission file or an answer that is dropped on the window is opened', async () => {
  const { asked } = aDesk()
  const opened: (string | null)[] = []
  Object.assign(desk().repository, {
    openFile: async (path: string | null) => {
      opened.push(path)
      return ok({ kind: 'cancelled' })
    },
  })
  Object.assign(window.missionDesk, {
    invoke: async (channel: string, input: { readonly name: string }) =>
      channel === 'mission-file:drop' ? ok({ path: `/dropped/${input.name}` }) : ok([]),
  })
  drop(new File(['x'], 'Answer.mission-answer'))
  await waitFor(() => expect(opened).toEqual(['/dropped/Answer.mission-answer']))
  expect(asked.some(([channel]) => channel === 'mission-file:open')).toBe(false)
})

test('another file is not, and it says so', async () => {
  const { asked } = aDesk()
  drop(new File(['x'], 'photo.png'))
  expect(await screen.findByText('This is not a mission file')).toBeInTheDocument()
  expect(asked.some(([channel]) => channel === 'mission-file:drop')).toBe(false)
})
