import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { setView } from '../../../renderer/store/session-store'
import type { Spreadsheet } from '../../../shared/imports/spreadsheet'
import { err, ok } from '../../../shared/kernel/result'
import { rowsOf } from '../../../shared/mission/mission'
import { nativeNameOf } from '../../../shared/mission/people/person-name'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const sheet: Spreadsheet = {
  path: '/home/me/list.csv',
  encoding: 'gb18030',
  sheets: [
    {
      name: 'list.csv',
      rows: [
        ['姓名', '公司', 'Email', '护照有效期'],
        ['王小明', '样本环保', 'wang@sample.example', '2031-05-09'],
        ['=HYPERLINK("http://evil.example")', '样本环保', '', ''],
        ['李样本', '样本集团', 'li@sample.example', '03/04/2031'],
        ['李样本', '样本集团', '', ''],
      ],
      isCut: false,
    },
  ],
}

const mission = aMission({ persons: [{ id: 'wang', email: 'WANG@sample.example' }] })

function names() {
  const { journal } = useDesk.getState()
  return journal ? rowsOf(journal.mission, 'persons').map((person) => nativeNameOf(person).text) : []
}

async function theDialog(spreadsheet: Parameters<typeof aDesk>[0]) {
  const desk = aDesk({ open: mission, ...spreadsheet })
  act(() => desk.choose('people.import'))
  await desk.user.click(await screen.findByRole('button', { name: 'Choose file …' }))
  return desk
}

test('rows that were copied elsewhere are pasted, reviewed and imported like a file', async () => {
  const desk = aDesk({ open: mission })
  act(() => desk.choose('people.import'))
  await screen.findByRole('button', { name: 'Choose file …' })
  await desk.user.paste('姓名\t公司\tEmail\n王小明\t样本环保\twang@sample.example\n李样本\t样本集团\t\n')
  const list = await screen.findByRole('listbox', { name: 'People in the sheet' })
  expect(within(list).getAllByRole('option')).toHaveLength(2)
  expect(screen.getByText('Pasted rows')).toBeInTheDocument()
  await desk.user.click(screen.getByRole('button', { name: 'Import 2 people' }))
  expect(names()).toContain('李样本')
  expect(desk.asked.map(([channel]) => channel)).not.toContain('spreadsheet:open')
})

test('several lines pasted into the field that adds one open the import with them; one line is a name', async () => {
  const { user } = aDesk({ open: mission })
  act(() => setView('people'))
  const field = await screen.findByRole('textbox', { name: 'Add participant' })
  await user.click(field)
  await user.paste('王小明\n')
  expect(field).toHaveValue('王小明')
  await user.clear(field)
  await user.paste('王小明\n李样本\n')
  const list = await screen.findByRole('listbox', { name: 'People in the sheet' })
  expect(within(list).getAllByRole('option')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Import 2 people' }))
  expect(names()).toEqual(expect.arrayContaining(['王小明', '李样本']))
  await user.click(await screen.findByRole('button', { name: /Import participants/ }))
  expect(await screen.findByRole('button', { name: 'Choose file …' })).toBeInTheDocument()
})

test('names that were guessed are told once for all, and shown one after the other', async () => {
  const desk = aDesk({ open: mission })
  act(() => desk.choose('people.import'))
  await screen.findByRole('button', { name: 'Choose file …' })
  await desk.user.paste('姓名\t公司\n王阳明华\t甲\n李小明\t甲\n赵阳明华\t乙\n赵阳明华\t乙\n')
  const list = await screen.findByRole('listbox', { name: 'People in the sheet' })
  const marked = within(list)
    .getAllByRole('option')
    .map((row) => row.textContent.includes('name guessed'))
  expect(marked).toEqual([true, false, true, true])
  // Who is left out need not be looked at.
  expect(screen.getByText(/check them after the import/)).toHaveTextContent(
    'Surname and given name of 2 people are guessed: check them after the import',
  )
  for (const name of ['王阳明华', '赵阳明华', '王阳明华']) {
    await desk.user.click(screen.getByRole('button', { name: 'Show next' }))
    expect(within(list).getByRole('option', { selected: true })).toHaveTextContent(name)
  }
})

test('people are chosen row by row, imported in one step and taken back in one', async () => {
  const { user, asked } = await theDialog({ spreadsheet: ok(sheet) })
  const list = await screen.findByRole('listbox', { name: 'People in the sheet' })
  expect(screen.getByText('2 new, 1 to complete, 1 left out')).toBeInTheDocument()
  const [wang, formula, li, again] = within(list).getAllByRole('option')
  expect(wang).toHaveTextContent('Same e-mail as')
  expect(formula).toHaveTextContent('=HYPERLINK')
  expect(li).toHaveTextContent('Passport valid until: “03/04/2031” could be two dates')
  expect(again).toHaveTextContent('Same name as row 4')

  // The space bar changes what becomes of the selected row.
  list.focus()
  await user.keyboard('{ArrowDown}{ArrowDown}{ }')
  expect(screen.getByText('1 new, 1 to complete, 2 left out')).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Add' }))
  expect(screen.getByText('2 new, 1 to complete, 1 left out')).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Import 3 people' }))
  expect(names()).toEqual(['王小明', expect.stringContaining('=Hyperlink'), '李样本'])
  expect(useDesk.getState().steps.map(({ label }) => label.command)).toEqual(['import-participants'])
  expect(asked.find(([channel]) => channel === 'spreadsheet:open')).toEqual(['spreadsheet:open', { path: null, encoding: null }])
  const toast = within(await screen.findByRole('alertdialog', { name: '3 people were imported' }))
  await user.click(toast.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(names()).toEqual(['']))
})

test('another encoding is read anew', async () => {
  const { user, asked } = await theDialog({ spreadsheet: ok(sheet) })
  await user.click(await screen.findByRole('button', { name: /Letters are encoded as/ }))
  await user.click(await screen.findByRole('option', { name: /Shift JIS/ }))
  expect(asked.at(-1)).toEqual(['spreadsheet:open', { path: '/home/me/list.csv', encoding: 'shift_jis' }])
})

test('without a column of names nobody can be imported, and it says so', async () => {
  const { user } = await theDialog({ spreadsheet: ok(sheet) })
  await user.click(await screen.findByRole('button', { name: /姓名/ }))
  await user.click(await screen.findByRole('option', { name: '—' }))
  expect(await screen.findByText('Choose which column holds the names.')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
})

test('a file that cannot be read is told in words, and nothing changes', async () => {
  const error = { code: 'spreadsheet-locked', params: { path: '/home/me/list.xlsx' }, detail: '' } as const
  await theDialog({ spreadsheet: err(error) })
  expect(await screen.findByRole('alert')).toHaveTextContent('The spreadsheet is protected with a password')
  expect(useDesk.getState().steps).toEqual([])
})

test('a sheet of seventy columns shows twenty at a time, says how many more there are, and keeps what was chosen', async () => {
  const headings = ['姓名', '公司', 'Email', ...Array.from({ length: 67 }, (_, index) => `Answer ${index + 4}`)]
  const rows = [headings, ...Array.from({ length: 30 }, (_, line) => headings.map((_heading, index) => `v${line} ${index}`))]
  const wide: Spreadsheet = { path: '/home/me/form.csv', encoding: 'utf-8', sheets: [{ name: 'form.csv', rows, isCut: false }] }
  const { user } = await theDialog({ spreadsheet: ok(wide) })
  const choice = (heading: string) => screen.queryByRole('button', { name: new RegExp(`${heading}$`) })
  await screen.findByRole('button', { name: '50 more columns' })
  expect([choice('Answer 20') === null, choice('Answer 21')]).toEqual([false, null])
  expect(screen.getByRole('button', { name: '0 columns before' })).toBeDisabled()
  for (const more of ['50 more columns', '30 more columns', '10 more columns']) {
    await user.click(screen.getByRole('button', { name: more }))
  }
  expect(screen.getByRole('button', { name: '0 more columns' })).toBeDisabled()
  const last = choice('Answer 70')
  if (last) await user.click(last)
  await user.click(await screen.findByRole('option', { name: 'Phone' }))
  await user.click(screen.getByRole('button', { name: '60 columns before' }))
  await user.click(screen.getByRole('button', { name: '10 more columns' }))
  expect(choice('Answer 70')).toHaveAccessibleName('Phone Answer 70')
})
