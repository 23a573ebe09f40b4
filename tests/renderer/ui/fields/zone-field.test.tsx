import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ZoneField } from '../../../../renderer/ui/fields/zone-field'

function aZone() {
  const commit = vi.fn<(zone: string) => void>()
  function Zone() {
    const [value, setValue] = useState('Europe/Rome')
    return (
      <>
        <ZoneField
          label="Zone"
          value={value}
          onChange={(zone) => {
            commit(zone)
            setValue(zone)
          }}
        />
        <button type="button">Next</button>
      </>
    )
  }
  render(<Zone />)
  return { user: userEvent.setup(), commit, field: screen.getByRole('combobox', { name: 'Zone' }) }
}

test('an unknown zone stays where it was typed, with what is wrong and what may be meant, which is a key away', async () => {
  const { user, commit, field } = aZone()
  await user.clear(field)
  await user.type(field, 'Asia/Tokio')
  await user.tab()
  expect(field).toHaveValue('Asia/Tokio')
  expect(field).toBeInvalid()
  expect(screen.getByText('No time zone is called “Asia/Tokio”. Do you mean Asia/Tokyo?')).toBeVisible()
  expect(commit).not.toHaveBeenCalled()
  await user.click(field)
  await user.keyboard('{ArrowDown}{Enter}')
  expect(commit.mock.calls).toEqual([['Asia/Tokyo']])
  expect(field).toHaveValue('Asia/Tokyo')
  expect(field).not.toBeInvalid()
})

test('rubbish is said to be none, and Esc or another choice takes it back', async () => {
  const { user, commit, field } = aZone()
  await user.clear(field)
  await user.type(field, 'Atlantis Standard Time')
  await user.tab()
  expect(screen.getByText('No time zone is called “Atlantis Standard Time”.')).toBeVisible()
  await user.click(field)
  await user.keyboard('{Escape}{Escape}')
  await user.tab()
  expect(field).toHaveValue('Europe/Rome')
  expect(field).not.toBeInvalid()
  expect(commit).not.toHaveBeenCalled()
})

test.each([
  ['asia/tokyo', 'Asia/Tokyo'],
  ['japan', 'Asia/Tokyo'],
  ['los angeles', 'America/Los_Angeles'],
])('%s is %s, also where the field is left without a choice', async (typed, zone) => {
  const { user, commit, field } = aZone()
  await user.clear(field)
  await user.type(field, typed)
  await user.tab()
  expect(commit.mock.calls).toEqual([[zone]])
  expect(field).not.toBeInvalid()
})

test('a field that is emptied and left keeps its zone', async () => {
  const { user, commit, field } = aZone()
  await user.clear(field)
  await user.tab()
  expect(field).toHaveValue('Europe/Rome')
  expect(commit).not.toHaveBeenCalled()
})

test('a zone is found by its country, in the language of the window or in English, and stands beside it', async () => {
  const { user, commit, field } = aZone()
  await user.clear(field)
  await user.type(field, 'cambodia')
  await waitFor(() => expect(screen.getByRole('option')).toHaveTextContent('Asia/Phnom PenhCambodia'))
  await user.keyboard('{ArrowDown}{Enter}')
  expect(commit.mock.calls).toEqual([['Asia/Phnom_Penh']])
})
