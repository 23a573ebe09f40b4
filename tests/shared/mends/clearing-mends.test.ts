import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMission } from '../../../shared/checks/check-mission'
import type { CheckId, Finding, Mend } from '../../../shared/checks/finding'
import { mendText } from '../../../shared/checks/finding-text'
import type { Command } from '../../../shared/commands/command'
import { commands } from '../../../shared/commands/registry'
import { uiLanguages } from '../../../shared/i18n/languages'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { candidateMends } from '../../../shared/mends/candidate-mends'
import { clearingMends } from '../../../shared/mends/clearing-mends'
import { applyDiff } from '../../../shared/mission/diff'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'
import { aBusyMission, aRandomEdit, diffOfEdit } from '../../support/random-edits'
import { runCommand } from '../../support/run-command'

const today = '2023-05-01'

function mendsFor(mission: Mission, finding: Finding): readonly Mend[] {
  return [...clearingMends(mission, checkMission(mission, { today }), finding)].at(-1) ?? []
}

function after(mission: Mission, { command, input }: Mend): Mission {
  const found = (commands as readonly Command<string, never>[]).find(({ name }) => name === command)
  if (!found) throw new Error(`no command ${command}`)
  const result = runCommand(mission, found, input as never)
  if (!result.ok) throw new Error(`${command} was refused`)
  return result.value
}

/** Looked at with nothing remembered. */
function findingsAfresh(mission: Mission): readonly Finding[] {
  return checkMission(structuredClone(mission), { today }).findings
}

function errorsIn(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === 'hard' || severity === 'error').map(({ key }) => key)
}

describe('a mend that is offered', () => {
  test('clears its finding and brings no new error, whatever the plan', () => {
    let offered = 0
    fc.assert(
      fc.property(fc.array(aRandomEdit, { minLength: 1, maxLength: 12 }), fc.nat(20), (edits, at) => {
        const mission = edits.reduce((before, edit) => applyDiff(before, diffOfEdit(before, edit)), aBusyMission())
        const findings = findingsAfresh(mission)
        const mendable = findings.filter((one) => candidateMends(mission, one).length > 0)
        const finding = mendable[at % Math.max(1, mendable.length)]
        if (!finding) return
        for (const mend of mendsFor(mission, finding)) {
          offered += 1
          const then = findingsAfresh(after(mission, mend))
          expect(then.map(({ key }) => key)).not.toContain(finding.key)
          expect(errorsIn(findings)).toEqual(expect.arrayContaining([...errorsIn(then)]))
          for (const language of uiLanguages)
            expect(mendText(mend, mission, translatorFor(language))).not.toMatch(/[{}]|undefined|NaN|mend\./)
        }
      }),
      { numRuns: 120 },
    )
    expect(offered).toBeGreaterThan(20)
  })
})

const dayOn = '2023-05-25'
const guests = ['a1', 'a2', 'b1', 'b2']
const party: MissionRows = {
  missions: [{ emergencyNumbers: '110' }],
  groups: [{ id: 'A' }, { id: 'B' }],
  persons: guests.map((id) => ({ id, nationality: 'CN' })),
  participations: guests.map((personId, index) => ({
    personId,
    precedence: index + 1,
    groupIds: [personId.startsWith('a') ? 'A' : 'B'],
  })),
  vehicles: [
    { id: 'coach-1', name: { en: 'Coach 1' }, seats: 4 },
    { id: 'coach-2', name: { en: 'Coach 2' }, seats: 4 },
    { id: 'car', name: { en: 'Car' }, seats: 2 },
  ],
}

/** What is offered for the first finding of a check, as the buttons say it in English. */
function offers(checkId: CheckId, rows: MissionRows): readonly string[] {
  const mission = aMission({ ...party, ...rows })
  const finding = checkMission(mission, { today }).findings.find((one) => one.checkId === checkId)
  if (!finding) throw new Error(`no ${checkId}`)
  return mendsFor(mission, finding).map((mend) => mendText(mend, mission, translatorFor('en')))
}

describe('what is offered', () => {
  test('a coach that is taken: another that is free and large enough', () => {
    const ride = { kind: 'transfer' as const, dayOn, vehicleIds: ['coach-1'], attendance: 'groups' as const }
    expect(
      offers('C01', {
        items: [
          { ...ride, id: 'one', title: { en: 'One' }, groupIds: ['A'], startTime: '09:00', endTime: '10:00', lockTime: true },
          { ...ride, id: 'two', title: { en: 'Two' }, groupIds: ['B'], startTime: '09:30', endTime: '10:30', lockTime: true },
        ],
      }),
    ).toEqual(['Take the vehicle off “Two”', 'Use Coach 2 for “Two”'])
  })

  test('too few seats: a larger vehicle, or one more', () => {
    const ride = { id: 'ride', title: { en: 'Ride' }, kind: 'transfer' as const, dayOn, startTime: '09:00', endTime: '10:00' }
    expect(offers('C14', { items: [{ ...ride, vehicleIds: ['car'] }] })).toEqual([
      'Use Coach 1 for “Ride”',
      'Use Coach 2 for “Ride”',
      'Use Coach 1 as well',
      'Use Coach 2 as well',
    ])
  })

  test('a group that is too large: parted by its groups, at once or in turn; in turn only where one is received at a time', () => {
    const visit = { id: 'visit', title: { en: 'Visit' }, dayOn, startTime: '10:00', endTime: '11:00', placeId: 'plant' }
    const plant = (more: object) => ({
      items: [visit],
      places: [{ id: 'plant', phone: '1', admission: { ...noAdmissionRules, groupMax: 3, ...more } }],
    })
    const inTurn = 'Split into 2 groups, one after the other'
    expect(offers('C04', plant({}))).toEqual(['Split “Visit” into 2 groups', inTurn])
    expect(offers('C04', plant({ groupsPerSlot: 1 }))).toEqual([inTurn])
  })

  test('a closed day: the nearest open ones on which nobody is elsewhere, or another visit’s place', () => {
    const places = [{ id: 'plant', phone: '1', admission: { ...noAdmissionRules, openWeekdays: [5, 1, 2] } }]
    const visit = { id: 'visit', title: { en: 'Visit' }, dayOn, startTime: '10:00', endTime: '11:00', placeId: 'plant' }
    const talk = { id: 'talk', title: { en: 'Talk' }, dayOn: '2023-05-26', startTime: '10:00', endTime: '11:00' }
    // From the first day to the last, so that no move makes anybody stay another night.
    const stay = ['2023-05-24', '2023-05-31'].map((on) => ({ id: on, dayOn: on, startTime: '15:00', endTime: '16:00' }))
    expect(offers('C03', { places, items: [visit, talk, ...stay] })).toEqual([
      'Move “Visit” to Mon 29 May',
      'Move “Visit” to Tue 30 May',
      'Swap “Visit” with “Talk”',
    ])
  })

  test('too little time for the way: the one later, the other shorter or earlier, or both in the other order', () => {
    const places = ['hotel', 'north', 'south'].map((id) => ({ id, phone: '1' }))
    const transferTimes = [
      { fromPlaceId: 'north', toPlaceId: 'south', minutes: 50 },
      { fromPlaceId: 'hotel', toPlaceId: 'north', minutes: 10 },
      { fromPlaceId: 'hotel', toPlaceId: 'south', minutes: 10 },
    ]
    const visit = (id: string, title: string, placeId: string, startTime: string, endTime: string) => ({
      id,
      title: { en: title },
      placeId,
      dayOn,
      startTime,
      endTime,
    })
    const rows = {
      places,
      transferTimes,
      items: [visit('one', 'One', 'north', '09:00', '10:00'), visit('two', 'Two', 'south', '10:30', '11:30')],
    }
    expect(offers('C02', rows)).toEqual([
      'Start “Two” 30 min later',
      'Start “Two” and what follows that day 30 min later',
      'End “One” 30 min earlier, at 09:30',
      'Start “One” 30 min earlier',
    ])
  })
})
