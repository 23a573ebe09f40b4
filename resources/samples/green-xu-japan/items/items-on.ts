import type { Draft } from '../../mission-of'
import { words } from '../../words'

/** Puts rows on one programme day; what is planned is confirmed unless it says otherwise. */
export function itemsOn(dayOn: string): (drafts: readonly Draft<'items'>[]) => readonly Draft<'items'>[] {
  return (drafts) => drafts.map((draft) => ({ dayOn, status: 'confirmed', ...draft }))
}

/** Everybody, in both coaches. */
export function coachTo(from: string, to: string): Partial<Draft<'items'>> {
  return { kind: 'transfer', placeId: from, toPlaceId: to, vehicleIds: ['v-coach-1', 'v-coach-2'] }
}

/** One group in its own coach: A in coach 1, B in coach 2. */
export function groupCoachTo(group: 'a' | 'b', from: string, to: string): Partial<Draft<'items'>> {
  return {
    kind: 'transfer',
    placeId: from,
    toPlaceId: to,
    vehicleIds: [group === 'a' ? 'v-coach-1' : 'v-coach-2'],
    ...only(group),
  }
}

export function only(group: 'a' | 'b'): Partial<Draft<'items'>> {
  return { attendance: 'groups', groupIds: [`g-${group}`] }
}

/** Heard and spoken on a visit: both ways between guests and hosts. */
export const bothLanguages: Partial<Draft<'items'>> = {
  spokenLanguages: ['ja', 'zh-Hans'],
  heardLanguages: ['zh-Hans', 'ja'],
}

export const smartCasual = words('商务便装', 'ビジネスカジュアル', 'Smart casual', '비즈니스 캐주얼')
export const businessDress = words('正装', 'スーツ着用', 'Business dress', '정장')
export const plantDress = words(
  '长袖长裤、平底鞋；安全帽由现场提供',
  '長袖・長ズボン、歩きやすい靴。ヘルメットは貸与',
  'Long sleeves and trousers, flat shoes; helmets provided',
  '긴소매·긴바지, 편한 신발. 안전모 제공',
)
