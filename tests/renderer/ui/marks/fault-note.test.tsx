import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FaultNote } from '../../../../renderer/ui/marks/fault-note'

test('what has failed is read aloud, with what there is to say about it', () => {
  render(<FaultNote title="It failed." text="The thread ended." />)
  expect(screen.getByRole('alert')).toHaveTextContent('It failed.The thread ended.')
})
