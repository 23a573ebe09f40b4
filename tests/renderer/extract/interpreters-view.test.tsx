import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { type Mission, missionRowOf, rowOf } from '../../../shared/mission/mission'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'
import { aDesk } from '../app/a-desk'

function mission(): Mission {
  const { journal } = useDesk.getState()
  if (!journal) throw new Error('no mission is open')
  return journal.mission
}

async function satosDesk() {
  const desk = aDesk({ open: satosExtract() })
  await screen.findByRole('complementary', { name: 'Interpreter’s extract for SATO Mihon' })
  return desk
}

describe('an interpreter’s own view', () => {
  test('says whose extract it is and of when, and shows nothing to plan with', async () => {
    const { user } = await satosDesk()
    const banner = within(screen.getByRole('complementary', { name: 'Interpreter’s extract for SATO Mihon' }))
    expect(banner.getByText(/as of Mon, 1 May 2023/)).toBeInTheDocument()
    expect(banner.getByText('2 assignments wait for your answer.')).toBeInTheDocument()
    expect(screen.queryByRole('navigation', { name: 'Sections' })).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    const palette = await screen.findByRole('dialog')
    const offered = within(palette)
      .getAllByRole('menuitem')
      .map((item) => item.textContent)
    expect(offered).toEqual(expect.arrayContaining([expect.stringContaining('Save answer …')]))
    expect(offered.join()).not.toMatch(/Add item|Import participants|Interpreters’ files|Go to|Visit to the plant/)
  })

  test('accepts and declines with a remark, keeps it in the journal, and undoes it', async () => {
    const { user } = await satosDesk()
    await user.click(screen.getByRole('button', { name: /09:30–11:30.*Report 09:00.*Visit to the plant.*Sample plant/ }))
    const details = within(screen.getByRole('complementary', { name: 'Your answer' }))
    expect(details.getByText('ZHAO Yang')).toBeInTheDocument()
    expect(details.getByText(/^Opening address/)).toHaveTextContent('Opening address (Japanese)comes on Friday')
    await user.click(details.getByRole('button', { name: 'Accept' }))
    await user.click(screen.getByRole('button', { name: /Welcome dinner/ }))
    const other = within(screen.getByRole('complementary', { name: 'Your answer' }))
    await user.click(other.getByRole('button', { name: 'Decline' }))
    await user.type(other.getByRole('textbox', { name: 'Remark for the organizer' }), 'ill')
    await user.tab()
    expect(mission().tables.assignments).toMatchObject({
      'sato-visit': { status: 'accepted' },
      'sato-dinner': { status: 'declined', answerNote: 'ill' },
      'zhao-visit': { status: 'confirmed' },
    })
    expect(screen.getByText('Everything is answered.')).toBeInTheDocument()
    expect(useDesk.getState().steps.map(({ label }) => label.command)).toEqual([
      'answer-assignment',
      'answer-assignment',
      'answer-assignment',
    ])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(mission().tables.assignments['sato-dinner']?.answerNote).toBe('')
  })

  test('shows the schedule as a day and as a week', async () => {
    const { user } = await satosDesk()
    await user.click(screen.getByRole('radio', { name: 'Day' }))
    expect(screen.getByText('Wed 24 May 2023')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Welcome dinner/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Later' }))
    expect(screen.getByRole('button', { name: /Welcome dinner/ })).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Week' }))
    const wednesday = within(screen.getByRole('region', { name: 'Wed 24 May' }))
    expect(wednesday.getByRole('button', { name: /09:30–11:30 ?Visit to the plant/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Later' }))
    expect(screen.queryByRole('button', { name: /Visit to the plant/ })).toBeNull()
  })

  test('shows as a day what was chosen, and side by side in a week what is at the same time', async () => {
    const mission = aMissionWithSato()
    const { dinner } = mission.tables.items
    if (!dinner) throw new Error('no dinner')
    const { user } = aDesk({
      open: satosExtract({
        ...mission,
        tables: {
          ...mission.tables,
          items: {
            ...mission.tables.items,
            talk: { ...dinner, id: 'talk', dayOn: '2023-05-24', startTime: '11:00', endTime: '12:00' },
          },
          requirements: {
            ...mission.tables.requirements,
            'r-talk': { ...rowOf(mission, 'requirements', 'r-dinner'), id: 'r-talk', itemId: 'talk' },
          },
          assignments: {
            ...mission.tables.assignments,
            talk: { ...rowOf(mission, 'assignments', 'sato-dinner'), id: 'talk', requirementId: 'r-talk' },
          },
        } as Mission['tables'],
      }),
    })
    await screen.findByText('3 assignments wait for your answer.')
    const places = (on: string) =>
      within(screen.getByRole('region', { name: on }))
        .getAllByRole('button')
        .map(({ style }) => `${style.getPropertyValue('--line')} of ${style.getPropertyValue('--lines')}`)
    await user.click(screen.getByRole('radio', { name: 'Week' }))
    expect([places('Wed 24 May'), places('Thu 25 May')]).toEqual([['0 of 2', '1 of 2'], ['0 of 1']])
    await user.click(within(screen.getByRole('region', { name: 'Thu 25 May' })).getByRole('button'))
    await user.click(screen.getByRole('radio', { name: 'Day' }))
    expect(screen.getByRole('button', { name: /Welcome dinner/ })).toHaveAttribute('aria-current', 'true')
  })

  test('shows what goes on over several days on each of them', async () => {
    const mission = aMissionWithSato()
    const { visit } = mission.tables.items
    if (!visit) throw new Error('no visit')
    const fair = { ...visit, kind: 'workshop' as const, endTime: '16:00', endDayOffset: 1 }
    const { user } = aDesk({
      open: satosExtract({ ...mission, tables: { ...mission.tables, items: { ...mission.tables.items, visit: fair } } }),
    })
    await screen.findByText('2 assignments wait for your answer.')
    const second = within(screen.getByRole('region', { name: 'Thu 25 May' })).getByRole('button', { name: /day 2 of 2/ })
    expect(second).toHaveTextContent('09:30–16:00Report 09:00')
    await user.click(second)
    expect(
      within(screen.getByRole('complementary', { name: 'Your answer' })).getByText(/^Thu 25 May · .*day 2 of 2/),
    ).toBeVisible()
    expect(screen.getAllByRole('button', { current: true })).toEqual([second])
    await user.click(screen.getByRole('radio', { name: 'Week' }))
    const thursday = within(screen.getByRole('region', { name: 'Thu 25 May' }))
    expect(thursday.getByRole('button', { name: /09:30–16:00 ?Visit to the plant/ })).toBeInTheDocument()
  })

  test('tells of what is handed over the hours for which they are there, whom they relieve, and as much of a week’s day', async () => {
    const mission = aMissionWithSato()
    const visit = { ...rowOf(mission, 'assignments', 'sato-visit'), comesInMinutes: 60 }
    const before = { ...rowOf(mission, 'assignments', 'zhao-visit'), leavesMinutes: 60 }
    const assignments = { ...mission.tables.assignments, 'sato-visit': visit, 'zhao-visit': before }
    const { user } = aDesk({
      open: satosExtract({ ...mission, tables: { ...mission.tables, assignments } as Mission['tables'] }),
    })
    await screen.findByText('2 assignments wait for your answer.')
    await user.click(screen.getByRole('button', { name: /Visit to the plant/ }))
    expect(screen.getByRole('button', { name: /Visit to the plant/ })).toHaveTextContent(
      /10:30–11:30Report 10:00.*the whole item: 09:30–11:30/,
    )
    const details = within(screen.getByRole('complementary', { name: 'Your answer' }))
    expect(details.getByText('Wed 24 May · 10:30–11:30 · the whole item: 09:30–11:30')).toBeVisible()
    expect(details.getByText('ZHAO Yang').parentElement).toHaveTextContent('ZHAO Yang 09:30–10:30')
    await user.click(screen.getByRole('radio', { name: 'Week' }))
    const block = screen.getByRole('button', { name: /10:30–11:30 ?Visit to the plant/ })
    // An hour is 44 px high, and the day begins at 8:00.
    expect([block.style.top, block.style.height]).toEqual(['110px', '42px'])
  })

  test('marks availability and takes it back', async () => {
    const { user } = await satosDesk()
    await user.click(screen.getByRole('radio', { name: 'Availability' }))
    await user.click(screen.getByRole('button', { name: 'Add a time' }))
    await waitFor(() => expect(Object.keys(mission().tables.availabilities)).toHaveLength(2))
    const [first] = screen.getAllByRole('button', { name: 'Remove this time' })
    if (first) await user.click(first)
    expect(Object.values(mission().tables.availabilities)).toMatchObject([
      { interpreterId: 'sato', from: { on: '2023-05-31', time: '00:00' }, to: { on: '2023-05-31', time: '23:59' } },
    ])
  })

  test('adds terms under the interpreter’s name and leaves the organizer’s alone', async () => {
    const { user } = await satosDesk()
    await user.click(screen.getByRole('radio', { name: 'Glossary' }))
    expect(screen.getByText('焚烧')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Add a term' }))
    await user.type(screen.getByRole('textbox', { name: /^Term/ }), '填埋场')
    await user.tab()
    expect(Object.values(mission().tables.terms).map(({ words, addedBy }) => [words, addedBy])).toEqual([
      [{ ja: '焼却', 'zh-Hans': '焚烧' }, ''],
      [{ 'zh-Hans': '填埋场' }, '佐藤見本'],
    ])
  })

  test('begins a term in the language of the window, where the mission works in it', async () => {
    const mission = aMissionWithSato()
    const row = { ...missionRowOf(mission), workingLanguages: ['zh-Hans', 'en'] }
    const tables = { ...mission.tables, missions: { [row.id]: row } } as Mission['tables']
    const { user } = aDesk({ open: satosExtract({ ...mission, tables }) })
    await user.click(await screen.findByRole('radio', { name: 'Glossary' }))
    await user.click(screen.getByRole('button', { name: 'Add a term' }))
    await user.type(screen.getByRole('textbox', { name: /^Term/ }), 'sludge cake')
    await user.tab()
    const terms = Object.values(useDesk.getState().journal?.mission.tables.terms ?? {})
    expect(terms.map(({ words, sourceLanguage }) => [words, sourceLanguage])).toContainEqual([{ en: 'sludge cake' }, 'en'])
  })

  test('saves the answer by the keys and the menu of saving, and a copy of the extract only where that is asked for', async () => {
    const { user, choose } = await satosDesk()
    await user.keyboard('{Control>}s{/Control}')
    const answer = await screen.findByRole('dialog', { name: 'Save your answer' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(answer).not.toBeInTheDocument())
    act(() => choose('mission.saveAs'))
    await screen.findByRole('dialog', { name: 'Save your answer' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.keyboard('{Control>}k{/Control}')
    await screen.findByRole('dialog')
    await user.keyboard('Save as mission file{Enter}')
    const copy = await screen.findByRole('dialog', { name: 'Save as mission file' })
    expect(copy).toHaveTextContent('The organizer takes over nothing from it')
    expect(copy).not.toHaveTextContent('passport')
  })

  test('has nothing to send before anything is answered', async () => {
    const { user } = await satosDesk()
    await user.click(screen.getByRole('button', { name: 'Save answer …' }))
    expect(await screen.findByText(/There is nothing to send yet/)).toBeInTheDocument()
  })
})
