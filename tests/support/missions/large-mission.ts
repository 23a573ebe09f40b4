import type { Drafts } from '../../../resources/samples/mission-of'
import { missionOf } from '../../../resources/samples/mission-of'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import { addDays } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import { seededChance } from '../seeded-chance'
import { largeMissionDays, largeMissionStartsOn } from './large-mission-frame'
import { largeMissionPeople } from './large-mission-people'
import { largeMissionPlaces } from './large-mission-places'
import { largeMissionProgramme } from './large-mission-programme'

/**
 * The mission on which every speed figure is taken: 60 days, 1,200 items, 600 people, 60 interpreters (persons besides), 1,500
 * assignments. Always the same rows in the same order. A plan in progress on its eleventh day: mostly in order, a few per cent not.
 */
export function largeMission(): Mission {
  const chance = seededChance(20230524)
  const people = largeMissionPeople(chance)
  const places = largeMissionPlaces(chance)
  const programme = largeMissionProgramme(chance)
  const drafts: Drafts = {
    missions: [
      {
        id: 'large-mission',
        code: 'LARGE',
        title: { en: 'Sixty days (generated)', ja: '60日間（生成）', 'zh-Hans': '六十天（生成）', ko: '60일 (생성)' },
        type: 'mixed',
        status: 'running',
        startsOn: largeMissionStartsOn,
        endsOn: addDays(largeMissionStartsOn, largeMissionDays - 1),
        planningOn: addDays(largeMissionStartsOn, 10),
        workingLanguages: ['zh-Hans', 'ja', 'ko', 'en'],
        ruleProfileId: 'rules-jp',
      },
    ],
    ruleProfiles: [{ id: 'rules-jp', ...japanMarket }],
    ...people,
    ...places,
    ...programme,
  }
  return missionOf('large-mission', drafts)
}
