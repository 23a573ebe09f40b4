import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../../../renderer/app/faults/error-boundary'
import { LanguageProvider } from '../../../../renderer/i18n/language-provider'

function BreaksWhenClosed() {
  useEffect(() => () => {
    throw new Error('broken while it went')
  })
  return <p>open</p>
}

test('the fault of a dialog that broke while it was being closed is told, and can be closed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const onClose = vi.fn()
  const window = (isOpen: boolean) => (
    <LanguageProvider language="en">
      <ErrorBoundary resetKey="" onClose={onClose}>
        {isOpen ? <BreaksWhenClosed /> : null}
      </ErrorBoundary>
    </LanguageProvider>
  )
  const { rerender } = render(window(true))
  rerender(window(false))
  expect(await screen.findByRole('dialog')).toHaveTextContent('broken while it went')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})
