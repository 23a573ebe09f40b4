import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkMission } from '../../../shared/checks/check-mission'
import type { Finding } from '../../../shared/checks/finding'
import { findingText } from '../../../shared/checks/finding-text'
import { checks } from '../../../shared/checks/registry'
import { acceptFinding } from '../../../shared/commands/accept-finding'
import { withdrawAcceptance } from '../../../shared/commands/withdraw-acceptance'
import { uiLanguages } from '../../../shared/i18n/languages'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { applyDiff } from '../../../shared/mission/diff'
import { integrityOf } from '../../../shared/mission/integrity'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { type Act, anAct, aSmallMission, tryAct } from '../../support/acts'
import { aBusyMission, aRandomEdit, diffOfEdit, type RandomEdit } from '../../support/random-edits'
import { aContext, missionAfter } from '../../support/run-command'

const today = '2023-05-20'

/** The missions along a random plan, the start first; acts that are refused change nothing. */
function missionsAlong(acts: readonly Act[]): readonly Mission[] {
  const context = aContext()
  const missions = [aSmallMission()]
  for (const act of acts) {
    const mission = missions.at(-1) ?? aSmallMission()
    const change = tryAct(mission, act, context)
    if (!change.ok) continue
    const after = applyDiff(mission, change.value.diff)
    if (integrityOf(after, change.value.diff).length === 0) missions.push(after)
  }
  return missions
}

/** The missions along random edits of what checks care for. */
function missionsEdited(edits: readonly RandomEdit[]): readonly Mission[] {
  const missions = [aBusyMission()]
  for (const edit of edits) {
    const mission = missions.at(-1) ?? aBusyMission()
    missions.push(applyDiff(mission, diffOfEdit(mission, edit)))
  }
  return missions
}

const plans = fc.oneof(
  fc.array(anAct, { minLength: 1, maxLength: 25 }).map(missionsAlong),
  fc.array(aRandomEdit, { minLength: 1, maxLength: 25 }).map(missionsEdited),
)

const twoProblems = () =>
  aMission({
    persons: [{ id: 'wang', preferredBadgeName: 'Wang' }],
    participations: [{ personId: 'wang' }],
    items: [
      { id: 'plant', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00', status: 'confirmed' },
      { id: 'bank', dayOn: '2023-05-25', startTime: '10:00', endTime: '12:00', status: 'confirmed' },
      { id: 'farewell', dayOn: '2023-05-24', startTime: '11:00', endTime: '10:00', status: 'confirmed' },
    ],
    roomStays: [],
  })

function keysOf(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => finding.key)
}

describe('checking a mission', () => {
  test('after every edit, what stands and what is looked at anew give what a fresh look gives', () => {
    fc.assert(
      fc.property(plans, (missions) => {
        let checked = checkMission(missions[0] ?? aSmallMission(), { today })
        for (const mission of missions) {
          checked = checkMission(mission, { today }, checked)
          // New objects all through: nothing remembered about the old ones can help.
          const fresh = checkMission(structuredClone(mission), { today })
          expect(checked.findings).toEqual(fresh.findings)
          expect(checked.accepted).toEqual(fresh.accepted)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('no two findings have the same key, and each is whole in every language', () => {
    fc.assert(
      fc.property(plans, (missions) => {
        const mission = missions.at(-1) ?? aSmallMission()
        const { findings } = checkMission(mission, { today })
        expect(new Set(keysOf(findings)).size).toBe(findings.length)
        for (const finding of findings) {
          expect(finding.key.length).toBeLessThanOrEqual(500)
          for (const language of uiLanguages)
            expect(findingText(finding, mission, translatorFor(language))).not.toMatch(/NaN|Invalid|C\d\d\./)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('the order of rows does not count', () => {
    fc.assert(
      fc.property(plans, (missions) => {
        const mission = missions.at(-1) ?? aSmallMission()
        const turned = Object.fromEntries(
          Object.entries(mission.tables).map(([table, rows]) => [table, Object.fromEntries(Object.entries(rows).reverse())]),
        ) as unknown as Mission['tables']
        expect(keysOf(checkMission({ ...mission, tables: turned }, { today }).findings)).toEqual(
          keysOf(checkMission(mission, { today }).findings),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('the gravest come first, then by day; what concerns the whole mission last', () => {
    const { findings } = checkMission(twoProblems(), { today })
    expect(findings.map(({ messageId, on }) => [messageId, on])).toEqual([
      ['C01.persons', '2023-05-25'],
      ['C15.noBed', '2023-05-24'],
      ['C26.endBeforeStart', '2023-05-24'],
    ])
  })

  test('without a change the very same list stands; on another date it is made anew', () => {
    const mission = twoProblems()
    const checked = checkMission(mission, { today })
    expect(checkMission(mission, { today }, checked).findings).toBe(checked.findings)
    expect(checkMission(mission, { today: '2023-05-21' }, checked).findings).not.toBe(checked.findings)
  })

  test('the date the mission is planned as of counts before today', () => {
    const item = { dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' }
    const planned = (planningOn: string | null) => aMission({ missions: [{ planningOn }], items: [item] })
    expect(checkMission(planned(null), { today: '2026-01-01' }).findings).toEqual([])
    expect(checkMission(planned('2023-05-24'), { today: '2026-01-01' }).findings.map((finding) => finding.messageId)).toEqual([
      'C22.unconfirmed',
    ])
  })

  test('a clash that is accepted is accepted, and nothing else is hidden; withdrawn, it is open again', () => {
    const mission = twoProblems()
    const before = checkMission(mission, { today })
    const clash = before.findings[0]
    if (!clash) throw new Error('no clash to accept')
    const accepted = missionAfter(mission, acceptFinding, {
      findingKey: clash.key,
      checkId: clash.checkId,
      reason: ' Wang leaves early ',
    })
    const after = checkMission(accepted, { today }, before)
    expect(after.findings).toEqual(before.findings)
    expect([...after.accepted]).toEqual([clash.key])
    const withdrawn = missionAfter(accepted, withdrawAcceptance, { findingKey: clash.key })
    expect(checkMission(withdrawn, { today }, after).accepted).toEqual(new Set())
  })

  test('an acceptance whose finding is gone accepts nothing', () => {
    const mission = missionAfter(twoProblems(), acceptFinding, {
      findingKey: 'C01.party|items:x|items:y',
      checkId: 'C01',
      reason: 'agreed',
    })
    expect(checkMission(mission, { today }).accepted).toEqual(new Set())
  })
})

describe('the checks', () => {
  test('are listed once each, by number and name', () => {
    expect(checks.map((check) => `${check.id} ${check.name}`)).toEqual([
      'C01 no-double-booking',
      'C02 time-to-get-there',
      'C03 open-when-visited',
      'C04 group-of-right-size',
      'C05 asked-in-time',
      'C06 enough-interpreters',
      'C07 visitors-per-interpreter',
      'C08 both-ways-interpreted',
      'C09 interpreting-in-measure',
      'C10 interpreters-rest',
      'C11 nobody-interprets-alone-too-long',
      'C12 travel-days',
      'C13 papers-in-time',
      'C14 coaches-in-measure',
      'C15 bed-for-every-night',
      'C16 journeys-arranged',
      'C17 passport-valid-long-enough',
      'C18 diets-told',
      'C19 rules-given-out',
      'C20 consecutive-takes-longer',
      'C21 meals-and-restrooms',
      'C22 confirmed-in-time',
      'C23 principals-present',
      'C24 interpreters-for-every-table',
      'C25 official-trip-in-measure',
      'C26 times-in-order',
      'C27 somebody-to-call',
      'C28 cancelling-gets-dearer',
      'C29 interpreter-may-be-used',
    ])
  })
})
