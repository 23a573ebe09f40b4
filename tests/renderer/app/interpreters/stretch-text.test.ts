import { expect, test } from 'vitest'
import { stretchText } from '../../../../renderer/app/interpreters/stretch-text'

function told(fromOn: string, fromTime: string, toOn: string, toTime: string): string {
  return stretchText({ from: { on: fromOn, time: fromTime }, to: { on: toOn, time: toTime } }, 'en')
}

test('a stretch of time is told by its days and hours', () => {
  expect(told('2023-05-25', '09:00', '2023-05-25', '10:30')).toBe('Thu 25 May 09:00–10:30')
  expect(told('2023-05-25', '09:00', '2023-05-26', '18:00')).toBe('Thu 25 May 09:00 – Fri 26 May 18:00')
})

test('whole days are told without hours, whichever midnight they were entered with, and a day ends at 24:00', () => {
  expect(told('2023-05-26', '00:00', '2023-05-27', '00:00')).toBe('Fri 26 May')
  expect(told('2023-05-26', '00:00', '2023-05-26', '23:59')).toBe('Fri 26 May')
  expect(told('2023-05-26', '00:00', '2023-05-29', '00:00')).toBe('Fri 26 May – Sun 28 May')
  expect(told('2023-05-26', '13:00', '2023-05-27', '00:00')).toBe('Fri 26 May 13:00–24:00')
  expect(told('2023-05-26', '13:00', '2023-05-28', '00:00')).toBe('Fri 26 May 13:00 – Sat 27 May 24:00')
})
