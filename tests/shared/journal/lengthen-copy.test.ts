import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthenCopy } from '../../../shared/journal/lengthen-copy'
import { stateOfCopy } from '../../../shared/journal/mission-copy'
import { replay, snapshotOfState, startOf } from '../../../shared/journal/replay'
import { emptyMission } from '../../../shared/mission/mission'
import { anAct, aSmallMission } from '../../support/acts'
import { aBegunJournal } from '../../support/desks/a-begun-journal'
import { sittingOf } from '../../support/desks/a-sitting'

test('a copy that is lengthened by any of the steps before its snapshot is the same mission, with those steps', () => {
  fc.assert(
    fc.property(fc.array(anAct, { maxLength: 30 }), fc.nat(30), fc.nat(30), (list, one, other) => {
      const { end, steps } = sittingOf(aSmallMission(), list)
      // Counted from what was there before: the steps that led to the small mission itself are not known.
      const before = { ...startOf(aSmallMission()), stepCount: 7 }
      const [from = 0, at = 0] = [Math.min(one, steps.length), Math.min(other, steps.length)].sort((a, b) => a - b)
      const copy = { snapshot: snapshotOfState(replay(before, steps.slice(0, at))), steps: steps.slice(at) }
      const longer = lengthenCopy(copy, steps.slice(from, at))
      expect(longer.steps).toEqual(steps.slice(from))
      expect(longer.snapshot.stepCount).toBe(7 + from)
      expect(stateOfCopy(longer)).toEqual({ ...end, stepCount: 7 + steps.length })
    }),
    { numRuns: 150 },
  )
})

test('a copy that is lengthened back to the first step begins with nothing', () => {
  const { copy, steps } = aBegunJournal(5)
  const now = { snapshot: snapshotOfState(stateOfCopy(copy)), steps: [] }
  expect(lengthenCopy(now, steps)).toEqual({ snapshot: snapshotOfState(startOf(emptyMission(copy.snapshot.missionId))), steps })
})
