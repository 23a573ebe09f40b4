import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cancelItem } from '../../../shared/commands/cancel-item'
import type { Command } from '../../../shared/commands/command'
import { editRow } from '../../../shared/commands/edit-row'
import { moveItem } from '../../../shared/commands/move-item'
import { releaseVersion } from '../../../shared/commands/release-version'
import { removeRow } from '../../../shared/commands/remove-row'
import { type JournalState, startOf, takeStep } from '../../../shared/journal/replay'
import type { Step } from '../../../shared/journal/step'
import type { Mission } from '../../../shared/mission/mission'
import { changesForInterpreter, changesForPerson, type ItemChange, itemChangesOf } from '../../../shared/releases/item-changes'
import { missionOfRelease, stepsSince } from '../../../shared/releases/released-mission'
import { versionOf } from '../../../shared/releases/version-of'
import { writingContextOf } from '../../../shared/releases/writing-context'
import { aMission } from '../../support/a-mission'
import { aContext } from '../../support/run-command'

const day = '2023-05-25'
const plan = aMission({
  persons: [{ id: 'zhao' }, { id: 'qian' }, { id: 'lin' }, { id: 'he' }],
  groups: [{ id: 'a' }, { id: 'b' }],
  participations: [
    { id: 'p1', personId: 'zhao', groupIds: ['a'] },
    { id: 'p2', personId: 'qian', groupIds: ['b'] },
  ],
  places: [{ id: 'plant' }, { id: 'port' }],
  interpreters: [
    { id: 'i-lin', personId: 'lin' },
    { id: 'i-he', personId: 'he' },
  ],
  items: [
    { id: 'visit', dayOn: day, startTime: '09:00', endTime: '10:00', placeId: 'plant', status: 'confirmed' },
    { id: 'lunch', dayOn: day, startTime: '12:00', endTime: '13:00', attendance: 'groups', groupIds: ['a'] },
    { id: 'idea', dayOn: day, startTime: '15:00', endTime: '16:00', status: 'idea' },
  ],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
  assignments: [{ id: 'as', requirementId: 'need', interpreterId: 'i-lin' }],
})

/** A journal as it is written down, step by step. */
function aJournal() {
  let state: JournalState = startOf(plan)
  const steps: Step[] = []
  const context = aContext()
  return {
    state: () => state,
    steps,
    do: <Name extends string, Input>(command: Command<Name, Input>, input: Input): Mission => {
      const change = command.run(state.mission, input, context)
      if (!change.ok) throw new Error(JSON.stringify(change.error))
      const count = steps.length + 1
      const step: Step = {
        id: `step-${count}`,
        at: { ms: count, count: 0, device: 'd' } as never,
        actor: { device: 'd', name: 'Sato' },
        seen: {},
        label: { command: command.name, refs: [] },
        diff: change.value.diff,
      }
      steps.push(step)
      state = takeStep(state, step)
      return state.mission
    },
  }
}

function told(changes: readonly ItemChange[]): readonly string[] {
  return changes.map(({ before, after, things }) => {
    if (after === null) return `${before.id} gone`
    return before === null ? `${after.id} new` : `${after.id}: ${things.join()}`
  })
}

describe('a version that was given out', () => {
  test('is the mission as it was then, whatever happened since', () => {
    const journal = aJournal()
    journal.do(moveItem, { itemId: 'visit', byMinutes: 15 })
    const given = journal.do(releaseVersion, { note: '' })
    const [release] = Object.keys(given.tables.releases)
    journal.do(cancelItem, { itemIds: ['lunch'], reason: '' })
    journal.do(removeRow, { table: 'items', id: 'idea' })
    const now = journal.do(editRow, { table: 'items', id: 'visit', fields: { placeId: 'port' } })
    expect(missionOfRelease(now, journal.steps, release ?? '')?.tables).toEqual(given.tables)
    expect(missionOfRelease(now, journal.steps.slice(3), release ?? '')).toBeNull()
    expect(stepsSince(journal.steps, release ?? '')).toBe(3)
  })

  test('is found again after any moves', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -200, max: 600 }).filter((by) => by !== 0),
          { maxLength: 8 },
        ),
        (moves) => {
          const journal = aJournal()
          const given = journal.do(releaseVersion, { note: '' })
          const [release] = Object.keys(given.tables.releases)
          for (const byMinutes of moves) journal.do(moveItem, { itemId: 'visit', byMinutes })
          expect(missionOfRelease(journal.state().mission, journal.steps, release ?? '')?.tables).toEqual(given.tables)
        },
      ),
    )
  })

  test('gives what is printed its name', () => {
    const journal = aJournal()
    const name = () => versionOf(journal.state(), journal.steps)
    journal.do(moveItem, { itemId: 'visit', byMinutes: 15 })
    expect(name()).toEqual({ label: '1', supersedes: null })
    journal.do(releaseVersion, { note: '' })
    expect(name()).toEqual({ label: '1', supersedes: null })
    journal.do(moveItem, { itemId: 'visit', byMinutes: 15 })
    expect(name()).toEqual({ label: '1.1', supersedes: '1' })
    journal.do(releaseVersion, { note: '' })
    expect(name()).toEqual({ label: '2', supersedes: '1' })
    expect(versionOf(journal.state(), [])).toEqual({ label: '2+', supersedes: '2' })
  })
})

test('what is written of a version compares it with the one before, a draft with the last', () => {
  const journal = aJournal()
  const compared = () => writingContextOf(journal.state(), journal.steps, 0).released
  expect(compared()).toBeNull()
  const first = journal.do(releaseVersion, { note: '' })
  expect(compared()?.mission.tables).toEqual(first.tables)
  journal.do(moveItem, { itemId: 'visit', byMinutes: 15 })
  const second = journal.do(releaseVersion, { note: '' })
  expect([compared()?.number, compared()?.mission.tables]).toEqual([1, first.tables])
  journal.do(moveItem, { itemId: 'visit', byMinutes: 15 })
  expect([compared()?.number, compared()?.mission.tables]).toEqual([2, second.tables])
  expect(writingContextOf(journal.state(), journal.steps.slice(-1), 0).released).toBeNull()
})

describe('what changed between two versions', () => {
  const journal = aJournal()
  const after = [
    () => journal.do(moveItem, { itemId: 'visit', byMinutes: 30 }),
    () => journal.do(editRow, { table: 'items', id: 'visit', fields: { placeId: 'port' } }),
    () => journal.do(editRow, { table: 'assignments', id: 'as', fields: { interpreterId: 'i-he' } }),
    () => journal.do(editRow, { table: 'items', id: 'lunch', fields: { groupIds: ['b'] } }),
    () => journal.do(editRow, { table: 'items', id: 'idea', fields: { status: 'tentative' } }),
  ].reduce<Mission>((_, go) => go(), plan)

  test('is told by item, and an idea that becomes a plan is new', () => {
    expect(told(itemChangesOf(plan, after))).toEqual(['visit: time,place,interpreters', 'lunch: who', 'idea new'])
    expect(itemChangesOf(after, after)).toEqual([])
  })

  test('is for each person what is different for them', () => {
    expect(told(changesForPerson(plan, after, 'zhao'))).toEqual(['visit: time,place,interpreters', 'lunch gone', 'idea new'])
    expect(told(changesForPerson(plan, after, 'qian'))).toEqual(['visit: time,place,interpreters', 'lunch new', 'idea new'])
  })

  test('is for interpreters what they are assigned to', () => {
    expect(told(changesForInterpreter(plan, after, 'i-lin'))).toEqual(['visit gone'])
    expect(told(changesForInterpreter(plan, after, 'i-he'))).toEqual(['visit new'])
  })
})

test('papers are news for who interprets, and for nobody else', () => {
  const papers = [{ title: 'Opening address', language: null, note: '' }]
  const journal = aJournal()
  const after = journal.do(editRow, { table: 'items', id: 'visit', fields: { papers } })
  expect(itemChangesOf(plan, after).map(({ things }) => things)).toEqual([['papers']])
  expect(changesForInterpreter(plan, after, 'i-lin').map(({ things }) => things)).toEqual([['papers']])
  expect([changesForInterpreter(plan, after, 'i-he'), changesForPerson(plan, after, 'zhao')]).toEqual([[], []])
})
