import { assignmentsOf, type Interpreting, requirementsOf } from '../interpreting'
import type { Draft } from '../mission-of'
import { words } from '../words'
import { legs } from './legs'
import { items } from './programme'

const ids = ['int-song', 'int-nam'] as const

export const interpreters: readonly Draft<'interpreters'>[] = ids.map((id) => ({
  id,
  personId: id.replace('int-', 'p-'),
  languages: [
    { lang: 'ko', class: 'A', modes: [] },
    { lang: 'zh-Hans', class: 'B', modes: [] },
  ],
  specialities: ['waste water', 'incineration'],
  homeCity: words('首尔', 'ソウル', 'Seoul', '서울'),
  ratePlanId: 'rates-tour',
}))

/** Both in the booth; then they take turns: who goes to the facility in one province, is at the dinner in the next. */
const plan: readonly Interpreting[] = legs.flatMap(({ id }, index) => [
  {
    ...need(`${id}-seminar`, 'simultaneous', [...ids]),
    priority: 1,
    equipment: words('同传间1、接收机60', '同時通訳ブース1、受信機60', '1 booth, 60 receivers', '동시통역 부스 1, 수신기 60'),
  },
  need(`${id}-visit`, 'consecutive', [ids[index % 2] ?? ids[0]]),
  need(`${id}-dinner`, 'escort', [ids[(index + 1) % 2] ?? ids[0]]),
])

export const requirements = requirementsOf(plan)
export const assignments = assignmentsOf(plan, '2005-08-12')

/** In the plane with the party; but Nam takes the night train on the last leg, see tests/resources/samples. */
export const availabilities: readonly Draft<'availabilities'>[] = items
  .filter(({ kind }) => kind === 'flight')
  .flatMap(({ id, dayOn, startTime, endTime, zone, endZone }) =>
    ids
      .filter((interpreterId) => !(id === 'hubei-flight' && interpreterId === 'int-nam'))
      .map((interpreterId) => ({
        id: `travel-${id}-${interpreterId}`,
        interpreterId,
        from: { on: dayOn ?? '', time: startTime ?? '' },
        // One zone a row: Seoul is an hour ahead of China, and landing home is told in Chinese time.
        to: { on: dayOn ?? '', time: id === 'seoul-flight' ? '11:50' : endZone === 'Asia/Seoul' ? '13:30' : (endTime ?? '') },
        zone: zone ?? 'Asia/Shanghai',
        state: 'travel' as const,
      })),
  )
  .concat({
    id: 'travel-night-train',
    interpreterId: 'int-nam',
    from: { on: '2005-09-08', time: '18:00' },
    to: { on: '2005-09-09', time: '06:00' },
    zone: 'Asia/Shanghai',
    state: 'travel',
  })

/** Every figure is made up; the rule behind it is that of the tag (domain/rules.md 5.1.4). */
function example(tag: string): string {
  return `样例・견본・example · ${tag}`
}

export const ratePlan: Draft<'ratePlans'> = {
  id: 'rates-tour',
  name: words('韩中随行口译（样例）', '韓中随行通訳（見本）', 'Interpreting on tour (example)', '한중 수행통역 (견본)'),
  currency: 'KRW',
  countFrom: 'assembly',
  // Away from home it is always the day of six hours (KR-bufs).
  fullDay: { minutes: 360, fee: 600_000, source: example('KR-ewha KR-bufs') },
  overtime: { stepMinutes: 60, ignoreBelowMinutes: 15, factor: 1, source: example('KR-ewha') },
  travelDay: { of: 'fullDay', share: 0.5, source: example('KR-so KR-bufs') },
  waitingDay: { of: 'fullDay', share: 0.5, source: example('KR-so KR-bufs') },
  perDiem: { withNight: 60_000, withoutNight: 30_000, source: example('KR-bufs') },
  cancellation: [
    { daysBefore: 7, share: 0.3, source: example('KR-ewha') },
    { daysBefore: 3, share: 0.4, source: example('KR-ewha') },
    { daysBefore: 1, share: 0.5, source: example('KR-ewha') },
    { daysBefore: 0, share: 1, source: example('KR-ewha') },
  ],
  notes: '数字均为样例。/ 모든 금액은 견본입니다. / All figures are examples, no quotation.',
}

function need(itemId: string, mode: Interpreting['mode'], by: readonly string[]): Interpreting {
  return { itemId, mode, by, between: ['ko', 'zh-Hans'] }
}
