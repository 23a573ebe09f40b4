import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dispatch } from '../../../renderer/store/mission-store'
import { editRow } from '../../../shared/commands/edit-row'
import { anInspector, pick, theItem, typeInto } from './an-item-inspector'

/** How many attend, as the inspector and the status line say. */
function attending(): readonly (string | null)[] {
  return screen.getAllByText(/^\d+ (person|people) attends?$/).map((said) => said.textContent)
}

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
