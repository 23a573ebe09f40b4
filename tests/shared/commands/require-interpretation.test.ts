import { expect, test } from 'vitest'
import { requireInterpretation } from '../../../shared/commands/require-interpretation'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  missions: [{ workingLanguages: ['zh-Hans', 'ja'] }],
  items: [{ id: 'visit' }, { id: 'talk', spokenLanguages: ['en'], heardLanguages: ['en', 'ja'] }],
})

function pairOf(input: { itemId: string; from?: string; to?: string }) {
  const row = missionAfter(mission, requireInterpretation, input).tables.requirements['new-1']
  return row && [row.itemId, row.from, row.to, row.mode]
}

test('an item that says nothing of languages is interpreted between the working languages', () => {
  expect(pairOf({ itemId: 'visit' })).toEqual(['visit', 'zh-Hans', 'ja', 'consecutive'])
})

test('an item that says which are spoken and heard is interpreted between those', () => {
  expect(pairOf({ itemId: 'talk' })).toEqual(['talk', 'en', 'ja', 'consecutive'])
})

test('asked once more, an item gets the next pair that nobody has asked for, one way where one side only listens', () => {
  const panel = aMission({
    missions: [{ workingLanguages: ['zh-Hans', 'ja'] }],
    items: [{ id: 'panel', spokenLanguages: ['zh-Hans', 'ja'], heardLanguages: ['zh-Hans', 'ja', 'km'] }],
  })
  let asked = panel
  for (const id of ['one', 'two']) asked = missionAfter(asked, requireInterpretation, { itemId: 'panel', id })
  const rows = Object.values(asked.tables.requirements).map(({ from, to, oneWay }) => [from, to, oneWay])
  expect(rows).toEqual([
    ['zh-Hans', 'ja', false],
    ['zh-Hans', 'km', true],
  ])
})

test('stated languages come first', () => {
  expect(pairOf({ itemId: 'visit', from: 'ko', to: 'ja' })).toEqual(['visit', 'ko', 'ja', 'consecutive'])
})

test('nobody interprets from a language into itself', () => {
  expect(runCommand(mission, requireInterpretation, { itemId: 'visit', from: 'ja', to: 'ja' })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'to' },
  })
})
