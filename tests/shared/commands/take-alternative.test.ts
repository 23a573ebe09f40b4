import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alternativeOf } from '../../../shared/alternatives/alternative-of'
import { importMission } from '../../../shared/commands/import-mission'
import { restoreMission } from '../../../shared/commands/restore-mission'
import { takeAlternative } from '../../../shared/commands/take-alternative'
import { applyDiff, reverseDiff } from '../../../shared/mission/diff'
import { integrityOfAll } from '../../../shared/mission/integrity'
import { emptyMission, type Mission } from '../../../shared/mission/mission'
import { aBusyMission, aRandomEdit, diffOfEdit, type RandomEdit } from '../../support/random-edits'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

const mark = { name: 'B', stepCount: 7, madeAt: 0 }

const edited = (mission: Mission, edit: RandomEdit): Mission => applyDiff(mission, diffOfEdit(mission, edit))

/** What is kept beside a plan, as a mission of its own. */
function keptBeside(plan: Mission): Mission {
  return missionAfter(emptyMission('beside'), importMission, { from: alternativeOf(plan, mark) })
}

test('an alternative knows its plan, and so does an alternative of an alternative', () => {
  const plan = aBusyMission()
  const beside = keptBeside(plan)
  expect(beside.tables.missions.beside?.alternative).toEqual({ ...mark, missionId: plan.id })
  const second = alternativeOf(beside, { ...mark, name: 'C' })
  expect(second.tables.missions.beside?.alternative).toMatchObject({ missionId: plan.id, name: 'C' })
})

test('whatever was changed in either, the plan is what the alternative is, in one step that can be taken back', () => {
  fc.assert(
    fc.property(fc.array(aRandomEdit, { maxLength: 6 }), fc.array(aRandomEdit, { maxLength: 6 }), (there, here) => {
      const plan = here.reduce(edited, aBusyMission())
      const beside = there.reduce(edited, keptBeside(aBusyMission()))
      const change = takeAlternative.run(plan, { from: beside }, aContext())
      if (!change.ok) {
        expect(change.error).toEqual({ code: 'nothing-changes' })
        return
      }
      const taken = applyDiff(plan, change.value.diff)
      expect(integrityOfAll(taken)).toEqual([])
      for (const table of ['items', 'persons', 'assignments', 'tasks', 'places'] as const)
        expect(taken.tables[table]).toEqual(beside.tables[table])
      expect(taken.tables.missions[plan.id]).toMatchObject({ id: plan.id, alternative: null })
      expect(applyDiff(taken, reverseDiff(change.value.diff)).tables).toEqual(plan.tables)
    }),
    { numRuns: 40 },
  )
})

test('versions that were given out stay the plan’s, and nothing else follows from taking it', () => {
  const release = { id: 'r1', number: 1, at: 0, by: 'Sato', note: '', rulesTold: null }
  const base = aBusyMission()
  const plan: Mission = { ...base, tables: { ...base.tables, releases: { r1: release } } }
  const beside = keptBeside(plan)
  expect(beside.tables.releases).toEqual({})
  const moved = { ...beside, tables: { ...beside.tables, holidays: {} } }
  const change = takeAlternative.run(plan, { from: moved }, aContext())
  expect(change.ok && change.value.isWhole).toBe(true)
  expect(missionAfter(plan, takeAlternative, { from: moved }).tables.releases).toEqual({ r1: release })
  const restored = restoreMission.run(plan, { to: base }, aContext())
  expect(restored.ok && restored.value.isWhole).toBe(true)
})

test('what is no alternative of this plan is refused', () => {
  const plan = aBusyMission()
  const stranger = missionAfter(emptyMission('other'), importMission, { from: plan })
  expect(runCommand(plan, takeAlternative, { from: stranger })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'from' },
  })
})
