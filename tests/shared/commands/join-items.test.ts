import { describe, expect, test } from 'vitest'
import { joinItems } from '../../../shared/commands/join-items'
import { splitItem } from '../../../shared/commands/split-item'
import type { Item } from '../../../shared/mission/entities/item'
import { splitsByGroup } from '../../../shared/mission/items/item-parts'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const at = { placeId: 'plant', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:30' } as const

function parted(a: Partial<Item> = {}, b: Partial<Item> = {}): Mission {
  return aMission({
    places: [{ id: 'plant' }],
    groups: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    vehicles: [{ id: 'coach-1' }, { id: 'coach-2' }],
    persons: [{ id: 'sato' }, { id: 'ito' }, { id: 'mori' }],
    interpreters: ['sato', 'ito', 'mori'].map((id) => ({ id, personId: id })),
    items: [
      { ...at, id: 'a', attendance: 'groups', groupIds: ['A'], vehicleIds: ['coach-1'], staffNotes: 'ring at the gate', ...a },
      { ...at, id: 'b', attendance: 'groups', groupIds: ['B'], vehicleIds: ['coach-2'], staffNotes: 'by the back door', ...b },
      { id: 'ride', kind: 'transfer', leadsToItemId: 'b' },
    ],
    requirements: [
      { id: 'a.ja-zh', itemId: 'a', from: 'ja', to: 'zh' },
      { id: 'b.zh-ja', itemId: 'b', from: 'zh', to: 'ja' },
      { id: 'b.en', itemId: 'b', from: 'ja', to: 'en' },
    ],
    assignments: [
      { id: 'sato-a', requirementId: 'a.ja-zh', interpreterId: 'sato', status: 'confirmed' },
      { id: 'sato-b', requirementId: 'b.zh-ja', interpreterId: 'sato', status: 'proposed' },
      { id: 'ito-b', requirementId: 'b.zh-ja', interpreterId: 'ito', status: 'confirmed' },
      { id: 'mori-b', requirementId: 'b.en', interpreterId: 'mori', status: 'declined' },
    ],
    tasks: [
      { id: 'ours', itemId: 'b', title: { en: 'Buy a gift' } },
      { id: 'confirm:b', itemId: 'b', rule: 'confirm', doneOn: '2023-05-20' },
    ],
    travelLegs: [{ id: 'leg', itemId: 'b' }],
  })
}

function joined(mission: Mission): Mission {
  return missionAfter(mission, joinItems, { itemIds: ['a', 'b'] })
}

function teamAt(mission: Mission): readonly string[] {
  return rowsOf(mission, 'assignments').map(({ interpreterId, requirementId, status }) => {
    const asked = mission.tables.requirements[requirementId]
    return `${interpreterId} ${asked?.from}-${asked?.to} at ${asked?.itemId}: ${status}`
  })
}

describe('rejoining an item', () => {
  test('it is for all, with what each part had', () => {
    const { items } = joined(parted()).tables
    expect(Object.keys(items)).toEqual(['a', 'ride'])
    expect(items.a).toMatchObject({
      attendance: 'groups',
      groupIds: ['A', 'B'],
      vehicleIds: ['coach-1', 'coach-2'],
      staffNotes: 'ring at the gate\n\nby the back door',
      startTime: '10:00',
    })
  })

  test('what is interpreted at both is asked for once, by all who were to do it', () => {
    expect(teamAt(joined(parted()))).toEqual([
      'sato ja-zh at a: confirmed',
      'ito ja-zh at a: confirmed',
      'mori ja-en at a: declined',
    ])
  })

  test('who was to come at another time is proposed anew', () => {
    expect(teamAt(joined(parted({}, { startTime: '11:30', endTime: '13:00' })))).toEqual([
      'sato ja-zh at a: confirmed',
      'ito ja-zh at a: proposed',
      'mori ja-en at a: declined',
    ])
  })

  test('the firmer stays, else the earlier', () => {
    const idsAfter = (a: Partial<Item>, b: Partial<Item>) => Object.keys(joined(parted(a, b)).tables.items)
    expect(idsAfter({}, { status: 'confirmed' })).toEqual(['b', 'ride'])
    expect(idsAfter({}, { startTime: '09:00' })).toEqual(['b', 'ride'])
    expect(idsAfter({ startTime: null, endTime: null }, {})).toEqual(['b', 'ride'])
  })

  test('transfers lead to it, tasks and tickets hang on it; what follows from a rule follows anew', () => {
    const { items, tasks, travelLegs } = joined(parted()).tables
    expect(items.ride?.leadsToItemId).toBe('a')
    expect(Object.values(tasks).map(({ id, itemId }) => [id, itemId])).toEqual([['ours', 'a']])
    expect(travelLegs.leg?.itemId).toBe('a')
  })

  test('what was split by groups is whole again', () => {
    const whole = aMission({
      groups: [{ id: 'A' }, { id: 'B' }],
      items: [{ ...at, placeId: null, id: 'visit', staffNotes: 'one' }],
      requirements: [{ itemId: 'visit', from: 'ja', to: 'zh' }],
    })
    const visit = whole.tables.items.visit
    const [split] = visit ? splitsByGroup(whole, visit) : []
    const parts = split?.parts ?? []
    for (const oneAfterAnother of [false, true]) {
      const inParts = missionAfter(whole, splitItem, { itemId: 'visit', parts, oneAfterAnother })
      expect(rowsOf(inParts, 'items')).toHaveLength(2)
      const after = missionAfter(inParts, joinItems, { itemIds: rowsOf(inParts, 'items').map(({ id }) => id) })
      expect(after.tables).toEqual(whole.tables)
    }
  })

  test('takes several items of one kind', () => {
    expect(runCommand(parted(), joinItems, { itemIds: ['a', 'a'] })).toMatchObject({ error: { code: 'nothing-changes' } })
    expect(runCommand(parted(), joinItems, { itemIds: ['a', 'ride'] })).toMatchObject({ error: { code: 'input-invalid' } })
    expect(runCommand(parted(), joinItems, { itemIds: ['a', 'ghost'] })).toMatchObject({ error: { code: 'row-unknown' } })
  })
})
