import { describe, expect, test } from 'vitest'
import { candidatesFor } from '../../../renderer/features/interpreters/candidates'
import type { WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import { rowOf } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'

const ja: WorkingLanguage = { lang: 'ja', class: 'A', modes: [] }
const zhRetour: WorkingLanguage = { lang: 'zh', class: 'B', modes: [] }
const zhPassive: WorkingLanguage = { lang: 'zh', class: 'C', modes: [] }
const dayOn = '2023-05-25'

const everybody: MissionRows = {
  persons: [{ id: 'p' }],
  items: [
    { id: 'talk', dayOn, startTime: '10:00', endTime: '12:00', zone: 'Asia/Tokyo' },
    { id: 'other', dayOn, startTime: '11:00', endTime: '13:00', zone: 'Asia/Tokyo' },
  ],
  // In the worst order, so that no order that is right is there by chance.
  interpreters: [
    { id: 'korean', personId: 'p', languages: [ja, { lang: 'ko', class: 'B', modes: [] }] },
    { id: 'away', personId: 'p', languages: [ja, zhRetour] },
    { id: 'busy', personId: 'p', languages: [ja, zhRetour] },
    { id: 'passive', personId: 'p', languages: [ja, zhPassive] },
    { id: 'free', personId: 'p', languages: [ja, zhRetour] },
    { id: 'engaged', personId: 'p', languages: [ja, zhRetour] },
  ],
  requirements: [
    { id: 'need', itemId: 'talk', from: 'ja', to: 'zh-Hans' },
    { id: 'otherNeed', itemId: 'other', from: 'ja', to: 'zh-Hans' },
  ],
  assignments: [
    { requirementId: 'need', interpreterId: 'engaged' },
    { requirementId: 'otherNeed', interpreterId: 'busy' },
  ],
  availabilities: [
    { interpreterId: 'away', from: { on: dayOn, time: '09:00' }, to: { on: dayOn, time: '10:30' }, state: 'unavailable' },
    { interpreterId: 'free', from: { on: dayOn, time: '12:00' }, to: { on: dayOn, time: '18:00' }, state: 'unavailable' },
    // Somebody else's hold is a matter to talk about, not an absence.
    { interpreterId: 'free', from: { on: dayOn, time: '09:00' }, to: { on: dayOn, time: '12:00' }, state: 'tentativeHold' },
  ],
}

function fitnessFor(requirementId: string, rows: MissionRows = everybody) {
  const mission = aMission(rows)
  const requirement = rowOf(mission, 'requirements', requirementId)
  if (!requirement) throw new Error(requirementId)
  return candidatesFor(mission, requirement).map(({ interpreter, fitness }) => [interpreter.id, fitness.kind])
}

describe('candidates for a requirement', () => {
  test('are those not yet in the team, who fits best first, each with the reason', () => {
    expect(fitnessFor('need')).toEqual([
      ['free', 'free'],
      ['passive', 'oneDirection'],
      ['busy', 'busy'],
      ['away', 'away'],
      ['korean', 'otherLanguages'],
    ])
  })

  test('name the item at which somebody is busy', () => {
    const mission = aMission(everybody)
    const requirement = rowOf(mission, 'requirements', 'need')
    const busy = requirement && candidatesFor(mission, requirement).find(({ interpreter }) => interpreter.id === 'busy')
    expect(busy?.fitness).toEqual({ kind: 'busy', at: mission.tables.items.other })
  })

  test('who understand the other language only are free for one direction, when only that one is asked for', () => {
    const oneWay = { id: 'need', itemId: 'talk', from: 'zh-Hans', to: 'ja', oneWay: true }
    expect(fitnessFor('need', { ...everybody, requirements: [oneWay], assignments: [] })).toContainEqual(['passive', 'free'])
  })

  test('of an item without a time are not busy', () => {
    const items = [{ id: 'talk' }, { id: 'other', dayOn, startTime: '11:00', endTime: '13:00' }]
    expect(fitnessFor('need', { ...everybody, items })).toContainEqual(['busy', 'free'])
  })
})
