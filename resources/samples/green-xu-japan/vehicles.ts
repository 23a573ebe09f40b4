import type { Draft } from '../mission-of'
import { words } from '../words'

/** Two coaches for the party, a car for whoever comes alone. */
export const vehicles: readonly Draft<'vehicles'>[] = [
  {
    id: 'v-coach-1',
    name: words('1号车', '1号車', 'Coach 1', '1호차'),
    kind: 'coach',
    operatorOrganizationId: 'org-coach',
    seats: 27,
    checkedBags: 20,
    plate: '見本 200 あ 00-01',
    driverPersonId: 'p-driver-1',
    driverPhone: '+81 90 0000 0301 (sample)',
  },
  {
    id: 'v-coach-2',
    name: words('2号车', '2号車', 'Coach 2', '2호차'),
    kind: 'coach',
    operatorOrganizationId: 'org-coach',
    seats: 27,
    checkedBags: 20,
    plate: '見本 200 あ 00-02',
    driverPersonId: 'p-driver-2',
    driverPhone: '+81 90 0000 0302 (sample)',
  },
  {
    id: 'v-car',
    name: words('接机轿车', '空港送迎車', 'Airport car', '공항 송영차'),
    kind: 'car',
    operatorOrganizationId: 'org-coach',
    seats: 3,
    checkedBags: 2,
    plate: '見本 300 あ 00-03',
    driverPhone: '+81 90 0000 0303 (sample)',
  },
]
