import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import type { MissionRows } from '../a-mission'

const named = (family: string) => ({
  id: family,
  names: [
    { lang: 'und-Latn', family, given: '', middle: '', order: 'surnameFirst' as const, source: 'card' as const, verified: false },
  ],
})

/** Sato of one agency works three days and waits between, Ito of another one or two, Kim of none one; only Kim has no rate plan. */
export const aDeployedTeam: MissionRows = {
  missions: [{ planningOn: '2023-05-24', ruleProfileId: 'rules' }],
  ruleProfiles: [{ id: 'rules', ...japanMarket }],
  persons: ['Sato', 'Ito', 'Kim'].map(named),
  organizations: [
    { id: 'north', names: { en: 'North Interpreters' } },
    { id: 'south', names: { en: 'South Interpreters' } },
    { id: 'city', names: { en: 'City' } },
  ],
  places: [{ id: 'hotel', kind: 'hotel', city: { en: 'Osaka' } }],
  roomStays: [
    {
      hotelPlaceId: 'hotel',
      checkInOn: '2023-05-24',
      checkOutOn: '2023-05-28',
      occupantIds: ['Sato', 'Kim'],
      status: 'confirmed',
    },
  ],
  items: [
    { id: 'talk', kind: 'meeting', status: 'confirmed', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' },
    { id: 'long', kind: 'meeting', status: 'confirmed', dayOn: '2023-05-27', startTime: '08:00', endTime: '23:00' },
    { id: 'maybe', kind: 'meeting', status: 'tentative', dayOn: '2023-05-30', startTime: '09:00', endTime: '10:00' },
  ],
  ratePlans: [
    {
      id: 'yen',
      name: { en: 'Escort' },
      fullDay: { minutes: 480, fee: 48_000, source: 'JP-jitcl' },
      waitingDay: { of: 'fullDay', share: 0.5, source: 'JP-br' },
      cancellation: [{ daysBefore: 1, share: 0.5, source: '' }],
    },
    { id: 'yuan', currency: 'CNY', name: { en: 'Beijing' }, fullDay: { minutes: 480, fee: 2_500.5, source: 'CN-zl' } },
  ],
  interpreters: [
    { id: 'sato', personId: 'Sato', ratePlanId: 'yen', agencyOrganizationId: 'north', homeCity: { en: 'Tokyo' } },
    { id: 'ito', personId: 'Ito', ratePlanId: 'yuan', agencyOrganizationId: 'south' },
    { id: 'kim', personId: 'Kim' },
  ],
  requirements: ['talk', 'long', 'maybe'].map((id) => ({ id: `need-${id}`, itemId: id, from: 'ja', to: 'zh' })),
  assignments: [
    { requirementId: 'need-talk', interpreterId: 'sato', status: 'confirmed', reportMinutesBefore: 0 },
    { requirementId: 'need-long', interpreterId: 'sato', status: 'confirmed', reportMinutesBefore: 0 },
    { requirementId: 'need-maybe', interpreterId: 'sato', status: 'confirmed', reportMinutesBefore: 0 },
    { requirementId: 'need-talk', interpreterId: 'ito', status: 'confirmed', reportMinutesBefore: 0 },
    { requirementId: 'need-long', interpreterId: 'ito', status: 'proposed', reportMinutesBefore: 0 },
    { requirementId: 'need-talk', interpreterId: 'kim', reportMinutesBefore: 0 },
  ],
}
