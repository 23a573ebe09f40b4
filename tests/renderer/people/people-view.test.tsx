import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { undo, useDesk } from '../../../renderer/store/mission-store'
import { select, useSession } from '../../../renderer/store/session-store'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { nativeNameOf } from '../../../shared/mission/people/person-name'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const name = (lang: string, family: string, given: string) => ({
  lang,
  family,
  given,
  middle: '',
  order: 'surnameFirst' as const,
  source: 'card' as const,
  verified: true,
})

const mission = aMission({
  organizations: [{ id: 'nest', names: { en: 'Green Nest', 'zh-Hans': '绿巢' } }],
  groups: [{ id: 'g-a', code: 'A', name: { en: 'Group A' } }],
  places: [{ id: 'hotel', kind: 'hotel', names: { en: 'Bay Hotel' }, country: 'JP' }],
  persons: [
    { id: 'zhao', names: [name('zh-Hans', '赵', '安'), name('und-Latn', 'Zhao', 'An')], nationality: 'JP' },
    { id: 'qian', names: [name('zh-Hans', '钱', '宁'), name('und-Latn', 'Qian', 'Ning')], nationality: 'JP' },
    { id: 'sato', kind: 'host', names: [name('ja', '佐藤', '花子'), name('und-Latn', 'Sato', 'Hanako')] },
    { id: 'driver', kind: 'driver', names: [name('ja', '運転', '一')] },
  ],
  participations: [
    { personId: 'zhao', precedence: 1, organizationId: 'nest', role: 'headOfDelegation', groupIds: ['g-a'], status: 'confirmed' },
    { personId: 'qian', precedence: 2, status: 'confirmed' },
    { personId: 'sato', side: 'host', precedence: 1 },
  ],
  items: [
    { id: 'visit', title: { en: 'Plant tour' }, dayOn: '2023-05-24', startTime: '10:00', endTime: '12:00' },
    { id: 'dinner', title: { en: 'Dinner' }, dayOn: '2023-05-25', startTime: '18:00', endTime: '20:00' },
  ],
})

function current(): Mission {
  const open = useDesk.getState().journal?.mission
  if (!open) throw new Error('no mission is open')
  return open
}

async function people(open: Mission = mission) {
  const desk = aDesk({ open })
  act(() => {
    useSession.setState({ view: 'people' })
  })
  await screen.findByRole('region', { name: 'People' })
  return desk
}

function shown(): readonly string[] {
  return screen.getAllByRole('option').map((option) => option.textContent ?? '')
}

/** The delegation's ranked persons, as the mission has them. */
function ranked(): readonly string[] {
  return rowsOf(current(), 'participations')
    .filter(({ side }) => side === 'guest')
    .toSorted((a, b) => (a.precedence ?? 99) - (b.precedence ?? 99))
    .map(({ personId }) => personId)
}

describe('the delegation', () => {
  test('stands in order of precedence, with native and Latin name, organization and group', async () => {
    await people()
    expect(shown()).toEqual([
      expect.stringMatching(/^1赵安ZHAO An.*Green Nest.*A.*Confirmed/),
      expect.stringMatching(/^2钱宁QIAN Ning/),
    ])
    expect(screen.getByText('赵安')).toHaveAttribute('lang', 'zh-Hans')
  })

  test('grows by a name that is typed in two scripts', async () => {
    const { user } = await people()
    await user.type(screen.getByRole('textbox', { name: 'Add participant' }), '孙和 SUN He{Enter}')
    const added = rowsOf(current(), 'persons').find((person) => person.names[0]?.family === '孙')
    expect(added?.names.map(({ lang, family, given }) => [lang, family, given])).toEqual([
      ['zh-Hans', '孙', '和'],
      ['und-Latn', 'Sun', 'He'],
    ])
    expect(useSession.getState().selection).toEqual({ table: 'persons', id: added?.id })
    expect(screen.getByRole('textbox', { name: 'Add participant' })).toHaveValue('')
  })

  test('is found by any writing of a name and by the organization’s', async () => {
    const { user } = await people()
    const search = screen.getByRole('textbox', { name: 'Search in every script' })
    await user.type(search, 'qian n')
    await waitFor(() => expect(shown()).toEqual([expect.stringContaining('钱宁')]))
    await user.clear(search)
    await user.type(search, '绿巢')
    await waitFor(() => expect(shown()).toEqual([expect.stringContaining('赵安')]))
    await user.clear(search)
    await user.type(search, 'nobody')
    await user.click(await screen.findByRole('button', { name: 'Show all' }))
    await waitFor(() => expect(shown()).toHaveLength(2))
  })

  test('is reordered by Alt and arrow, and undone', async () => {
    const { user } = await people()
    await user.click(screen.getByText('钱宁'))
    act(() => screen.getByRole('listbox', { name: 'Delegation by precedence' }).focus())
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(ranked()).toEqual(['qian', 'zhao'])
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(ranked()).toEqual(['qian', 'zhao'])
    act(() => void undo())
    expect(ranked()).toEqual(['zhao', 'qian'])
  })

  test('loses somebody by Delete, who comes back by the toast’s undo', async () => {
    const { user } = await people()
    await user.click(screen.getByText('钱宁'))
    act(() => screen.getByRole('listbox', { name: 'Delegation by precedence' }).focus())
    await user.keyboard('{Delete}')
    expect(ranked()).toEqual(['zhao'])
    const toast = (await screen.findByText('“QIAN Ning” was removed')).closest<HTMLElement>('[data-tone]')
    await user.click(within(toast ?? document.body).getByRole('button', { name: 'Undo' }))
    expect(ranked()).toEqual(['zhao', 'qian'])
  })

  test('the toast leaves as soon as its Undo would take back something else', async () => {
    const { user } = await people()
    await user.click(screen.getByText('钱宁'))
    act(() => screen.getByRole('listbox', { name: 'Delegation by precedence' }).focus())
    await user.keyboard('{Delete}')
    await screen.findByText('“QIAN Ning” was removed')
    await user.type(screen.getByRole('textbox', { name: 'Add participant' }), '孙和 SUN He{Enter}')
    await waitFor(() => expect(screen.queryByText('“QIAN Ning” was removed')).toBeNull())
    act(() => void undo())
    expect(ranked()).toEqual(['zhao'])
  })

  test('says what belongs there while it is empty, and leads the caret to it', async () => {
    const { user } = await people(aMission())
    await user.click(screen.getByRole('button', { name: 'Type a name' }))
    expect(screen.getByRole('textbox', { name: 'Add participant' })).toHaveFocus()
  })
})

describe('a person', () => {
  test('turns to their own agenda by Space, and the plan is one link away', async () => {
    const { user } = await people()
    await user.click(screen.getByText('赵安'))
    act(() => screen.getByRole('listbox', { name: 'Delegation by precedence' }).focus())
    await user.keyboard(' ')
    await user.click(await screen.findByRole('button', { name: 'Plant tour' }))
    expect(useSession.getState()).toMatchObject({ view: 'itinerary', selection: { table: 'items', id: 'visit' } })
  })

  test('has names that are opened and put right part by part', async () => {
    const { user } = await people()
    act(() => select({ table: 'persons', id: 'zhao' }))
    await user.click(await screen.findByRole('button', { name: /^赵安\s?Chinese \(simplified\)/ }))
    const given = screen.getByRole('textbox', { name: 'Given name' })
    await user.clear(given)
    await user.type(given, '安平{Enter}')
    const zhao = current().tables.persons.zhao
    expect(zhao && nativeNameOf(zhao).text).toBe('赵安平')
  })

  test('who has a Latin name alone stands once above their particulars', async () => {
    await people(
      aMission({ persons: [{ id: 'hao', names: [{ ...name('und-Latn', 'Hao', 'Chen'), order: 'givenFirst' as const }] }] }),
    )
    act(() => select({ table: 'persons', id: 'hao' }))
    const heading = await screen.findByRole('heading', { name: 'Chen Hao' })
    expect(heading.parentElement).toHaveTextContent(/Chen Hao$/)
  })

  test('who has no bed is given a room for those nights', async () => {
    const { user } = await people()
    act(() => select({ table: 'persons', id: 'qian' }))
    await user.click(await screen.findByRole('button', { name: 'Give a room' }))
    expect(
      rowsOf(current(), 'roomStays').map(({ hotelPlaceId, checkInOn, checkOutOn, occupantIds }) => [
        hotelPlaceId,
        checkInOn,
        checkOutOn,
        occupantIds,
      ]),
    ).toEqual([['hotel', '2023-05-24', '2023-05-25', ['qian']]])
    expect(screen.queryByRole('button', { name: 'Give a room' })).toBeNull()
  })
})

describe('the other tabs', () => {
  test('hosts, and whoever has no part in the programme', async () => {
    const { user } = await people()
    await user.click(screen.getByRole('radio', { name: 'Hosts and others' }))
    expect(shown()).toEqual([expect.stringContaining('佐藤花子'), expect.stringContaining('運転一')])
    expect(screen.getByText('Without a part in the programme')).toBeVisible()
  })

  test('a person who is revealed stands in the list beside the inspector; another tab closes it', async () => {
    const { user } = await people()
    const tab = (name: string) => screen.getByRole('radio', { name })
    act(() => select({ table: 'persons', id: 'sato' }))
    expect(tab('Hosts and others')).toBeChecked()
    act(() => select({ table: 'groups', id: 'g-a' }))
    expect(tab('Groups (1)')).toBeChecked()
    await user.click(tab('Rooms'))
    expect([useSession.getState().selection, useSession.getState().choices['people.tab']]).toEqual([null, 'rooms'])
    // Who has no bed is listed among the rooms, and stays there.
    await user.click(screen.getByRole('option', { name: /^ZHAO An/ }))
    expect(useSession.getState().selection).toEqual({ table: 'persons', id: 'zhao' })
    expect(tab('Rooms')).toBeChecked()
  })

  test('rooms begin with those who have none', async () => {
    const { user } = await people()
    await user.click(screen.getByRole('radio', { name: 'Rooms' }))
    expect(shown()).toEqual(['ZHAO Annight of Wed 24 May', 'QIAN Ningnight of Wed 24 May'])
    await user.click(screen.getByRole('button', { name: 'Add room' }))
    expect(rowsOf(current(), 'roomStays')).toHaveLength(1)
  })

  test('groups: two in one press, and a member more by the inspector', async () => {
    const { user } = await people(
      aMission({
        persons: [{ id: 'zhao', names: [name('und-Latn', 'Zhao', 'An')] }],
        participations: [{ id: 'part', personId: 'zhao' }],
      }),
    )
    await user.click(screen.getByRole('radio', { name: 'Groups (0)' }))
    await user.click(screen.getByRole('button', { name: 'Add groups A and B' }))
    expect(rowsOf(current(), 'groups').map(({ code }) => code)).toEqual(['A', 'B'])
    await user.type(await screen.findByRole('combobox', { name: /^Members/ }), 'zhao{ArrowDown}{Enter}')
    const groupB = rowsOf(current(), 'groups')[1]?.id
    expect(current().tables.participations.part?.groupIds).toEqual([groupB])
  })

  test('an organization is added by its name, in the language of its letters', async () => {
    const { user } = await people()
    await user.click(screen.getByRole('radio', { name: 'Organizations (1)' }))
    await user.type(screen.getByRole('textbox', { name: 'Add organization' }), '見本エンジニアリング{Enter}')
    expect(rowsOf(current(), 'organizations').map(({ names }) => names)).toContainEqual({ ja: '見本エンジニアリング' })
  })
})

test('what is sealed and cannot be read here is said to be so; typed in anew it can be taken back', async () => {
  const sealed = { sealed: '1.AAAA' }
  const fields = {
    passport: sealed,
    visa: sealed,
    birthOn: sealed,
    allergies: sealed,
    dietCode: sealed,
    emergencyContact: sealed,
  }
  const { user } = await people(aMission({ persons: [{ id: 'zhao', ...fields }] }))
  act(() => {
    select({ table: 'persons', id: 'zhao' })
  })
  for (const [section, labels] of [
    ['Passport and visa', ['Passport', 'Visa']],
    ['Diet, health, notes', ['Diet code', 'Allergies']],
  ] as const) {
    const region = await screen.findByRole('region', { name: section })
    for (const label of labels) {
      expect(within(region).getByRole('group', { name: label })).toHaveTextContent('Cannot be read')
    }
  }
  await user.click(screen.getByRole('button', { name: 'Passport: Enter anew' }))
  expect(current().tables.persons.zhao?.passport).toBeNull()
  expect(await screen.findByRole('textbox', { name: 'Passport' })).toHaveValue('')
  act(() => {
    undo()
  })
  expect(current().tables.persons.zhao?.passport).toEqual(sealed)
})
