import { plainWord } from '../imports/plain-word'
import { err, ok, type Result } from '../kernel/result'
import { addDays, daysBetween, type LocalDate } from '../kernel/time'
import { parseDate } from '../kernel/typed-date'
import { type ParsedTime, parseLength, parseTimeRange, readTypedTime, shiftOf } from '../kernel/typed-time'
import type { Item } from '../mission/entities/item'
import { minutesLongOf, timesFrom, typedEndDayOffsetOf } from '../mission/items/item-timing'
import { missionRowOf } from '../mission/mission'
import type { CellProblem } from './cell-problem'
import type { EntryScope } from './entry-scope'

type Fields = Partial<Item>

/** A day of the mission; nothing: the pool. */
export function readDay({ mission, allowed }: EntryScope, item: Item, typed: string): Result<Fields, CellProblem> {
  if (typed.trim() === '') return ok({ dayOn: null })
  const { startsOn, endsOn } = allowed.days ?? missionRowOf(mission)
  const on = parseDate(withoutWeekday(typed), item.dayOn ?? startsOn) ?? ofDayNumber(typed, startsOn)
  if (on === null) return err({ code: 'date-unread' })
  if (on >= startsOn && on <= endsOn) return ok({ dayOn: on })
  const extended = { startsOn: on < startsOn ? on : startsOn, endsOn: on > endsOn ? on : endsOn }
  // A mission does not grow by years: that is a slip of the year.
  const isNear = daysBetween(extended.startsOn, extended.endsOn) <= daysBetween(startsOn, endsOn) + 62
  return err({ code: 'date-outside', ...(isNear ? { offer: { kind: 'extend', ...extended } } : {}) })
}

/** A start, or `9-11` for both; `~9:30` about, `+20` from what stands there, `tbd`. The length stays. */
export function readStart(scope: EntryScope, item: Item, typed: string): Result<Fields, CellProblem> {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return ok({ startTime: null, startDayOffset: 0, timeMode: 'exact' })
  if (scope.words.undecided.map(plainWord).includes(plainWord(text))) return ok({ timeMode: 'tbd' })
  const isAbout = /^[~約约약]/.test(text)
  const clock = isAbout ? text.slice(1) : text
  const timeMode = isAbout ? 'approx' : item.timeMode === 'hidden' ? 'hidden' : 'exact'
  const range = parseTimeRange(clock)
  if (range) {
    const started = { ...item, ...startOf(item, range.start), timeMode } as const
    const ended = endOf(started, range.end)
    return ended.ok ? ok({ ...startOf(item, range.start), ...ended.value, timeMode }) : ended
  }
  const parsed = readTypedTime(clock, { now: nowOf(item.startTime, item.startDayOffset) })
  return parsed ? ok({ ...startOf(item, parsed), timeMode }) : err({ code: 'time-unread' })
}

/** An end, a length from the start (`45m`), or `+20` from what stands there. */
export function readEnd(_scope: EntryScope, item: Item, typed: string): Result<Fields, CellProblem> {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return ok({ endTime: null, endDayOffset: 0 })
  const days = /^(.+?)\s*\+([1-9]|[1-5]\d)$/.exec(text)
  const start = nowOf(item.startTime, item.startDayOffset)
  const parsed = readTypedTime(days?.[1] ?? text, { now: nowOf(item.endTime, Math.min(item.endDayOffset, 1)), start })
  if (!parsed) return err({ code: 'time-unread' })
  if (days) return ok({ endTime: parsed.time, endDayOffset: Number(days[2]) })
  // A length and a step are counted: what they come to is meant, over midnight too.
  const isCounted = shiftOf(text) !== null || parseLength(text) !== null
  return isCounted ? ok({ endTime: parsed.time, endDayOffset: parsed.dayOffset }) : endOf(item, parsed)
}

function startOf(item: Item, { time, dayOffset }: ParsedTime): Fields {
  const start = { startTime: time, startDayOffset: dayOffset }
  if (item.endTime === null) return start
  const { dayOn } = item
  const reference = dayOn ?? '2000-01-03'
  const long = minutesLongOf(item, reference)
  const { endTime, endDayOffset } = timesFrom({ ...item, dayOn: reference }, { ...start, dayOn: reference }, long)
  return { ...start, endTime, endDayOffset }
}

function endOf(item: Item, { time, dayOffset }: ParsedTime): Result<Fields, CellProblem> {
  if (item.startTime === null) return ok({ endTime: time, endDayOffset: dayOffset })
  if (dayOffset === 1) return ok({ endTime: time, endDayOffset: Math.max(1, item.startDayOffset) })
  const endDayOffset = typedEndDayOffsetOf({ ...item, endTime: time })
  return endDayOffset === null ? err({ code: 'end-before-start' }) : ok({ endTime: time, endDayOffset })
}

function nowOf(time: string | null, dayOffset: number): ParsedTime | null {
  return time === null ? null : { time, dayOffset: dayOffset >= 1 ? 1 : 0 }
}

/** `Thu 2 Jul`, `2026-07-02 (Thu)`, `7月2日(木)`: the weekday is no news. */
function withoutWeekday(typed: string): string {
  return typed
    .normalize('NFKC')
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/(?:[月火水木金土日]曜日?|(?:周|星期|週)[一二三四五六日天]|[월화수목금토일]요일)$/, '')
}

/** `D2`, `day 2`: the second day of the mission. */
function ofDayNumber(typed: string, startsOn: LocalDate): LocalDate | null {
  const found = /^(?:d|day)\s*(\d{1,3})$/i.exec(typed.normalize('NFKC').trim())
  return found && Number(found[1]) > 0 ? addDays(startsOn, Number(found[1]) - 1) : null
}
