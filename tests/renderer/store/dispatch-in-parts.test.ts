import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  dispatch,
  dispatchInParts,
  hydrate,
  redo,
  setStepSink,
  startLoading,
  undo,
  useDesk,
} from '../../../renderer/store/mission-store'
import { useSettled } from '../../../renderer/store/settled'
import { type CheckedMission, checkMission } from '../../../shared/checks/check-mission'
import { type EnterRowsInput, enterRows, partsOfRows } from '../../../shared/commands/enter-rows'
import { insertTransfers } from '../../../shared/commands/insert-transfers'
import { type JournalState, startOf } from '../../../shared/journal/replay'
import type { Step } from '../../../shared/journal/step'
import { finish } from '../../../shared/kernel/finish'
import { type Item, itemEntity } from '../../../shared/mission/entities/item'
import { type Place, placeEntity } from '../../../shared/mission/entities/place'
import { type Requirement, requirementEntity } from '../../../shared/mission/entities/requirement'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const day = '2023-05-25'
/** A day with a transfer that keeps itself in time. */
const mission = missionAfter(
  aMission({
    missions: [{ startsOn: day, endsOn: '2023-05-27' }],
    persons: [{ id: 'zhao' }],
    participations: [{ id: 'p1', personId: 'zhao' }],
    places: [{ id: 'hotel' }, { id: 'plant' }, { id: 'port' }],
    transferTimes: [
      { id: 'w1', fromPlaceId: 'hotel', toPlaceId: 'plant', minutes: 40 },
      { id: 'w2', fromPlaceId: 'port', toPlaceId: 'plant', minutes: 25 },
    ],
    items: [
      { id: 'breakfast', dayOn: day, startTime: '07:00', endTime: '08:00', placeId: 'hotel' },
      { id: 'visit', dayOn: day, startTime: '10:00', endTime: '11:30', placeId: 'plant' },
    ],
  }),
  insertTransfers,
  {},
)

const aTime = fc.constantFrom('07:30', '08:10', '09:00', '12:00')
const aNewItem = fc.record({
  startTime: aTime,
  endTime: fc.constantFrom('09:05', '12:30', '13:00'),
  placeId: fc.constantFrom('port', 'bank'),
})

const rows: fc.Arbitrary<EnterRowsInput> = fc
  .record({ drawn: fc.array(aNewItem, { minLength: 1, maxLength: 12 }), moved: aTime, edits: fc.subarray(['visit', 'new-1']) })
  .map(({ drawn, moved, edits }) => {
    const additions = drawn.map((fields, index) => ({ ...itemEntity.defaults, ...fields, id: `n${index}`, dayOn: day }) as Item)
    return {
      places: [{ ...placeEntity.defaults, id: 'bank', names: { en: 'Bank' } } as Place],
      groups: [],
      days: { startsOn: day, endsOn: '2023-05-28' },
      requirements: additions
        .slice(0, 3)
        .map(({ id }) => ({ ...requirementEntity.defaults, id: `r-${id}`, itemId: id, from: 'zh', to: 'ja' }) as Requirement),
      additions,
      edits: edits.flatMap((id) => {
        const item = mission.tables.items[id]
        return item ? [{ ...item, startTime: moved }] : []
      }),
    }
  })

const sent: Step[] = []

function open(of: Mission = mission): void {
  sent.length = 0
  setStepSink((step) => sent.push(step))
  startLoading()
  hydrate(startOf(structuredClone(of)), [])
}

function journal(): JournalState {
  const known = useDesk.getState().journal
  if (!known) throw new Error('no mission is open')
  return known
}

function checked(): CheckedMission | null {
  return useSettled.getState().checked
}

beforeEach(() => open())

describe('a large change that is made ready in parts', () => {
  test('is the one step that it would be at once, with the transfers that follow and what the checks find', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (input, size) => {
        open()
        const start = journal().mission.tables
        expect(dispatch(enterRows, input).ok).toBe(true)
        const [atOnce, step] = [journal().mission, sent[0]]
        open()
        expect(finish(dispatchInParts(enterRows, partsOfRows(input, size))).ok).toBe(true)
        expect(journal().mission).toEqual(atOnce)
        expect(sent.map(({ diff, label }) => ({ diff, label }))).toEqual([{ diff: step?.diff, label: step?.label }])
        expect(checked()?.findings).toEqual(checkMission(structuredClone(atOnce), { today: checked()?.today ?? '' }).findings)
        undo()
        expect(journal().mission.tables).toEqual(start)
        redo()
        expect(journal().mission.tables).toEqual(atOnce.tables)
      }),
      { numRuns: 30 },
    )
  })

  test('changes nothing before its end, and nothing at all where it is left', () => {
    const input = { places: [], groups: [], days: null, requirements: [], edits: [], additions: manyItems(40) }
    const steps = dispatchInParts(enterRows, partsOfRows(input, 1))
    const told: number[] = []
    for (let taken = 0; taken < 100; taken++) {
      const step = steps.next()
      if (step.done !== true) told.push(step.value)
    }
    expect(told).toHaveLength(100)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(Math.max(...told)).toBeLessThan(1)
    expect(journal().mission).toEqual(mission)
    expect(sent).toEqual([])
    // Somebody else's edit came meanwhile: what was made ready no longer fits.
    expect(dispatch(enterRows, { ...input, additions: manyItems(1) }).ok).toBe(true)
    expect(finish(steps)).toEqual({ ok: false, error: { code: 'proposal-out-of-date' } })
    expect(sent).toHaveLength(1)
  })

  test('is refused as a whole where a part is', () => {
    const [first, second] = manyItems(2)
    const additions = [first, { ...second, placeId: 'nowhere' }] as readonly Item[]
    const input = { places: [], groups: [], days: null, requirements: [], edits: [], additions }
    expect(finish(dispatchInParts(enterRows, partsOfRows(input, 1)))).toMatchObject({
      error: { code: 'reference-broken', field: 'placeId' },
    })
    expect(journal().mission).toEqual(mission)
    expect(finish(dispatchInParts(enterRows, partsOfRows({ ...input, additions: [] }, 1)))).toEqual({
      ok: false,
      error: { code: 'nothing-changes' },
    })
  })
})

function manyItems(count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({ ...itemEntity.defaults, id: `n${index}`, dayOn: day }) as Item)
}
