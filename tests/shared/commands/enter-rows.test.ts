import { expect, test } from 'vitest'
import { enterRows } from '../../../shared/commands/enter-rows'
import { type Group, groupEntity } from '../../../shared/mission/entities/group'
import { type Item, itemEntity } from '../../../shared/mission/entities/item'
import { type Place, placeEntity } from '../../../shared/mission/entities/place'
import { missionRowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-05-26' }],
  items: [{ id: 'a', title: { en: 'Visit' } }, { id: 'b' }],
})
const nothing = { places: [], groups: [], requirements: [], additions: [], edits: [], days: null }
const place = { ...placeEntity.defaults, id: 'bank', names: { en: 'Bank' } } as Place
const group = { ...groupEntity.defaults, id: 'g', code: 'A' } as Group
const item = { ...itemEntity.defaults, id: 'new', placeId: 'bank', attendance: 'groups', groupIds: ['g'] } as Item

test('rows come with the places and groups that they name, and the mission with their days, in one change', () => {
  const before = mission.tables.items.a
  if (!before) throw new Error('a is there')
  const after = missionAfter(mission, enterRows, {
    ...nothing,
    places: [place],
    groups: [group],
    additions: [item],
    edits: [{ ...before, title: { en: 'Talk' } }],
    days: { startsOn: '2023-05-25', endsOn: '2023-05-28' },
  })
  expect(after.tables.items).toEqual({ ...mission.tables.items, a: { ...before, title: { en: 'Talk' } }, new: item })
  expect(after.tables.places).toEqual({ bank: place })
  expect(after.tables.groups).toEqual({ g: group })
  expect(missionRowOf(after).endsOn).toBe('2023-05-28')
})

test('what stands already as it was entered changes nothing', () => {
  const edits = Object.values(mission.tables.items)
  expect(runCommand(mission, enterRows, { ...nothing, edits })).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})

test('a row that is gone is refused, and so is an item whose place is not there', () => {
  expect(runCommand(mission, enterRows, { ...nothing, edits: [item] })).toMatchObject({ error: { code: 'row-unknown' } })
  expect(runCommand(mission, enterRows, { ...nothing, groups: [group], additions: [item] })).toMatchObject({
    error: { code: 'reference-broken', field: 'placeId' },
  })
})
