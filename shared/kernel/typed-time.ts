import { type LocalTime, minutesOf, timeOfMinutes } from './time'

/** A time as somebody typed it. `dayOffset` 1: after midnight, told as 25:30, the way late programmes are written in East Asia. */
export interface ParsedTime {
  readonly time: LocalTime
  readonly dayOffset: 0 | 1
}

/** What a typed time may be counted from. */
export interface TimeBase {
  /** What stands there now: `+20` and `-5` move it; where an end stands empty, `+90` is counted from the start. */
  readonly now: ParsedTime | null
  /** Where the stretch begins of which this is the end: `45m` is counted from it. Left out: lengths mean nothing here. */
  readonly start?: ParsedTime | null
}

/**
 * The one reader of times that people type: a clock time (`parseTime`), `+20` or `-5` from what stands there, and, where an end is typed,
 * a length from the start or `9:30 +1`, on the day after. Null where it is none of these, or where it would leave the day and the night after it.
 */
export function readTypedTime(typed: string, { now, start }: TimeBase): ParsedTime | null {
  const nextDay = start === undefined ? null : /^(.+?)\s*\+1$/.exec(typed.trim())
  if (nextDay) return onNextDay(parseTime(nextDay[1] ?? ''))
  const shift = shiftOf(typed)
  if (shift !== null) {
    const from = now ?? (shift > 0 ? start : null)
    return from ? movedBy(from, shift) : null
  }
  const long = start === undefined ? null : parseLength(typed)
  if (long !== null) return start ? movedBy(start, long) : null
  return parseTime(typed)
}

/** Reads 930, 9:30, 0930, 9.30pm, 9h30, 21時30分, 九点半, 下午3点一刻, 晚上12点, 오후 3시 30분, 25:30, noon; null where it is no time of day. */
export function parseTime(typed: string): ParsedTime | null {
  const text = withFigures(plain(typed))
  if (text === 'noon' || text === '正午' || text === '정오') return { time: '12:00', dayOffset: 0 }
  if (text === 'midnight') return { time: '00:00', dayOffset: 0 }
  const said = saidClockOf(text)
  const hours = said && hoursOf(said.hours, said.part)
  return said && hours !== null && said.minutes <= 59 ? timeAt(hours * 60 + said.minutes) : null
}

/**
 * Reads 45m, 45 min, 90分, 1.5h, 1h30m, 2 hours, 1時間半, 半小时, 2시간: minutes of a length. A bare `2h` or `1h30` is one up to eight
 * hours; above that it is the clock of French speakers (`14h30`). Null where it is no length.
 */
export function parseLength(typed: string): number | null {
  // 一个半小时: the half stands before the hour.
  const text = withFigures(plain(typed))
    .replace(/^(\d{1,2})[个個]半(小时|小時|钟头|鐘頭)$/, '$1小时半')
    .replace(/钟头|鐘頭/, '小时')
  const minutes = /^(\d{1,4})(?:m|min|mins|minutes?|分|分钟|分鐘|分間|분|분간)$/.exec(text)
  if (minutes) return Number(minutes[1])
  if (/^半(?:小时|小時|時間|个小时|個小時)$/.test(text)) return 30
  const quarters = /^([13])刻(?:钟|鐘)$/.exec(text)
  if (quarters) return Number(quarters[1]) * 15
  const said =
    /^(\d{1,2}(?:\.\d{1,2})?)(?:hrs?|hours?|小时|小時|个小时|個小時|時間|시간)(半|반)?(?:(\d{1,2})(?:m|min|分|分钟|分鐘|분)?)?$/
  const bare = /^(\d{1,2}(?:\.\d{1,2})?)h(半|반)?(?:(\d{1,2})(m|min)?)?$/.exec(text)
  const found =
    said.exec(text) ?? (bare && (Number(bare[1]) <= MOST_BARE_HOURS || bare[4] || bare[1]?.includes('.')) ? bare : null)
  if (!found) return null
  return Math.round(Number(found[1]) * 60) + (found[2] ? 30 : 0) + Number(found[3] ?? 0)
}

/**
 * `9-11:30`, `9:00–10:00`, `14時~15時半`: two times with a dash between; null where it is not. Where the part of the day is said of one of
 * them only, it is meant of both as far as they follow each other: `2-4pm` and `下午2点-4点` are two hours, `10-1pm` is three.
 */
export function parseTimeRange(typed: string): { readonly start: ParsedTime; readonly end: ParsedTime } | null {
  const parts = typed
    .normalize('NFKC')
    .trim()
    .replace(/(?:まで|까지)$/, '')
    .split(/\s*(?:[-–—~〜～至到]|から|부터)\s*/)
  if (parts.length !== 2) return null
  const [from = '', to = ''] = parts
  const start = parseTime(from)
  const end = parseTime(to)
  if (!start || !end) return null
  if (isOfHalf(from) && mayBeEitherHalf(to)) return { start, end: halves(end).find((one) => at(one) > at(start)) ?? end }
  if (!mayBeEitherHalf(from) || !isOfHalf(to)) return { start, end }
  const [morning = start, evening = start] = halves(start)
  // Before neither: it goes on past midnight, and begins in the evening.
  return { start: at(morning) < at(end) && at(evening) >= at(end) ? morning : evening, end }
}

/** Whether a time says in which half of the day it lies. */
function isOfHalf(typed: string): boolean {
  return saidClockOf(withFigures(plain(typed)))?.part !== null
}

/** Whether a time is one of twelve hours, of which half of the day is not said: `09:00` is said. */
function mayBeEitherHalf(typed: string): boolean {
  const said = saidClockOf(withFigures(plain(typed)))
  return said?.part === null && said.hours >= 1 && said.hours <= 12 && !plain(typed).startsWith('0')
}

/** A time of twelve hours in both halves of the day, the earlier first. */
function halves({ time }: ParsedTime): readonly ParsedTime[] {
  const minutes = minutesOf(time) % 720
  return [minutes, minutes + 720].flatMap((one) => timeAt(one) ?? [])
}

function at({ time, dayOffset }: ParsedTime): number {
  return dayOffset * 1440 + minutesOf(time)
}

/** `+20`, `-5`, `+1h`: minutes to move by; null where it begins with no sign. */
export function shiftOf(typed: string): number | null {
  const found = /^([+−-])(.+)$/.exec(plain(typed))
  if (!found) return null
  const minutes = /^\d{1,4}$/.test(found[2] ?? '') ? Number(found[2]) : parseLength(found[2] ?? '')
  return minutes === null ? null : found[1] === '+' ? minutes : -minutes
}

function onNextDay(parsed: ParsedTime | null): ParsedTime | null {
  return parsed && { ...parsed, dayOffset: 1 }
}

/** A time some minutes later; null where it is before the day or after the night that follows it. */
function movedBy({ time, dayOffset }: ParsedTime, minutes: number): ParsedTime | null {
  return timeAt(dayOffset * 1440 + minutesOf(time) + minutes)
}

/** Longer lengths are written with a unit. */
const MOST_BARE_HOURS = 8

type PartOfDay = 'beforeNoon' | 'noon' | 'afterNoon' | 'evening'

/** The words that say it, before or after the time. */
const partsOfDay: readonly (readonly [PartOfDay, RegExp])[] = [
  ['beforeNoon', /^(?:午前|上午|早上|早晨|清晨|凌晨|早|朝|오전|아침|새벽|am)|(?:a\.?m\.?)$/],
  ['noon', /^(?:中午|낮)/],
  ['afterNoon', /^(?:午後|下午|傍晚|夕方|오후|pm)|(?:p\.?m\.?)$/],
  ['evening', /^(?:晚上|夜里|夜晚|半夜|深夜|晚|夜|저녁|밤)/],
]

/** A time as it is written: its part of the day, if that is said, and its figures. */
function saidClockOf(text: string): { readonly part: PartOfDay | null; readonly hours: number; readonly minutes: number } | null {
  const [part, words] = partsOfDay.find(([, said]) => said.test(text)) ?? [null, null]
  const digits = clockOf(words === null ? text : text.replace(words, ''))
  return digits && { part, ...digits }
}

function plain(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '')
}

/** 十二 → 12, 九点半 → 9点半, 二十一時三十分 → 21時30分. */
function withFigures(text: string): string {
  return text.replace(/[一二两兩三四五六七八九十〇零]+/g, (word) => {
    const [tens, ones] = word.includes('十') ? word.split('十') : ['', word]
    if (!word.includes('十')) return figures(ones ?? '')
    return String((tens === '' ? 1 : Number(figures(tens ?? ''))) * 10 + Number(figures(ones ?? '') || '0'))
  })
}

function figures(word: string): string {
  return [...word]
    .map((sign) => (sign === '两' || sign === '兩' ? 2 : '零一二三四五六七八九'.indexOf(sign.replace('〇', '零'))))
    .join('')
}

function clockOf(text: string): { readonly hours: number; readonly minutes: number } | null {
  // 9.5 may be five past, half past, or 9.50 of which a spreadsheet left out the nought.
  if (/^\d{1,2}\.\d$/.test(text)) return null
  const parted = /^(\d{1,2})(?:[:.h]|時|时|点钟|點鐘|点|點|시)(\d{1,2}|半|반|1刻|3刻)?(?:分|분)?$/.exec(text)
  if (parted) return { hours: Number(parted[1]), minutes: minutesPast(parted[2] ?? '0') }
  const bare = /^(\d{1,2}?)(\d{2})?$/.exec(text)
  if (!bare) return null
  return { hours: Number(bare[1]), minutes: Number(bare[2] ?? '0') }
}

function minutesPast(word: string): number {
  return { 半: 30, 반: 30, '1刻': 15, '3刻': 45 }[word] ?? Number(word)
}

/** Until then an evening goes on: 晚上1点 is the night after the day that is meant. */
const EVENING_ENDS = 5

/** 24 to 29 o'clock are hours after midnight of a day that is not over yet. */
function hoursOf(hours: number, part: PartOfDay | null): number | null {
  if (part === null) return hours < HOURS_TOLD ? hours : null
  if (hours > 23) return null
  switch (part) {
    case 'beforeNoon':
      return hours === 12 ? 0 : hours > 12 ? null : hours
    case 'noon':
      return hours < 10 ? hours + 12 : hours
    case 'afterNoon':
      return hours < 12 ? hours + 12 : hours
    case 'evening':
      return hours === 12 || hours < EVENING_ENDS ? (hours % 12) + 24 : hours < 12 ? hours + 12 : hours
  }
}

const HOURS_TOLD = 30

function timeAt(minutes: number): ParsedTime | null {
  if (minutes < 0 || minutes >= HOURS_TOLD * 60) return null
  const { time, dayOffset } = timeOfMinutes(minutes)
  return { time, dayOffset: dayOffset === 1 ? 1 : 0 }
}
