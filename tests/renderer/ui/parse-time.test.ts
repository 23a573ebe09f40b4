import { describe, expect, test } from 'vitest'
import { parseTime } from '../../../renderer/ui/parse-time'

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
    ['25:30', '01:30', 1],
    ['2530', '01:30', 1],
  ] as const)('%s is %s, %i days on', (typed, time, dayOffset) => {
    expect(parseTime(typed)).toEqual({ time, dayOffset })
  })

  test.each(['', 'soon', '9:60', '30:00', '13am', '24pm', '9:3:1', '99999', '-1', 'pm'])('%s is no time', (typed) => {
    expect(parseTime(typed)).toBeNull()
  })
})
