import { describe, expect, test } from 'vitest'
import type { Item } from '../../../shared/mission/entities/item'
import { textIn } from '../../../shared/mission/text'
import { entryScope } from '../../../shared/rapid-entry/entry-scope'
import { readNewLine } from '../../../shared/rapid-entry/read-row'
import { aMission } from '../../support/a-mission'
import { englishWords } from '../../support/entry-words'

const dayOn = '2023-05-25'
const mission = aMission({
  missions: [{ homeZone: 'Asia/Tokyo' }],
  groups: [
    { id: 'a', code: 'A' },
    { id: 'b', code: 'B' },
  ],
  places: [
    { id: 'machida', names: { en: 'Machida plant', ja: '町田工場' }, zone: 'Asia/Tokyo' },
    { id: 'haneda', names: { en: 'Haneda airport' }, zone: 'Asia/Tokyo' },
    { id: 'pudong', names: { en: 'Pudong airport' }, zone: 'Asia/Shanghai' },
  ],
  items: [
    { id: 'morning', dayOn, startTime: '09:00', endTime: '10:30', placeId: 'machida' },
    { id: 'for-a', dayOn, startTime: '10:30', endTime: '12:15', placeId: 'haneda', attendance: 'groups', groupIds: ['a'] },
  ],
})

/** The item that a line makes on the day, as a sentence. */
function said(line: string): string {
  const scope = entryScope(mission, englishWords, () => 'new')
  const { item, refused } = readNewLine(scope, new Map(), { id: 'x', dayOn }, line)
  const names = [...Object.values(mission.tables.places), ...scope.places]
  const place = (id: string | null) => textIn(names.find((one) => one.id === id)?.names ?? {}, 'en').text
  const times = `${item.startTime}–${item.endTime}${item.endDayOffset > 0 ? '+1' : ''}`
  const where = item.toPlaceId === null ? place(item.placeId) : `${place(item.placeId)} → ${place(item.toPlaceId)}`
  const made = scope.places.length + scope.groups.length
  return [
    times,
    item.kind,
    textIn(item.title, 'en').text,
    where,
    whoOf(item),
    `made ${made}`,
    ...refused.map((one) => one.column),
  ].join(' | ')
}

function whoOf({ attendance, groupIds }: Item): string {
  return attendance === 'groups' ? groupIds.join('+') : attendance
}

describe('one line makes an item', () => {
  test.each([
    ['9 visit Machida', '09:00–10:30 | visit | Machida plant | Machida plant | party | made 0'],
    ['9-1030 v @mach A', '09:00–10:30 | visit | Machida plant | Machida plant | a | made 0'],
    ['v @Machida B', '10:30–12:00 | visit | Machida plant | Machida plant | b | made 0'],
    ['v @Eco Town A B', '12:55–14:25 | visit | Eco Town | Eco Town | a+b | made 1'],
    [
      '9-930 t to the Machida plant',
      '09:00–09:30 | transfer | to the Machida plant | Haneda airport → Machida plant | party | made 0',
    ],
    ['v C', '10:30–12:00 | visit |  |  | new | made 1'],
    ['l', '12:15–13:15 | meal | Lunch | Haneda airport | party | made 0'],
    ['L', '10:30–12:00 | visit |  |  | new | made 1'],
    ['dinner @Haneda', '18:30–19:30 | meal | Dinner | Haneda airport | party | made 0'],
    ['m 45m Opening words', '12:15–13:00 | meeting | Opening words |  | party | made 0'],
    ['9.30pm 45m free', '21:30–22:15 | freeTime |  | Haneda airport | party | made 0'],
    ['f 10:05-14:20 @Pudong > Haneda', '10:05–14:20 | flight |  | Pudong airport → Haneda airport | party | made 0'],
    ['t 40m @Machida', '12:15–12:55 | transfer |  | Haneda airport → Machida plant | party | made 0'],
    ['Courtesy call on the mayor', '12:15–12:45 | courtesyCall | on the mayor |  | party | made 0'],
    ["'7 Eleven tour A", '12:15–13:45 | visit | 7 Eleven tour A |  | party | made 0'],
    ['Visit', '12:15–13:45 | visit |  |  | party | made 0'],
    ['2030', '12:15–13:45 | visit | 2030 |  | party | made 0'],
    ['9 @airport', '09:00–10:30 | visit |  |  | party | made 0 | place'],
  ])('%s', (line, sentence) => {
    expect(said(line)).toBe(sentence)
  })
})

test('a place that is not after @ is never made: its words are the title', () => {
  expect(said('visit Yokohama')).toBe('12:15–13:45 | visit | Yokohama |  | party | made 0')
})
