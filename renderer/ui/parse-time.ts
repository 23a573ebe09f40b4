import { type LocalTime, timeOfMinutes } from '../../shared/kernel/time'

/** A time as somebody typed it. `dayOffset` 1: after midnight, told as 25:30, the way late programmes are written in East Asia. */
export interface ParsedTime {
  readonly time: LocalTime
  readonly dayOffset: 0 | 1
}

const beforeNoon = /^(?:午前|上午|早上|凌晨|오전|am)|(?:a\.?m\.?)$/
const afterNoon = /^(?:午後|下午|晚上|中午|오후|pm)|(?:p\.?m\.?)$/

/** Reads 930, 9:30, 0930, 9.30pm, 9h30, 21時半, 下午3点, 오후 3시 30분, 25:30, noon; null where it is no time of day. */
export function parseTime(typed: string): ParsedTime | null {
  const text = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '')
  if (text === 'noon' || text === '正午' || text === '정오') return { time: '12:00', dayOffset: 0 }
  if (text === 'midnight') return { time: '00:00', dayOffset: 0 }
  const half = beforeNoon.test(text) ? 'am' : afterNoon.test(text) ? 'pm' : null
  const digits = clockOf(text.replace(beforeNoon, '').replace(afterNoon, ''))
  if (!digits) return null
  const hours = hoursOf(digits.hours, half)
  if (hours === null || digits.minutes > 59) return null
  const { time, dayOffset } = timeOfMinutes(hours * 60 + digits.minutes)
  return { time, dayOffset: dayOffset === 1 ? 1 : 0 }
}

function clockOf(text: string): { readonly hours: number; readonly minutes: number } | null {
  const parted = /^(\d{1,2})(?:[:.h]|時|时|点|點|시)(\d{1,2}|半|반)?(?:分|분)?$/.exec(text)
  if (parted) {
    const [, hours = '', minutes = '0'] = parted
    return { hours: Number(hours), minutes: minutes === '半' || minutes === '반' ? 30 : Number(minutes) }
  }
  const bare = /^(\d{1,2}?)(\d{2})?$/.exec(text)
  if (!bare) return null
  return { hours: Number(bare[1]), minutes: Number(bare[2] ?? '0') }
}

/** 24 to 29 o'clock are hours after midnight of a day that is not over yet. */
function hoursOf(hours: number, half: 'am' | 'pm' | null): number | null {
  if (half === null) return hours <= 29 ? hours : null
  if (hours > 23) return null
  if (half === 'am') return hours === 12 ? 0 : hours > 12 ? null : hours
  return hours < 12 ? hours + 12 : hours
}
