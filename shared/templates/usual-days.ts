import { type LocalTime, minutesOf } from '../kernel/time'
import type { DayEntry } from '../mission/entities/day-template'
import type { ItemKind } from '../mission/entities/item'
import { usualSegmentsOf } from './anatomy'

export const usualDayIds = ['arrival', 'visits', 'departure'] as const
export type UsualDayId = (typeof usualDayIds)[number]

function entry(kind: ItemKind, startTime: LocalTime, endTime: LocalTime): DayEntry {
  return {
    kind,
    title: {},
    startTime,
    startDayOffset: 0,
    endTime,
    endDayOffset: 0,
    timeMode: 'exact',
    placeId: null,
    toPlaceId: null,
    roomName: '',
    dressCode: {},
    mealPlan: '',
    publicNotes: {},
    staffNotes: '',
    segments: [],
    requirements: [],
  }
}

/** A visit with its usual parts, stretched to its length. */
function visit(startTime: LocalTime, endTime: LocalTime): DayEntry {
  const segments = usualSegmentsOf('visit', minutesOf(endTime) - minutesOf(startTime)).map(
    ({ speakerPersonId: _, ...segment }) => segment,
  )
  return { ...entry('visit', startTime, endTime), segments }
}

/** Days as most missions have them, to begin with: two visits a day, lunch between, a meal every evening. */
export const usualDays: Readonly<Record<UsualDayId, readonly DayEntry[]>> = {
  arrival: [
    entry('flight', '09:00', '13:00'),
    entry('transfer', '14:15', '15:30'),
    entry('checkIn', '15:30', '16:30'),
    entry('briefing', '17:00', '18:00'),
    entry('banquet', '18:30', '20:30'),
  ],
  visits: [
    entry('meal', '07:00', '08:00'),
    entry('transfer', '08:30', '09:30'),
    visit('09:30', '11:55'),
    entry('meal', '12:15', '13:15'),
    entry('transfer', '13:15', '14:00'),
    visit('14:00', '16:25'),
    entry('transfer', '16:30', '17:30'),
    entry('meal', '18:30', '20:00'),
  ],
  departure: [
    entry('meal', '07:00', '08:00'),
    entry('checkOut', '08:30', '09:00'),
    entry('transfer', '09:00', '10:15'),
    entry('flight', '13:00', '17:00'),
  ],
}
