import { writeFileSync } from 'node:fs'
import { encodeMissionFile } from '../../electron/files/mission-file/encode-mission-file'
import type { MissionCopyFrame } from '../../shared/ipc/contract'
import { replay, snapshotOfState, startOf } from '../../shared/journal/replay'
import type { Step } from '../../shared/journal/step'
import { aMission } from './a-mission'

/**
 * Wrote tests/fixtures/shape-1.mission, once. That file is frozen: it is what a person of that day has on their disk, so it is never
 * written again, whatever becomes of the code here.
 *
 * The rows are today's with what shape 2 changed taken back: a place's `admission` is called `rules`, a participation has no
 * `precedenceBasis`.
 */
export function writeShape1Fixture(path: string): void {
  const mission = aMission({
    missions: [{ title: { en: 'Sample mission of shape 1', 'zh-Hans': '形状一样例' } }],
    persons: [{ id: 'person-wang', preferredBadgeName: 'Wang (sample)' }],
    participations: [{ id: 'participation-wang', personId: 'person-wang', precedence: 1 }],
    places: [{ id: 'place-plant', names: { ja: '浄水場（見本）' }, admission: null }],
  })
  const text = JSON.stringify(snapshotOfState(replay(startOf(mission), [])))
  const old = text.replaceAll('"admission":', '"rules":').replaceAll('"precedenceBasis":"seniority",', '')
  const snapshot = { ...JSON.parse(old), shape: 1 }
  const steps = [
    aStep(1, 'places', 'place-plant', { rules: { before: null, after: rulesOfShape1 } }),
    aStep(2, 'participations', 'participation-li', {
      removed: { before: true, after: false },
      id: { after: 'participation-li' },
      personId: { after: 'person-wang' },
      organizationId: { after: null },
      title: { after: { en: 'Engineer' } },
      department: { after: {} },
      side: { after: 'guest' },
      role: { after: 'member' },
      precedence: { after: 2 },
      groupIds: { after: [] },
      status: { after: 'confirmed' },
    }),
    aStep(3, 'participations', 'participation-wang', { removed: { before: false, after: true } }),
    aStep(4, 'participations', 'participation-wang', { removed: { before: true, after: false } }),
  ]
  writeFileSync(path, encodeMissionFile({ snapshot, steps } as unknown as MissionCopyFrame, '0.0.9').bytes)
}

function aStep(number: number, table: string, id: string, fields: object): Step {
  const stamp = `018bcfe5${String(number).padStart(4, '0')}-0000-device-1`
  return {
    id: `step-${number}`,
    at: stamp,
    actor: { device: 'device-1', name: 'Sample organizer' },
    seen: {},
    label: { command: 'edit-row', refs: [] },
    diff: { [table]: { [id]: fields } },
  } as unknown as Step
}

const rulesOfShape1 = {
  openWeekdays: [1, 2, 3, 4, 5],
  closedOn: [],
  closedOnHolidays: true,
  closedDayAfterHoliday: false,
  slots: [{ from: '10:00', to: '12:00' }],
  lastEntry: null,
  visitMinutes: 90,
  groupMin: null,
  groupMax: 40,
  groupsPerSlot: null,
  leadDays: 30,
  listDays: null,
  listLanguages: ['ja'],
  visitorsPerInterpreter: null,
  staffLanguages: ['ja'],
  needsIdCopy: false,
  needsSignature: false,
  ppe: [],
  clothing: {},
  prohibited: [],
  stairsOrHeights: '',
  lateArrivalRule: {},
  source: 'sample',
}
