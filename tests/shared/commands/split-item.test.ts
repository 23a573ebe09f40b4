import { describe, expect, test } from 'vitest'
import { splitItem } from '../../../shared/commands/split-item'
import type { Item } from '../../../shared/mission/entities/item'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  groups: [{ id: 'A' }, { id: 'B' }],
  persons: [{ id: 'sato' }],
  interpreters: [{ id: 'sato', personId: 'sato' }],
  items: [{ id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:30', status: 'confirmed' }],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh' }],
  assignments: [{ requirementId: 'need', interpreterId: 'sato', status: 'accepted' }],
})

function ofGroup(id: string): Pick<Item, 'attendance' | 'groupIds' | 'includePersonIds' | 'excludePersonIds'> {
  return { attendance: 'groups', groupIds: [id], includePersonIds: [], excludePersonIds: [] }
}

function visitsAfter(oneAfterAnother: boolean): readonly string[] {
  const after = missionAfter(mission, splitItem, { itemId: 'visit', parts: [ofGroup('A'), ofGroup('B')], oneAfterAnother })
  return rowsOf(after, 'items').map(({ id, startTime, endTime, status, groupIds }) => {
    const asked = rowsOf(after, 'requirements')
      .filter(({ itemId }) => itemId === id)
      .map((one) => one.id)
    const team = rowsOf(after, 'assignments').filter(({ requirementId }) => asked.includes(requirementId))
    return `${id} ${groupIds.join()} ${startTime}-${endTime} ${status} ${asked.length} ${team.map((one) => `${one.interpreterId} ${one.status}`)}`
  })
}

describe('splitting an item', () => {
  test('at the same time: the item keeps its own, each other part asks for interpretation too', () => {
    expect(visitsAfter(false)).toEqual(['visit A 10:00-11:30 confirmed 1 sato accepted', 'new-1 B 10:00-11:30 tentative 1 '])
  })

  test('one after the other: whoever interprets the first is proposed for the next', () => {
    expect(visitsAfter(true)).toEqual([
      'visit A 10:00-11:30 confirmed 1 sato accepted',
      'new-1 B 11:30-13:00 tentative 1 sato proposed',
    ])
  })

  test('takes at least two parts, and an item that is there', () => {
    const one = { itemId: 'visit', parts: [ofGroup('A')], oneAfterAnother: false }
    expect(runCommand(mission, splitItem, one)).toMatchObject({ ok: false, error: { code: 'input-invalid', field: 'parts' } })
    expect(runCommand(mission, splitItem, { ...one, itemId: 'ghost' })).toMatchObject({
      ok: false,
      error: { code: 'row-unknown' },
    })
  })
})
