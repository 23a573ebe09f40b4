import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { ComboBox } from '../../../../renderer/ui/fields/combo-box'
import { DateField } from '../../../../renderer/ui/fields/date-field'
import { LanguagesField } from '../../../../renderer/ui/fields/languages-field'
import { LocalizedTextField } from '../../../../renderer/ui/fields/localized-text-field'
import { MultiSelect } from '../../../../renderer/ui/fields/multi-select'
import { TextField } from '../../../../renderer/ui/fields/text-field'
import { TimeField } from '../../../../renderer/ui/fields/time-field'

/** A field with its value kept, and every value that it committed. */
function kept<Value>(initial: Value, show: (value: Value, commit: (value: Value) => void) => ReactNode) {
  const committed: Value[] = []
  function Keeper() {
    const [value, setValue] = useState(initial)
    return show(value, (next) => {
      committed.push(next)
      setValue(next)
    })
  }
  const { unmount } = render(<Keeper />)
  return { committed, unmount, user: userEvent.setup() }
}

const places = [
  { id: 'p1', text: '町田リサイクル文化センター', found: 'Machida' },
  { id: 'p2', text: 'Shin-Kōtō plant', detail: 'Tokyo' },
  { id: 'p3', text: 'Suisomiru', detail: 'Tokyo' },
]

describe('a text field', () => {
  test('makes one edit of what was typed, when it is left', async () => {
    const { committed, user } = kept('Visit', (value, commit) => <TextField label="Title" value={value} onCommit={commit} />)
    await user.type(screen.getByLabelText('Title'), ' to Machida')
    expect(committed).toEqual([])
    await user.tab()
    expect(committed).toEqual(['Visit to Machida'])
  })

  test('commits on Enter and takes typing back on Esc', async () => {
    const { committed, user } = kept('Visit', (value, commit) => <TextField label="Title" value={value} onCommit={commit} />)
    await user.type(screen.getByLabelText('Title'), '!{Enter}?{Escape}')
    await user.tab()
    expect(committed).toEqual(['Visit!'])
    expect(screen.getByLabelText('Title')).toHaveValue('Visit!')
  })

  test('loses nothing when it disappears while typed in', async () => {
    const { committed, user, unmount } = kept('', (value, commit) => <TextField label="Title" value={value} onCommit={commit} />)
    await user.type(screen.getByLabelText('Title'), 'Lunch')
    unmount()
    expect(committed).toEqual(['Lunch'])
  })
})

describe('a time field', () => {
  test('takes 930 and 25:30, and says what it cannot read', async () => {
    const { committed, user } = kept<unknown>(null, (_value, commit) => (
      <TimeField label="Start" value="08:00" onCommit={commit} />
    ))
    const field = screen.getByLabelText('Start')
    await user.clear(field)
    await user.type(field, '930{Enter}')
    await user.clear(field)
    await user.type(field, '25:30{Enter}')
    await user.clear(field)
    await user.type(field, 'soon{Enter}')
    expect(committed).toEqual([
      { time: '09:30', dayOffset: 0 },
      { time: '01:30', dayOffset: 1 },
    ])
    expect(screen.getByText('Not a time. Type 930, 9:30 or 9.30pm.')).toBeVisible()
  })

  test('leaves what it cannot read where it was typed, to be mended; Esc goes back to what was there', async () => {
    const { committed, user } = kept<string>('08:00', (value, commit) => (
      <TimeField label="Start" value={value} onCommit={(parsed) => commit(parsed?.time ?? '')} />
    ))
    const field = screen.getByLabelText('Start')
    await user.clear(field)
    await user.type(field, '9:3o{Enter}')
    await user.tab()
    expect(field).toHaveValue('9:3o')
    await user.type(field, '{Escape}')
    expect(field).toHaveValue('08:00')
    expect(screen.queryByText(/Not a time/)).toBeNull()
    await user.clear(field)
    await user.type(field, '9:3o{Enter}{Backspace}0{Enter}')
    expect(field).toHaveValue('09:30')
    expect(committed).toEqual(['09:30'])
  })
})

test('an end takes a length, and minutes more than what stands there', async () => {
  const { committed, user } = kept<string>('10:00', (value, commit) => (
    <TimeField label="End" value={value} start="09:00" onCommit={(parsed) => commit(parsed?.time ?? '')} />
  ))
  for (const typed of ['45m', '+20', '1:15 +1']) {
    await user.clear(screen.getByLabelText('End'))
    await user.type(screen.getByLabelText('End'), `${typed}{Enter}`)
  }
  expect(committed).toEqual(['09:45', '10:05', '01:15'])
})

describe('a date field', () => {
  test('completes what is typed from the date nearby and shows the weekday', async () => {
    const { committed, user } = kept<string | null>(null, (value, commit) => (
      <DateField label="Day" value={value} near="2026-07-06" onCommit={commit} />
    ))
    await user.type(screen.getByLabelText('Day'), '7/8{Enter}')
    expect(committed).toEqual(['2026-07-08'])
    expect(screen.getByText('Wed')).toBeVisible()
  })

  test('keeps what is no date until another one is picked or typed', async () => {
    const { committed, user } = kept<string | null>('2026-07-08', (value, commit) => (
      <DateField label="Day" value={value} near="2026-07-06" onCommit={commit} />
    ))
    const field = screen.getByLabelText('Day')
    await user.clear(field)
    await user.type(field, '7/32{Enter}')
    expect(field).toHaveValue('7/32')
    expect(screen.queryByText('Wed')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Open calendar' }))
    await user.keyboard('{ArrowRight}{Enter}')
    expect(committed).toEqual(['2026-07-09'])
    expect(field).toHaveValue('2026-07-09')
    expect(screen.queryByText(/Not a date/)).toBeNull()
  })

  test('takes back what a form said of it with the first key, not under the button that is pressed next', async () => {
    const { user } = kept<string | null>(null, (value, commit) => (
      <DateField label="From" value={value} near="2026-07-06" onCommit={commit} error={value === null ? 'Missing' : undefined} />
    ))
    expect(screen.getByText('Missing')).toBeVisible()
    await user.type(screen.getByLabelText('From'), '7')
    expect(screen.queryByText('Missing')).toBeNull()
  })

  test('is picked from a month by the keyboard alone', async () => {
    const { committed, user } = kept<string | null>('2026-07-08', (value, commit) => (
      <DateField label="Day" value={value} near="2026-07-06" onCommit={commit} />
    ))
    await user.tab()
    await user.tab()
    await user.keyboard('{Enter}{ArrowDown}{Enter}')
    expect(committed).toEqual(['2026-07-15'])
  })
})

describe('a text in several languages', () => {
  test('is edited language by language, and an emptied one is taken out', async () => {
    const { committed, user } = kept<Readonly<Record<string, string>>>({ ja: '昼食' }, (value, commit) => (
      <LocalizedTextField label="Title" value={value} languages={['zh-Hans', 'ja']} onCommit={commit} />
    ))
    expect(screen.getByRole('textbox')).toHaveValue('昼食')
    await user.click(screen.getByRole('radio', { name: 'Chinese (simplified), empty' }))
    await user.type(screen.getByRole('textbox'), '午餐{Enter}')
    await user.click(screen.getByRole('radio', { name: 'Japanese, filled in' }))
    await user.clear(screen.getByRole('textbox'))
    await user.tab()
    expect(committed).toEqual([{ ja: '昼食', 'zh-Hans': '午餐' }, { 'zh-Hans': '午餐' }])
  })
})

describe('a choice among many', () => {
  test('is found by any of its writings and taken with Enter', async () => {
    const { committed, user } = kept<string | null>(null, (value, commit) => (
      <ComboBox label="Place" options={places} value={value} onChange={commit} />
    ))
    await user.type(screen.getByRole('combobox'), 'machi{ArrowDown}{Enter}')
    expect(committed).toEqual(['p1'])
    expect(screen.getByRole('combobox')).toHaveValue('町田リサイクル文化センター')
  })

  test('ignores accents and keeps its value when nothing is chosen', async () => {
    const { committed, user } = kept<string | null>('p3', (value, commit) => (
      <ComboBox label="Place" options={places} value={value} onChange={commit} />
    ))
    const field = screen.getByRole('combobox')
    await user.clear(field)
    await user.type(field, 'koto')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Shin-Kōtō plantTokyo'])
    await user.tab()
    expect(committed).toEqual([])
    expect(field).toHaveValue('Suisomiru')
  })

  test('that adds to something is empty, closed and ready for the next after each choice', async () => {
    const { committed, user } = kept<readonly (string | null)[]>([], (value, commit) => (
      <ComboBox label="Add place" options={places} isAdding value={null} onChange={(id) => commit([...value, id])} />
    ))
    await user.type(screen.getByRole('combobox'), 'machi{ArrowDown}{Enter}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.getByRole('combobox')).toHaveValue('')
    expect(screen.getByRole('combobox')).toHaveFocus()
    await user.keyboard('suiso{ArrowDown}{Enter}')
    expect(committed.at(-1)).toEqual(['p1', 'p3'])
  })

  test('of several adds and removes by the keyboard', async () => {
    const { committed, user } = kept<readonly string[]>(['p2'], (value, commit) => (
      <MultiSelect label="Places" options={places} value={value} onChange={commit} />
    ))
    await user.type(screen.getByRole('combobox'), 'suiso{ArrowDown}{Enter}')
    await user.click(screen.getByRole('row', { name: 'Shin-Kōtō plant' }))
    await user.keyboard('{Delete}')
    expect(committed).toEqual([['p2', 'p3'], ['p3']])
  })
})

describe('tags', () => {
  test('whose last one is removed leave the focus with the field that adds', async () => {
    const { committed, user } = kept<readonly string[]>(['p1', 'p3'], (value, commit) => (
      <MultiSelect label="Places" options={places} value={value} onChange={commit} />
    ))
    await user.tab()
    await user.keyboard('{Delete}')
    expect(screen.getByRole('row', { name: 'Suisomiru' })).toHaveFocus()
    await user.keyboard('{Delete}')
    expect(committed).toEqual([['p3'], []])
    expect(screen.getByRole('combobox')).toHaveFocus()
  })
})

describe('a choice whose value follows a frame later', () => {
  async function chosenLate() {
    const user = userEvent.setup()
    function Late() {
      const [value, setValue] = useState<string | null>(null)
      return <ComboBox label="Place" options={places} value={value} onChange={(id) => void setTimeout(() => setValue(id), 50)} />
    }
    const keys: string[] = []
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the window, which closes the inspector on Esc
      <div onKeyDown={({ key }) => keys.push(key)}>
        <Late />
      </div>,
    )
    await user.type(screen.getByRole('combobox'), 'suiso{ArrowDown}{Enter}')
    await waitFor(() => expect(screen.getByRole('combobox')).toHaveValue('Suisomiru'))
    return { user, keys }
  }

  test('closes its list and leaves it closed', async () => {
    await chosenLate()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false')
  })

  test('closes an open list on Esc, and nothing around it', async () => {
    const { user, keys } = await chosenLate()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false')
    expect(keys.filter((key) => key === 'Escape')).toEqual([])
    await user.keyboard('{Escape}')
    expect(keys.filter((key) => key === 'Escape')).toEqual(['Escape'])
  })
})

describe('a languages field', () => {
  test('finds a language by what its speakers call it', async () => {
    const { committed, user } = kept<readonly string[]>(['en'], (value, commit) => (
      <LanguagesField label="Languages" value={value} onChange={commit} />
    ))
    await user.type(screen.getByRole('combobox'), '日本{ArrowDown}{Enter}')
    expect(committed).toEqual([['en', 'ja']])
  })
})
