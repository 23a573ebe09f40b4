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
import { editItems } from '../../../shared/commands/edit-items'
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

  test('waits for no frame of a clock that is gone', () => {
    moveLunch('10:30')
    setFrames((run) => run())
    expect(clashes()).toBe(1)
    moveLunch('12:00')
    expect(clashes()).toBe(0)
  })

  test('is forgotten with the mission, and another one is never shown with findings of the first', () => {
    moveLunch('10:30')
    closeMission()
    expect(useSettled.getState()).toEqual({ journal: null, checked: null, checkedBefore: null })
    open(aMission({ items: [{ id: 'alone' }] }))
    const settled = useSettled.getState()
    drawFrame()
    expect(useSettled.getState()).toBe(settled)
    expect(settled.checked?.findings.flatMap(({ refs }) => refs.map(({ id }) => id))).not.toContain('lunch')
  })
})

describe('what follows from a step of hundreds of rows', () => {
  const ids = Array.from({ length: 300 }, (_, index) => `talk-${index}`)
  const crowd = aMission({
    persons: [{ id: 'lin' }],
    participations: [{ id: 'p', personId: 'lin', role: 'member' }],
    items: ids.map((id, index) => ({
      id,
      dayOn: '2023-05-25',
      startTime: `${String(index % 24).padStart(2, '0')}:${String(Math.floor(index / 24)).padStart(2, '0')}`,
      endTime: null,
    })),
  })
  const allAtNine = () => dispatch(editItems, { itemIds: ids, fields: { startTime: '09:00', endTime: '10:00' } })
  const settled = () =>
    new Promise<void>((resolve) => {
      const stop = useSettled.subscribe(({ checked }) => {
        if (!checked) return
        stop()
        resolve()
      })
    })

  test('comes in a while: until then nobody speaks of findings, those of before least of all', async () => {
    open(crowd)
    allAtNine()
    drawFrame()
    expect(useSettled.getState()).toMatchObject({ journal: useDesk.getState().journal, checked: null })
    await settled()
    const { journal, checked } = useSettled.getState()
    if (!journal || !checked) throw new Error('nothing has settled')
    expect(journal).toBe(useDesk.getState().journal)
    expect(clashes()).toBeGreaterThan(300)
    expect(checked.findings).toEqual(checkMission(structuredClone(journal.mission), { today: checked.today }).findings)
  })

  test('is that of the last edit, where others come meanwhile', async () => {
    open(crowd)
    allAtNine()
    drawFrame()
    dispatch(editRow, { table: 'items', id: 'talk-0', fields: { startTime: '09:30' } })
    drawFrame()
    expect(useSettled.getState().checked).toBeNull()
    await settled()
    const { journal, checked } = useSettled.getState()
    expect(journal).toBe(useDesk.getState().journal)
    expect(checked?.tables).toBe(journal?.mission.tables)
    undo()
    drawFrame()
    expect(useSettled.getState().checked).not.toBeNull()
  })

  test('is not told of a mission that was left meanwhile', async () => {
    open(crowd)
    allAtNine()
    drawFrame()
    closeMission()
    open(mission)
    const now = useSettled.getState()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(useSettled.getState()).toBe(now)
  })
})
