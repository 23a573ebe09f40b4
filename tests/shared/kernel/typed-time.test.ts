import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeOfMinutes } from '../../../shared/kernel/time'
import { parseTime, parseTimeRange, readTypedTime } from '../../../shared/kernel/typed-time'

describe('a time of day is read as people type it', () => {
  test.each([
    ['930', '09:30', 0],
    ['0930', '09:30', 0],
    ['9:30', '09:30', 0],
    ['9.30', '09:30', 0],
    ['9h30', '09:30', 0],
    ['9', '09:00', 0],
    ['12', '12:00', 0],
    ['123', '01:23', 0],
    ['2130', '21:30', 0],
    ['9.30pm', '21:30', 0],
    ['9:30 p.m.', '21:30', 0],
    ['12am', '00:00', 0],
    ['12pm', '12:00', 0],
    ['13pm', '13:00', 0],
    ['noon', '12:00', 0],
    ['９：３０', '09:30', 0],
    ['21時半', '21:30', 0],
    ['午後9時30分', '21:30', 0],
    ['午前9時', '09:00', 0],
    ['下午3点', '15:00', 0],
    ['晚上9点半', '21:30', 0],
    ['오후 3시 30분', '15:30', 0],
    ['24:00', '00:00', 1],
    ['9点半', '09:30', 0],
    ['九点半', '09:30', 0],
    ['十二点一刻', '12:15', 0],
    ['二十一時三十分', '21:30', 0],
    ['下午两点', '14:00', 0],
    ['晚上12点半', '00:30', 1],
    ['晚上1点', '01:00', 1],
    ['凌晨1点', '01:00', 0],
    ['中午11点半', '11:30', 0],
    ['中午1点', '13:00', 0],
    ['傍晚6点', '18:00', 0],
    ['夕方4時', '16:00', 0],
    ['夜7時', '19:00', 0],
    ['深夜1時', '01:00', 1],
    ['朝8時半', '08:30', 0],
    ['저녁 7시', '19:00', 0],
    ['밤 12시', '00:00', 1],
    ['새벽 5시', '05:00', 0],
    ['낮 12시', '12:00', 0],
    ['25:30', '01:30', 1],
    ['2530', '01:30', 1],
  ] as const)('%s is %s, %i days on', (typed, time, dayOffset) => {
    expect(parseTime(typed)).toEqual({ time, dayOffset })
  })

  test.each(['', 'soon', '9:60', '30:00', '13am', '24pm', '9:3:1', '9.5', '8.3', '99999', '-1', 'pm'])(
    '%s is no time',
    (typed) => {
      expect(parseTime(typed)).toBeNull()
    },
  )
})

const aMoment = fc.integer({ min: 0, max: 30 * 60 - 1 })

describe('every minute of a day and the night after it', () => {
  test('is read from each way in which it may be written', () => {
    fc.assert(
      fc.property(aMoment, (minutes) => {
        const { time, dayOffset } = timeOfMinutes(minutes)
        const [h, m] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')]
        for (const typed of [
          `${h}:${m}`,
          `${h}.${m}`,
          `${h}時${m}分`,
          `${h}点${m}`,
          ` ${h} 시 ${m} 분`,
          `${String(h).padStart(2, '0')}${m}`,
        ]) {
          expect([typed, parseTime(typed)]).toEqual([typed, { time, dayOffset }])
        }
      }),
    )
  })

  test('moved by some minutes and back is where it was', () => {
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 0, max: 9999 }), (minutes, by) => {
        const { time, dayOffset } = timeOfMinutes(minutes)
        const now = { time, dayOffset: dayOffset === 1 ? (1 as const) : (0 as const) }
        const later = readTypedTime(`+${by}`, { now })
        expect(later === null).toBe(minutes + by >= 30 * 60)
        if (later) expect(readTypedTime(`-${by}`, { now: later })).toEqual(now)
      }),
    )
  })

  test('whatever is typed, a time is on the clock or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789:.+-hmap時分点半午後 '), maxLength: 8 }), (typed) => {
        const read = readTypedTime(typed, { now: { time: '10:00', dayOffset: 0 }, start: { time: '09:00', dayOffset: 0 } })
        if (read) expect(read.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      }),
    )
  })
})

describe('what is counted from something', () => {
  const now = { time: '10:00', dayOffset: 0 } as const
  const start = { time: '09:00', dayOffset: 0 } as const
  test.each([
    ['+20', '10:20', 0],
    ['-45', '09:15', 0],
    ['+1h', '11:00', 0],
    ['45m', '09:45', 0],
    ['90 min', '10:30', 0],
    ['1.5h', '10:30', 0],
    ['2h', '11:00', 0],
    ['1h30', '10:30', 0],
    ['1時間半', '10:30', 0],
    ['一个半小时', '10:30', 0],
    ['两个半小时', '11:30', 0],
    ['三刻钟', '09:45', 0],
    ['一个钟头', '10:00', 0],
    ['45分', '09:45', 0],
    ['2시간 15분', '11:15', 0],
    ['14h30', '14:30', 0],
    ['16 hours', '01:00', 1],
    ['11', '11:00', 0],
    ['9:30 +1', '09:30', 1],
  ] as const)('%s, of an end, is %s', (typed, time, dayOffset) => {
    expect(readTypedTime(typed, { now, start })).toEqual({ time, dayOffset })
  })

  test('where an end stands empty, a step is counted from the start', () => {
    expect(readTypedTime('+90', { now: null, start })).toEqual({ time: '10:30', dayOffset: 0 })
  })

  test('a length means nothing where no stretch ends; a step means nothing where nothing stands', () => {
    expect(readTypedTime('45m', { now })).toBeNull()
    expect(readTypedTime('45m', { now, start: null })).toBeNull()
    expect(readTypedTime('+20', { now: null })).toBeNull()
    expect(readTypedTime('-20', { now: null, start })).toBeNull()
    expect(readTypedTime('2h', { now })).toEqual({ time: '02:00', dayOffset: 0 })
  })

  test.each([
    ['9-11:30', '09:00', '11:30'],
    ['９：００〜10:00', '09:00', '10:00'],
    ['14時~15時半', '14:00', '15:30'],
    ['14:00から16:00まで', '14:00', '16:00'],
    ['9点到11点', '09:00', '11:00'],
    ['下午2点-4点半', '14:00', '16:30'],
    ['午後2時~4時', '14:00', '16:00'],
    ['오후 2시-4시', '14:00', '16:00'],
    ['上午10点-1点', '10:00', '13:00'],
    ['上午9点-12点', '09:00', '12:00'],
    ['晚上10点-1点', '22:00', '01:00'],
    ['2-4pm', '14:00', '16:00'],
    ['9.30-11pm', '21:30', '23:00'],
    ['09:30-11pm', '09:30', '23:00'],
    ['9-1pm', '09:00', '13:00'],
    ['10-1am', '22:00', '01:00'],
    ['12-1pm', '12:00', '13:00'],
    ['noon-2', '12:00', '14:00'],
    ['2pm-16', '14:00', '16:00'],
  ])('%s is two times', (typed, from, to) => {
    expect(parseTimeRange(typed)).toEqual({ start: { time: from, dayOffset: 0 }, end: { time: to, dayOffset: 0 } })
  })

  test.each(['9', '9-', '-9', '9-soon', '2026-07-06'])('%s is no two times', (typed) => {
    expect(parseTimeRange(typed)).toBeNull()
  })
})
