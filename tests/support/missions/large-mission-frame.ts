import { addDays, datesFrom } from '../../../shared/kernel/time'

export const largeMissionStartsOn = '2026-05-11'
export const largeMissionDays = 60
export const largeMissionDates = datesFrom(largeMissionStartsOn, addDays(largeMissionStartsOn, largeMissionDays - 1))

/** Nine groups of sixty guests: six speak Chinese, two Korean, one English. */
export const largeMissionGroups = ['zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hans', 'zh-Hans', 'ko', 'ko', 'en'].map(
  (language, index) => ({ id: `g-${index + 1}`, code: String.fromCharCode(65 + index), language, index }),
)
export const guestsPerGroup = 60

/** Interpreters into Japanese and back, by the other language. */
export const interpretersPerLanguage = { 'zh-Hans': 40, ko: 10, en: 10 } as const
export type GuestLanguage = keyof typeof interpretersPerLanguage

export const facilityCount = 40
/** Places that receive anybody on any day, for weekends. */
export const museumCount = 10
/** The hotel moves every twenty days. */
export const hotelIds = ['pl-hotel-1', 'pl-hotel-2', 'pl-hotel-3'] as const
export const daysPerHotel = 20

export function hotelOn(dayIndex: number): string {
  return hotelIds[Math.floor(dayIndex / daysPerHotel)] ?? hotelIds[0]
}

export function guestIdsOf(groupIndex: number): readonly string[] {
  return Array.from({ length: guestsPerGroup }, (_, seat) => guestId(groupIndex, seat))
}

export function guestId(groupIndex: number, seat: number): string {
  return `p-${groupIndex + 1}-${seat + 1}`
}

export function hostId(facilityIndex: number): string {
  return `p-host-${facilityIndex + 1}`
}

export function interpreterId(language: GuestLanguage, index: number): string {
  return `int-${language}-${index + 1}`
}
