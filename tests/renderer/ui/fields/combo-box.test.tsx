import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ComboBox } from '../../../../renderer/ui/fields/combo-box'

const places = [
  { id: 'plant', text: 'Machida Bioenergy Center' },
  { id: 'hotel', text: 'Sample Hotel Tokyo Bay' },
  { id: 'bay', text: 'Bay Tower' },
]

function aPlace({ fresh }: { readonly fresh?: (text: string) => void } = {}) {
  const change = vi.fn<(id: string | null) => void>()
  function Place() {
    const [value, setValue] = useState<string | null>('hotel')
    return (
      <>
        <ComboBox
          label="Place"
          options={places}
          value={value}
          onChange={(id) => {
            change(id)
            setValue(id)
          }}
          {...(fresh && { fresh: { label: (text) => `Add ${text}`, onAdd: fresh } })}
        />
        <button type="button">Next</button>
      </>
    )
  }
  render(<Place />)
  return { user: userEvent.setup(), change, field: screen.getByRole('combobox', { name: 'Place' }) }
}

test('what is typed over a chosen option keeps its first letter, though the chosen row was under the keyboard', async () => {
  const { user, field } = aPlace()
  await user.click(field)
  await user.keyboard('{ArrowDown}')
  await user.keyboard('Mach')
  expect(field).toHaveValue('Mach')
})

test('the only option that matches is taken with Enter', async () => {
  const { user, change, field } = aPlace()
  await user.clear(field)
  await user.type(field, 'mach{Enter}')
  expect(change.mock.calls).toEqual([['plant']])
  expect(field).toHaveValue('Machida Bioenergy Center')
})

test('of several that match none is guessed', async () => {
  const { user, change, field } = aPlace()
  await user.clear(field)
  await user.type(field, 'bay{Enter}')
  expect(change).not.toHaveBeenCalled()
  expect(field).toHaveValue('Sample Hotel Tokyo Bay')
})

test('somebody new is made with Enter, not by leaving', async () => {
  const add = vi.fn<(text: string) => void>()
  const { user, field } = aPlace({ fresh: add })
  await user.clear(field)
  await user.type(field, 'Harbour{Tab}')
  expect(add).not.toHaveBeenCalled()
  await user.clear(field)
  await user.type(field, 'Harbour{Enter}')
  expect(add.mock.calls).toEqual([['Harbour']])
})
