import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { setFrames } from '../../../renderer/store/frames'
import {
  closeMission,
  dispatch,
  hydrate,
  setStepSink,
  settleNow,
  startLoading,
  undo,
  useDesk,
} from '../../../renderer/store/mission-store'
import { useSettled } from '../../../renderer/store/settled'
import { checkMission } from '../../../shared/checks/check-mission'
import { editRow } from '../../../shared/commands/edit-row'
import { startOf } from '../../../shared/journal/replay'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'

const mission = aMission({
  persons: [{ id: 'lin' }],
  participations: [{ id: 'p', personId: 'lin', role: 'member' }],
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00' },
    { id: 'lunch', dayOn: '2023-05-25', startTime: '12:00', endTime: '13:00' },
  ],
})

/** What waits until a frame has been drawn. */
let waiting: (() => void)[] = []

function drawFrame(): void {
  const due = waiting
  waiting = []
  for (const run of due) run()
}

function open(of: Mission): void {
  setStepSink(() => undefined)
  startLoading()
  hydrate(startOf(structuredClone(of)), [])
}

const clashes = () => useSettled.getState().checked?.findings.filter(({ checkId }) => checkId === 'C01').length
const moveLunch = (startTime: string) => dispatch(editRow, { table: 'items', id: 'lunch', fields: { startTime } })

beforeEach(() => {
  setFrames((run) => void waiting.push(run))
  open(mission)
})

afterEach(() => {
  drawFrame()
  setFrames((run) => run())
})

describe('what follows from an edit', () => {
  test('comes once the frame that shows the edit has been drawn', () => {
    const before = useSettled.getState()
    expect(clashes()).toBe(0)
    moveLunch('10:30')
    expect(useDesk.getState().journal?.mission.tables.items.lunch?.startTime).toBe('10:30')
    expect(useSettled.getState()).toBe(before)
    drawFrame()
    expect(useSettled.getState().journal).toBe(useDesk.getState().journal)
    expect(clashes()).toBe(1)
  })

  test('comes once for all edits that one frame shows, and is that of a check from scratch', () => {
    moveLunch('10:30')
    moveLunch('10:45')
    undo()
    expect(waiting).toHaveLength(1)
    drawFrame()
    const { journal, checked } = useSettled.getState()
    expect(journal).toBe(useDesk.getState().journal)
    if (!journal || !checked) throw new Error('nothing has settled')
    expect(checked.findings).toEqual(checkMission(structuredClone(journal.mission), { today: checked.today }).findings)
    moveLunch('14:00')
    expect(waiting).toHaveLength(1)
  })

  test('is there at once for who asks, and not worked out again', () => {
    moveLunch('10:30')
    settleNow()
    const asked = useSettled.getState()
    expect(clashes()).toBe(1)
    drawFrame()
    expect(useSettled.getState()).toBe(asked)
  })

  test('is forgotten with the mission, and another one is never shown with findings of the first', () => {
    moveLunch('10:30')
    closeMission()
    expect(useSettled.getState()).toEqual({ journal: null, checked: null })
    open(aMission({ items: [{ id: 'alone' }] }))
    const settled = useSettled.getState()
    drawFrame()
    expect(useSettled.getState()).toBe(settled)
    expect(settled.checked?.findings.flatMap(({ refs }) => refs.map(({ id }) => id))).not.toContain('lunch')
  })
})
