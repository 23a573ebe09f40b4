import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { dispatch, undo, useDesk } from '../../../renderer/store/mission-store'
import { reveal, useSession } from '../../../renderer/store/session-store'
import { editRow } from '../../../shared/commands/edit-row'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission, type MissionRows } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

const visit = {
  id: 'visit',
  dayOn: '2023-05-25',
  startTime: '09:00',
  endTime: '11:30',
  zone: 'Asia/Tokyo',
  title: { en: 'Machida plant' },
}

/** The inspector of the item `visit`, filled in as this says, and who works at it. */
async function anInspector(fields: Partial<Item> = {}, rows: MissionRows = {}): Promise<UserEvent> {
  const { user } = aDesk({ open: aMission({ items: [{ ...visit, ...fields }], ...rows }) })
  act(() => reveal({ table: 'items', id: 'visit' }, 'itinerary'))
  await screen.findByRole('textbox', { name: /^Title/ })
  return user
}

function theItem(): Item {
  const item = useDesk.getState().journal?.mission.tables.items.visit
  if (!item) throw new Error('the item is gone')
  return item
}

/** How many attend, as the inspector and the status line say. */
function attending(): readonly (string | null)[] {
  return screen.getAllByText(/^\d+ (person|people) attends?$/).map((said) => said.textContent)
}

async function typeInto(user: UserEvent, name: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name })
  await user.clear(field)
  await user.type(field, `${text}{Enter}`)
}

async function pick(user: UserEvent, label: string, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${label}$`) }))
  await user.click(await screen.findByRole('option', { name: option }))
}

describe('papers for the interpreters', () => {
  const need = { id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }

  test('are typed in beside the interpretation that is asked for, by keyboard alone, and taken back one by one', async () => {
    const user = await anInspector({}, { requirements: [need], missions: [{ documentLanguages: ['ja'] }] })
    screen.getByRole('button', { name: 'Add paper' }).focus()
    await user.keyboard('{Enter}')
    const paper = within(await screen.findByRole('group', { name: 'Paper 1' }))
    await waitFor(() => expect(paper.getByRole('textbox', { name: 'Title' })).toHaveFocus())
    await user.keyboard('Opening address{Enter}')
    const named = within(screen.getByRole('group', { name: 'Opening address' }))
    await user.type(named.getByRole('textbox', { name: 'Note' }), 'comes on Friday{Enter}')
    await user.click(named.getByRole('button', { name: /Language$/ }))
    await user.click(await screen.findByRole('option', { name: 'Japanese' }))
    const whole = { title: 'Opening address', language: 'ja', note: 'comes on Friday' }
    expect(theItem().papers).toEqual([whole])
    await user.click(named.getByRole('button', { name: 'Remove Opening address' }))
    expect(theItem().papers).toEqual([])
    act(() => void undo())
    expect(theItem().papers).toEqual([whole])
  })

  test('leave the keyboard at their neighbours when they are taken away', async () => {
    const papers = ['one', 'two'].map((title) => ({ title, language: null, note: '' }))
    const user = await anInspector({}, { requirements: [need] })
    act(() => void dispatch(editRow, { table: 'items', id: 'visit', fields: { papers } }))
    const remove = (title: string) => screen.getByRole('button', { name: `Remove ${title}` })
    remove('two').focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(remove('one')).toHaveFocus())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(theItem().papers).toEqual([]))
    // In the section still: the next Tab goes on from there.
    expect(screen.getByRole('button', { name: 'Add paper' }).closest('section')).toContainElement(
      document.activeElement as HTMLElement,
    )
  })

  test('are not asked for where nobody interprets', async () => {
    await anInspector()
    expect(screen.queryByRole('button', { name: 'Add paper' })).toBeNull()
  })
})

describe('the inspector of an item', () => {
  test('takes a title, in one language after the other', async () => {
    const user = await anInspector({}, { missions: [{ documentLanguages: ['zh-Hans'] }] })
    await typeInto(user, 'Title (English)', 'Machida incineration plant')
    await user.click(screen.getAllByRole('radio', { name: 'Chinese (simplified), empty' })[0] ?? document.body)
    await user.type(screen.getByRole('textbox', { name: 'Title (Chinese (simplified))' }), '町田清扫工厂{Enter}')
    expect(theItem().title).toEqual({ en: 'Machida incineration plant', 'zh-Hans': '町田清扫工厂' })
  })

  test('writes a title in one language over the newest of the others, whatever changed while it was typed', async () => {
    const user = await anInspector({ title: { en: 'Machida plant', ja: '町田' } }, { missions: [{ documentLanguages: ['ja'] }] })
    const title = screen.getByRole('textbox', { name: 'Title (English)' })
    await user.clear(title)
    await user.type(title, 'Machida incineration plant')
    const fields = { title: { en: 'Machida plant', ja: '町田清掃工場' }, roomName: 'Hall 2' }
    act(() => void dispatch(editRow, { table: 'items', id: 'visit', fields }))
    await user.keyboard('{Enter}')
    expect(theItem()).toMatchObject({ title: { en: 'Machida incineration plant', ja: '町田清掃工場' }, roomName: 'Hall 2' })
    expect(screen.getByRole('textbox', { name: 'Room' })).toHaveValue('Hall 2')
  })

  test('adds to the newest list, not to the one that was there when the field was drawn', async () => {
    const user = await anInspector(
      {},
      { vehicles: ['a', 'b', 'c'].map((id) => ({ id, name: { en: `Coach ${id.toUpperCase()}` } })) },
    )
    const add = screen.getByRole('combobox', { name: /^Vehicles: / })
    await user.click(add)
    await user.click(await screen.findByRole('option', { name: 'Coach A' }))
    act(() => void dispatch(editRow, { table: 'items', id: 'visit', fields: { vehicleIds: ['b'] } }))
    await user.type(add, 'C')
    await user.click(await screen.findByRole('option', { name: 'Coach C' }))
    expect(theItem().vehicleIds).toEqual(['b', 'c'])
  })

  test('takes times as people type them: a new start keeps the length, 25:30 ends on the next day', async () => {
    const user = await anInspector()
    await typeInto(user, 'Start', '930')
    expect(theItem()).toMatchObject({ startTime: '09:30', endTime: '12:00', endDayOffset: 0 })
    await typeInto(user, 'End', '25:30')
    expect(theItem()).toMatchObject({ startTime: '09:30', endTime: '01:30', endDayOffset: 1 })
    await typeInto(user, 'End', '1 pm')
    expect(theItem()).toMatchObject({ startTime: '09:30', endTime: '13:00', endDayOffset: 0 })
  })

  test('an end before the start is said where it was typed and not taken; an evening may go past midnight, and +1 is the next day', async () => {
    const user = await anInspector({ startTime: '18:00', endTime: '20:00' })
    await typeInto(user, 'End', '17:30')
    expect(theItem()).toMatchObject({ endTime: '20:00', endDayOffset: 0 })
    expect(screen.getByRole('textbox', { name: 'End' })).toHaveValue('17:30')
    expect(screen.getByText(/^The end is before the start/)).toBeVisible()
    await typeInto(user, 'End', '2')
    expect(theItem()).toMatchObject({ endTime: '02:00', endDayOffset: 1 })
    await typeInto(user, 'End', '17:30 +1')
    expect(theItem()).toMatchObject({ endTime: '17:30', endDayOffset: 1 })
    expect(screen.queryByText(/^The end is before the start/)).toBeNull()
  })

  test('a day outside the mission is said beside it, and taken', async () => {
    const user = await anInspector()
    await typeInto(user, 'Day', '2032-05-25')
    expect(theItem().dayOn).toBe('2032-05-25')
    expect(screen.getByText(/^Outside the mission \(/)).toBeVisible()
  })

  test('keeps the nights of a long stay when its last hour changes', async () => {
    const user = await anInspector({ startTime: '15:00', endTime: '10:00', endDayOffset: 3 })
    await typeInto(user, 'End', '11')
    expect(theItem()).toMatchObject({ endTime: '11:00', endDayOffset: 3 })
  })

  test('moves it to another day, and to the pool when the day is emptied', async () => {
    const user = await anInspector()
    await typeInto(user, 'Day', '5/27')
    expect(theItem()).toMatchObject({ dayOn: '2023-05-27', startTime: '09:00', endTime: '11:30' })
    const day = screen.getByRole('textbox', { name: 'Day' })
    await user.clear(day)
    await user.keyboard('{Enter}')
    expect(theItem().dayOn).toBeNull()
    await typeInto(user, 'Day', '26')
    expect(theItem().dayOn).toBe('2023-05-26')
  })

  test('sets status and who attends; the head-count follows', async () => {
    const persons = [{ id: 'wang' }, { id: 'chen' }]
    const participations = [{ personId: 'wang' }, { personId: 'chen', groupIds: ['A'] }]
    const user = await anInspector({}, { persons, participations, groups: [{ id: 'A', code: 'A' }] })
    await pick(user, 'Status', 'Confirmed')
    expect(theItem().status).toBe('confirmed')
    expect(attending()).toEqual(['2 people attend', '2 people attend'])
    await pick(user, 'Who attends', 'Groups')
    expect(theItem().attendance).toBe('groups')
    expect(attending()).toEqual(['0 people attend', '0 people attend'])
    await user.type(screen.getByRole('combobox', { name: /^Groups/ }), 'A{ArrowDown}{Enter}')
    expect(theItem().groupIds).toEqual(['A'])
    expect(attending()).toEqual(['1 person attends', '1 person attends'])
  })

  test('says what the checks say of it', async () => {
    await anInspector({ zone: 'Asia/Shanghai', placeId: 'plant' }, { places: [{ id: 'plant', names: { en: 'Plant' } }] })
    expect(screen.getByText(/starts at Plant \(time zone Asia\/Tokyo\), but its time is told in Asia\/Shanghai/)).toBeVisible()
  })
})

describe('calling an item off', () => {
  test('asks for the reason, and it can be taken back into the plan', async () => {
    const user = await anInspector()
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Cancel item …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cancel “Machida plant”?' })
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'host closed')
    await user.click(within(dialog).getByRole('button', { name: 'Cancel item' }))
    expect(theItem()).toMatchObject({ status: 'cancelled', statusReason: 'host closed' })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Take back into the plan' }))
    expect(theItem().status).not.toBe('cancelled')
  })

  test('is not done when one keeps it', async () => {
    const user = await anInspector()
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Cancel item …' }))
    await user.click(await screen.findByRole('button', { name: 'Keep it' }))
    expect(theItem().status).toBe('tentative')
  })
})

describe('the menu of an item', () => {
  test('shifts it and what follows on its day', async () => {
    const dinner = { id: 'dinner', dayOn: '2023-05-25', startTime: '18:00', endTime: '20:00' }
    const user = await anInspector({}, { items: [visit, dinner] })
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Shift this and later by 30 min' }))
    const { items } = useDesk.getState().journal?.mission.tables ?? { items: {} as Record<string, Item> }
    expect([items.visit?.startTime, items.dinner?.startTime]).toEqual(['09:30', '18:30'])
  })

  test('selects it and what follows on its day, to be shifted by any time', async () => {
    const dinner = { id: 'dinner', dayOn: '2023-05-25', startTime: '18:00', endTime: '20:00' }
    const user = await anInspector({}, { items: [visit, dinner, { ...dinner, id: 'train', lockTime: true }] })
    await user.click(screen.getByRole('button', { name: 'More for this item' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Select this and later, to shift by any time' }))
    expect(useSession.getState().selection).toEqual({ table: 'items', id: 'visit', also: ['dinner'] })
    const minutes = await screen.findByRole('textbox', { name: /^Shift/ })
    await user.clear(minutes)
    await user.type(minutes, '25{Enter}')
    await user.click(screen.getByRole('button', { name: 'Later' }))
    const { items } = useDesk.getState().journal?.mission.tables ?? { items: {} as Record<string, Item> }
    expect([items.visit?.startTime, items.dinner?.startTime, items.train?.startTime]).toEqual(['09:25', '18:25', '18:00'])
  })
})

describe('interpretation at an item', () => {
  test('is asked for, opened beside the itinerary, and edited', async () => {
    const user = await anInspector({}, { missions: [{ workingLanguages: ['ja', 'zh-Hans'] }] })
    await user.click(screen.getByRole('button', { name: 'Ask for interpretation' }))
    expect(screen.getByText('Nobody assigned yet')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Japanese ⇄ Chinese/ }))
    expect(useSession.getState()).toMatchObject({ view: 'itinerary', selection: { table: 'requirements' } })
    await screen.findByRole('combobox', { name: /^Assign interpreter/ })
    await pick(user, 'Mode', 'Simultaneous in booth')
    const requirements = Object.values(useDesk.getState().journal?.mission.tables.requirements ?? {})
    expect(requirements).toMatchObject([{ itemId: 'visit', from: 'ja', to: 'zh-Hans', mode: 'simultaneous' }])
  })

  test('follows from what is said: how long, about what, and by which rules', async () => {
    const user = await anInspector({}, { ruleProfiles: [{ id: 'booth', name: { en: 'Booth rules' } }] })
    await typeInto(user, 'Speech (minutes)', '40')
    await typeInto(user, 'Specialities', 'sludge, hydrogen')
    await user.click(screen.getByRole('checkbox', { name: 'Recorded or streamed' }))
    await user.type(screen.getByRole('combobox', { name: 'Rule profile' }), 'Booth')
    await user.click(await screen.findByRole('option', { name: 'Booth rules' }))
    expect(theItem()).toMatchObject({
      speechMinutes: 40,
      specialities: ['sludge', 'hydrogen'],
      recorded: true,
      ruleProfileId: 'booth',
    })
  })

  test('tells who could do each direction, and whom it is for', async () => {
    const languages = [
      { lang: 'ja', class: 'A' as const, modes: [] },
      { lang: 'zh', class: 'C' as const, modes: [] },
    ]
    const user = await anInspector(
      {},
      {
        missions: [{ workingLanguages: ['ja', 'zh-Hans'] }],
        persons: [{ id: 'wang', preferredBadgeName: 'Wang' }, { id: 'sato' }],
        participations: [{ personId: 'wang' }],
        interpreters: [{ id: 'sato', personId: 'sato', languages }],
        requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
      },
    )
    act(() => reveal({ table: 'requirements', id: 'need' }, 'itinerary'))
    expect(await screen.findByText('Japanese → Chinese (simplified): nobody in this mission')).toBeVisible()
    expect(screen.getByText('Chinese (simplified) → Japanese: 1 interpreter could')).toBeVisible()
    await user.type(screen.getByRole('combobox', { name: 'Interprets for' }), 'Wang')
    await user.click(await screen.findByRole('option', { name: 'Wang' }))
    expect(useDesk.getState().journal?.mission.tables.requirements.need?.principalPersonId).toBe('wang')
  })
})
