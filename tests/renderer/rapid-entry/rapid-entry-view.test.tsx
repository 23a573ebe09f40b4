import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { choose, setView } from '../../../renderer/store/session-store'
import type { Item } from '../../../shared/mission/entities/item'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const empty = aMission({ missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-27', workingLanguages: ['zh-Hans', 'ja'] }] })

/** Rapid entry of a mission, with the keyboard in its first day's blank row. */
async function rapidEntry(open: Mission) {
  const desk = aDesk({ open })
  act(() => {
    choose('itinerary.view', 'rapid')
    setView('itinerary')
  })
  await screen.findByRole('grid', { name: 'Rapid entry' })
  await screen.findByRole('combobox', { name: /Title/ })
  return desk
}

function mission(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

/** The items as a table of words, by day and start. */
function plan(): readonly string[] {
  const { places, groups } = mission().tables
  const name = (id: string | null) => textIn(places[id ?? '']?.names ?? {}, 'en').text
  return rowsOf(mission(), 'items')
    .toSorted((a, b) => `${a.dayOn}${a.startTime}`.localeCompare(`${b.dayOn}${b.startTime}`))
    .map((item: Item) =>
      [
        `${item.dayOn?.slice(8) ?? 'pool'} ${item.startTime}–${item.endTime}`,
        item.kind,
        textIn(item.title, 'en').text,
        name(item.placeId),
        item.groupIds.map((id) => groups[id]?.code).join('+') || item.attendance,
      ].join(' | '),
    )
}

function field(): HTMLElement {
  const found = document.activeElement
  if (!(found instanceof HTMLElement)) throw new Error('nothing has the focus')
  return found
}

function paste(text: string): void {
  fireEvent.paste(field(), { clipboardData: { getData: () => text } })
}

function copied(): string {
  let text = ''
  fireEvent.copy(field(), { clipboardData: { setData: (_type: string, value: string) => (text = value) } })
  return text
}

describe('lines typed into blank rows', () => {
  test('become items one below the other, with places and groups made on the way', async () => {
    const { user } = await rapidEntry(empty)
    expect(field()).toHaveAccessibleName('Title, new row, Thu 25 May')
    await user.keyboard('v @Machida{Enter}l{Enter}v @Suisomiru A{Enter}v @Mach B{Enter}{ArrowDown}9 m @Suis{Enter}')
    expect(plan()).toEqual([
      '25 09:00–10:30 | visit | Machida | Machida | party',
      '25 12:00–13:00 | meal | Lunch | Machida | party',
      '25 13:00–14:30 | visit | Machida | Machida | B',
      '25 13:40–15:10 | visit | Suisomiru | Suisomiru | A',
      '26 09:00–10:00 | meeting | Suisomiru | Suisomiru | party',
    ])
    expect(field()).toHaveAccessibleName('Title, new row, Fri 26 May')
    act(() => void undo())
    expect(plan()).toHaveLength(4)
  })

  test('take their place by time as soon as the next one is begun', async () => {
    const { user } = await rapidEntry(empty)
    await user.keyboard('15 v One{Enter}10 v Two{Enter}')
    const shown = screen.getAllByRole('row').map((row) => row.textContent ?? '')
    expect(shown.filter((text) => /One|Two/.test(text)).map((text) => text.slice(-70).match(/One|Two/)?.[0])).toEqual([
      'Two',
      'One',
    ])
  })

  test('show what they will fill in while they are typed', async () => {
    const { user } = await rapidEntry(empty)
    await user.keyboard('9-1030 m @Bank A')
    const row = field().closest('[role="row"]')
    expect(row).toHaveTextContent('09:0010:30Meeting')
    expect(row).toHaveTextContent('BankA')
    expect(plan()).toEqual([])
    await user.keyboard('{Escape}')
    expect(plan()).toEqual([])
    expect(field()).toHaveValue('')
  })
})

const planned = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-26', workingLanguages: ['zh-Hans', 'ja'] }],
  places: [{ id: 'plant', names: { en: 'Machida plant' }, zone: 'Asia/Tokyo' }],
  items: [
    { id: 'a', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:30', title: { en: 'Visit one' }, placeId: 'plant' },
    { id: 'b', dayOn: '2023-05-25', startTime: '11:00', endTime: '12:00', title: { en: 'Visit two' } },
    { id: 'c', dayOn: '2023-05-25', startTime: '13:00', endTime: '14:00', title: { en: 'Talk' }, kind: 'meeting' },
  ],
})

describe('cells typed over, as in a spreadsheet', () => {
  test('a start keeps the length, a length sets the end, Enter goes back to where Tab began', async () => {
    const { user } = await rapidEntry(planned)
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Home}{ArrowRight}')
    expect(field()).toHaveAccessibleName('Start, Visit one, Thu 25 May')
    await user.keyboard('930{Tab}45m{Enter}+20{Enter}')
    expect(plan().slice(0, 2)).toEqual([
      '25 09:30–10:15 | visit | Visit one | Machida plant | party',
      '25 11:20–12:20 | visit | Visit two |  | party',
    ])
    expect(field()).toHaveAccessibleName('Start, Talk, Thu 25 May')
  })

  test('the row that is typed in stays in its place until it is left', async () => {
    const { user } = await rapidEntry(planned)
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Home}{ArrowRight}16{Tab}')
    const order = () =>
      screen
        .getAllByRole('row')
        .map((row) => row.textContent ?? '')
        .filter((text) => /Visit|Talk/.test(text))
    expect(order()[0]).toContain('16:00')
    await user.keyboard('{ArrowDown}')
    expect(order()[2]).toContain('16:00')
    expect(field()).toHaveAccessibleName('End, Visit two, Thu 25 May')
  })

  test('what cannot be read stays in its cell with the reason, and is taken once it can be', async () => {
    const { user } = await rapidEntry(planned)
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Home}{ArrowRight}{ArrowRight}830{Enter}{ArrowUp}')
    expect(field()).toHaveValue('830')
    expect(field()).toHaveAccessibleDescription('The end is before the start. For the next day type 25:30 or 9:30 +1.')
    expect(screen.getByText('1 cell not taken')).toBeVisible()
    expect(plan()[0]).toContain('09:00–10:30')
    await user.keyboard('10{Enter}')
    expect(plan()[0]).toContain('09:00–10:00')
    expect(screen.queryByText(/not taken/)).toBeNull()
  })

  test('a day outside the mission is taken by growing the mission, a place nobody knows by making it, each in one step', async () => {
    const { user } = await rapidEntry(planned)
    await user.keyboard('{ArrowUp}{Home}28 May{Enter}{ArrowUp}')
    expect(field()).toHaveAccessibleDescription(/^Outside the mission/)
    await user.keyboard('{Alt>}{Enter}{/Alt}')
    expect(missionRowOf(mission()).endsOn).toBe('2023-05-28')
    expect(plan()[2]).toBe('28 13:00–14:00 | meeting | Talk |  | party')
    act(() => void undo())
    expect(missionRowOf(mission()).endsOn).toBe('2023-05-26')
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}Bank{Enter}{F8}')
    expect(field()).toHaveAccessibleDescription('No place of this name yet.')
    await user.keyboard('{Alt>}{Enter}{/Alt}')
    expect(plan()[2]).toBe('25 13:00–14:00 | meeting | Talk | Bank | party')
  })

  test('fills down, clears, and removes the rows of a range', async () => {
    const { user } = await rapidEntry(planned)
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}')
    expect(plan().map((line) => line.split(' | ')[3])).toEqual(['Machida plant', 'Machida plant', 'Machida plant'])
    await user.keyboard('{Delete}')
    expect(plan().map((line) => line.split(' | ')[3])).toEqual(['', '', ''])
    await user.keyboard('{Control>}-{/Control}')
    expect(plan()).toEqual([])
    await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}')
    expect(plan().map((line) => line.split(' | ')[3])).toEqual(['Machida plant', 'Machida plant', 'Machida plant'])
  })

  test('filled down over the blank rows between days makes no items of them; a title, or a blank row of its own, does', async () => {
    const { user } = await rapidEntry(planned)
    const downFrom = '{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}'
    await user.keyboard(`{ArrowUp}{ArrowUp}{ArrowUp}{ArrowRight}${downFrom}`)
    expect(plan().map((line) => line.split(' | ')[3])).toEqual(['Machida plant', 'Machida plant', 'Machida plant'])
    await user.keyboard('{ArrowUp}{Control>}d{/Control}')
    expect(plan()).toHaveLength(4)
  })
})

test('what is typed when another view is shown by a shortcut is entered', async () => {
  const { user } = await rapidEntry(planned)
  await user.keyboard('13 m Talks')
  act(() => choose('itinerary.view', 'agenda'))
  expect(screen.queryByRole('grid', { name: 'Rapid entry' })).toBeNull()
  expect(plan().map((line) => line.split(' | ')[2])).toContain('Talks')
})

describe('tables on the clipboard', () => {
  test('are pasted in one step; what cannot be read is left in its cells and nothing is lost', async () => {
    await rapidEntry(planned)
    paste('Date\tStart\tTitle\tPlace\n26 May\t9:00\t"Two\tparts"\tMachida\n27 Jun\tsoon\tLate\tNowhere\n')
    expect(plan().slice(4)).toEqual(['26 09:00–10:30 | visit | Two\tparts | Machida plant | party'])
    expect(plan()[3]).toBe('25 14:00–15:30 | visit | Late |  | party')
    expect(screen.getByText('3 cells not taken')).toBeVisible()
    act(() => void undo())
    expect(plan()).toHaveLength(3)
  })

  test('go over the rows of their day and no further: what is left over is new on that day', async () => {
    const more = aMission({
      missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-26', workingLanguages: ['zh-Hans', 'ja'] }],
      items: [
        { id: 'a', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:30', title: { en: 'Visit one' } },
        { id: 'z', dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00', title: { en: 'Next day' } },
      ],
    })
    const { user } = await rapidEntry(more)
    await user.keyboard('{ArrowUp}')
    expect(field()).toHaveAccessibleName('Title, Visit one, Thu 25 May')
    paste('First\nSecond\nThird\n')
    expect(plan().map((line) => [line.slice(0, 2), line.split(' | ')[2]].join(' '))).toEqual([
      '25 First',
      '25 Second',
      '25 Third',
      '26 Next day',
    ])
  })

  test('of hundreds of rows are told first, entered in one step, and not at all where somebody thinks better of it', async () => {
    const { user } = await rapidEntry(planned)
    const text = Array.from({ length: 301 }, (_, index) => `26 May\t9:00\tTalk ${index}`).join('\n')
    const steps = () => useDesk.getState().steps.length
    paste(`Date\tStart\tTitle\n${text}`)
    // At once, before a part of the work is done: a click by `user` leaves it time for all.
    fireEvent.click(await screen.findByText('Enter the rows'))
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect([plan().length, steps()]).toEqual([3, 0])
    await waitFor(() => expect(field()).toHaveAccessibleName(/^Title/))
    paste(`Date\tStart\tTitle\n${text}`)
    await user.click(await screen.findByText('Enter the rows'))
    await waitFor(() => expect(screen.queryByText('Entering the rows')).toBeNull())
    expect([plan().length, steps()]).toEqual([304, 1])
    act(() => void undo())
    expect(plan()).toHaveLength(3)
  })

  test('a programme from Excel is read by its own headings; places and groups that it names are added in one step', async () => {
    const { user } = await rapidEntry(empty)
    paste('日期\t时间\t内容\t地点\t人员\t交通\n5/25\t9:30-11:30\t参观\t町田\tA组\t大巴\n\t14点-16点\t座谈\t总部\t全员\t\n')
    expect(plan()).toEqual(['25 09:30–11:30 | visit | 参观 |  | A', '25 14:00–16:00 | meeting | 座谈 |  | party'])
    expect(
      rowsOf(mission(), 'items')
        .map(({ staffNotes }) => staffNotes)
        .toSorted(),
    ).toEqual(['', '交通: 大巴'])
    await user.click(screen.getByRole('button', { name: 'Add 2 new places and groups' }))
    expect(plan()).toEqual(['25 09:30–11:30 | visit | 参观 | 町田 | A', '25 14:00–16:00 | meeting | 座谈 | 总部 | party'])
    expect(screen.queryByText(/not taken/)).toBeNull()
    act(() => void undo())
    expect(rowsOf(mission(), 'places')).toEqual([])
  })

  test('a copied range pasted on another day gives the same items there', async () => {
    const { user } = await rapidEntry(planned)
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{Home}{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{End}{/Shift}')
    const table = copied()
    expect(table.split('\r\n')[0]).toBe('09:00\t10:30\tVisit\tVisit one\tMachida plant\t\tAll\tTentative\t\tAsia/Tokyo\t')
    await user.keyboard('{ArrowDown}{ArrowDown}{Home}{ArrowRight}')
    paste(table)
    const onDay = (day: string) =>
      plan()
        .filter((line) => line.startsWith(day))
        .map((line) => line.slice(3))
    expect(onDay('26')).toEqual(onDay('25'))
  })
})

test('usual days are offered for the day where the keyboard is', async () => {
  const { user } = await rapidEntry(empty)
  await user.keyboard('{ArrowDown}')
  expect(field()).toHaveAccessibleName(/Fri 26 May/)
  await user.click(screen.getByRole('button', { name: 'Day templates …' }))
  const [use] = await screen.findAllByRole('button', { name: /^Use .* on Fri 26 May/ })
  if (use) await user.click(use)
  const days = new Set(rowsOf(mission(), 'items').map(({ dayOn }) => dayOn))
  expect([...days]).toEqual(['2023-05-26'])
})
