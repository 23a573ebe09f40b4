import type { Draft } from '../mission-of'
import { words } from '../words'
import { legs } from './legs'

const madeUp = { 'zh-Hans': '样例路0号（虚构地址）', en: '0 Sample Road (made-up address)' }

/** An airport, a hotel and a facility in every province; the airports are real, the rest is made up. */
export const places: readonly Draft<'places'>[] = [
  {
    id: 'pl-icn',
    kind: 'airport',
    names: words('仁川国际机场（ICN）', '仁川国際空港（ICN）', 'Incheon Airport (ICN)', '인천국제공항 (ICN)'),
    city: words('仁川', '仁川', 'Incheon', '인천'),
    zone: 'Asia/Seoul',
    country: 'KR',
  },
  ...legs.flatMap(({ id, airport, city, facility, admission }): readonly Draft<'places'>[] => [
    { id: `pl-air-${id}`, kind: 'airport', names: airport.names, city, zone: 'Asia/Shanghai', country: 'CN' },
    {
      id: `pl-hotel-${id}`,
      kind: 'hotel',
      names: {
        'zh-Hans': `${city['zh-Hans']}样例酒店`,
        ja: `${city.ja}サンプルホテル`,
        en: `Sample Hotel ${city.en}`,
        ko: `${city.ko} 샘플 호텔`,
      },
      address: madeUp,
      city,
      phone: '+86 10 0000 0501 (sample)',
      zone: 'Asia/Shanghai',
      country: 'CN',
    },
    {
      id: `pl-plant-${id}`,
      names: facility,
      address: madeUp,
      city,
      phone: '+86 10 0000 0502 (sample)',
      zone: 'Asia/Shanghai',
      country: 'CN',
      operatorOrganizationId: `org-${id}`,
      contactPersonIds: [`p-${id}`],
      admission,
    },
  ]),
]

/** Minutes on the road, estimated for this sample; both ways alike. */
export const transferTimes: readonly Draft<'transferTimes'>[] = legs.flatMap(({ id }) => [
  way(`air-${id}`, `hotel-${id}`, 45),
  way(`hotel-${id}`, `plant-${id}`, 35),
])

function way(from: string, to: string, minutes: number): Draft<'transferTimes'> {
  return { id: `way-${from}-${to}`, fromPlaceId: `pl-${from}`, toPlaceId: `pl-${to}`, minutes }
}
