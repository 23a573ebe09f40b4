import { words } from '../../words'
import { coachTo, itemsOn } from './items-on'

/** Wednesday: home. One of the party flies to Hong Kong. */
export const day8Items = itemsOn('2023-05-31')([
  {
    id: 'd8-breakfast',
    kind: 'meal',
    title: words('早餐', '朝食', 'Breakfast', '아침 식사'),
    startTime: '06:45',
    endTime: '07:45',
    placeId: 'pl-hotel',
    mealPlan: '自助餐 / ビュッフェ / buffet',
  },
  {
    id: 'd8-check-out',
    kind: 'checkOut',
    title: words('退房、行李装车', 'チェックアウト・荷物積込み', 'Check-out, baggage to the coaches', '체크아웃·짐 싣기'),
    startTime: '08:00',
    endTime: '09:00',
    placeId: 'pl-hotel',
  },
  {
    id: 'd8-transfer',
    ...coachTo('pl-hotel', 'pl-hnd'),
    title: words('乘大巴前往羽田机场', 'バスで羽田空港へ', 'Coach to Haneda Airport', '버스로 하네다공항 이동'),
    startTime: '09:15',
    endTime: '10:15',
  },
  {
    id: 'd8-airport',
    kind: 'note',
    title: words('值机、出境', '搭乗手続き・出国', 'Check-in and exit formalities', '탑승 수속·출국'),
    startTime: '10:15',
    endTime: '12:20',
    placeId: 'pl-hnd',
  },
  {
    id: 'd8-flight',
    kind: 'flight',
    title: words('ZZ0182 东京羽田—北京', 'ZZ0182便 羽田→北京', 'Flight ZZ0182 Tokyo Haneda – Beijing', 'ZZ0182편 하네다→베이징'),
    startTime: '12:40',
    endTime: '15:40',
    endZone: 'Asia/Shanghai',
    placeId: 'pl-hnd',
    toPlaceId: 'pl-pek',
    excludePersonIds: ['p-kong'],
    lockTime: true,
  },
  {
    id: 'd8k-flight',
    kind: 'flight',
    title: words('ZZ0525 东京羽田—香港', 'ZZ0525便 羽田→香港', 'Flight ZZ0525 Tokyo Haneda – Hong Kong', 'ZZ0525편 하네다→홍콩'),
    startTime: '14:05',
    endTime: '17:55',
    endZone: 'Asia/Hong_Kong',
    placeId: 'pl-hnd',
    toPlaceId: 'pl-hkg',
    attendance: 'persons',
    includePersonIds: ['p-kong'],
    lockTime: true,
  },
])
