import { expect, test } from 'vitest'
import { nearZones } from '../../../shared/kernel/near-zones'

const zones = ['America/Toronto', 'Asia/Ho_Chi_Minh', 'Asia/Kolkata', 'Asia/Seoul', 'Asia/Shanghai', 'Asia/Tokyo', 'Europe/Rome']
const at = Date.parse('2026-07-02T00:00Z')

test.each([
  ['Asia/Tokio', ['Asia/Tokyo']],
  ['tokoy', ['Asia/Tokyo']],
  ['Asia/Shangai', ['Asia/Shanghai']],
  ['ho chi min', ['Asia/Ho_Chi_Minh']],
  ['UTC+9', ['Asia/Seoul', 'Asia/Tokyo']],
  ['＋9', ['Asia/Seoul', 'Asia/Tokyo']],
  ['gmt+5:30', ['Asia/Kolkata']],
  ['-4', ['America/Toronto']],
  ['Atlantis', []],
  ['', []],
])('near “%s”: %j', (typed, near) => {
  expect(nearZones(typed, zones, at)).toEqual(near)
})
