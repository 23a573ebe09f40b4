import { describe, expect, test } from 'vitest'
import { findingText } from '../../../shared/checks/finding-text'
import { rulesGivenOut } from '../../../shared/checks/rules-given-out'
import { releaseVersion } from '../../../shared/commands/release-version'
import { setAdmission } from '../../../shared/commands/set-admission'
import { translatorFor } from '../../../shared/i18n/translator-for'
import type { Item } from '../../../shared/mission/entities/item'
import { type Admission, noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'
import { whatACheckSays } from '../../support/what-a-check-says'

const visit: Partial<Item> = { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00', placeId: 'plant' }
const today = '2023-05-20'

function planned(rules: Partial<Admission>, items: readonly Partial<Item>[] = [visit]): Mission {
  return aMission({ places: [{ id: 'plant', admission: { ...noAdmissionRules, ...rules } }, { id: 'bank' }], items })
}

function givenOut(mission: Mission): Mission {
  return missionAfter(mission, releaseVersion, { note: '' })
}

/** What is said when the plant changes its rules after the first version. */
function saysAfter(before: Partial<Admission>, after: Partial<Admission>, items?: readonly Partial<Item>[]): readonly string[] {
  return whatACheckSays(
    rulesGivenOut,
    missionAfter(givenOut(planned(before, items)), setAdmission, { placeId: 'plant', rules: after }),
    today,
  )
}

const told = ['C19.outdated plant visit']

describe('C19: what hosts ask of visitors is in the version that was given out', () => {
  test.each<[string, Partial<Admission>, Partial<Admission>, readonly string[]]>([
    ['helmets are asked for afterwards', {}, { ppe: ['helmet'] }, told],
    ['another one besides', { ppe: ['helmet'] }, { ppe: ['helmet', 'mask'] }, told],
    ['other clothing', { clothing: { ja: '長袖' } }, { clothing: { ja: '長袖', en: 'Long sleeves' } }, told],
    ['no photographs', {}, { prohibited: ['photo'] }, told],
    ['identification', {}, { needsIdCopy: true }, told],
    ['a rule that was dropped hurts nobody', { ppe: ['helmet'] }, { ppe: [] }, []],
    ['what is the organizer’s business', {}, { leadDays: 7 }, []],
  ])('%s', (_situation, before, after, expected) => {
    expect(saysAfter(before, after)).toEqual(expected)
  })

  test.each<[string, readonly Partial<Item>[], readonly string[]]>([
    ['it is over', [{ ...visit, dayOn: '2023-05-19' }], []],
    ['an idea', [{ ...visit, status: 'idea' }], []],
    ['a coach leaves from there', [{ ...visit, kind: 'transfer', toPlaceId: 'bank' }], []],
    ['one finding for all visits', [{ ...visit, id: 'talk', dayOn: '2023-05-26' }, visit], ['C19.outdated plant visit talk']],
  ])('%s', (_situation, items, expected) => {
    expect(saysAfter({}, { ppe: ['helmet'] }, items)).toEqual(expected)
  })

  test('a visit that came later has its rules in no version; with the next version it has', () => {
    const asked = { ppe: ['helmet'], prohibited: ['photo'] }
    const before = givenOut(planned(asked, []))
    const later: Mission = { ...planned(asked), tables: { ...planned(asked).tables, releases: before.tables.releases } }
    expect(whatACheckSays(rulesGivenOut, later, today)).toEqual(told)
    const words = rulesGivenOut.run(later, { today }).map((finding) => findingText(finding, later, translatorFor('en')))
    expect(words).toEqual([expect.stringMatching(/^Version 1 .*\(Protective equipment and Prohibited\): .* on Thu 25 May\.$/)])
    expect(whatACheckSays(rulesGivenOut, givenOut(later), today)).toEqual([])
  })

  test('where nothing was given out, or nobody knows with which rules, nothing is said', () => {
    expect(whatACheckSays(rulesGivenOut, planned({ ppe: ['helmet'] }), today)).toEqual([])
    const unknown = aMission({
      places: [{ id: 'plant', admission: { ...noAdmissionRules, ppe: ['helmet'] } }],
      items: [visit],
      releases: [{ number: 3, at: 0, by: 'Sato' }],
    })
    expect(whatACheckSays(rulesGivenOut, unknown, today)).toEqual([])
  })
})
