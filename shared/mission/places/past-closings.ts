import { rangesOf } from '../../kernel/date-range'
import type { LocalDate } from '../../kernel/time'
import type { AdvanceAnswer, Place } from '../entities/place'

/** Whether a place is known to be closed on days before a date. */
export function hasClosingsBefore({ admission }: Place, on: LocalDate): boolean {
  return admission?.closedOn.some((date) => date < on) ?? false
}

/**
 * A place as it is taken into a mission of a later date: what days it was closed before says nothing of the days to come, and is worth
 * asking, so they become an open question of its advance sheet.
 */
export function withoutClosingsBefore(place: Place, on: LocalDate): Place {
  const { admission, advance } = place
  if (!admission || !hasClosingsBefore(place, on)) return place
  const past = admission.closedOn.filter((date) => date < on).toSorted()
  const question: AdvanceAnswer = {
    topic: 'closedDays',
    title: '',
    answer: rangesOf(past)
      .map(({ first, last }) => (first === last ? first : `${first}–${last}`))
      .join(', '),
    settledOn: null,
  }
  return {
    ...place,
    admission: { ...admission, closedOn: admission.closedOn.filter((date) => date >= on) },
    advance: [...advance.filter(({ topic }) => topic !== 'closedDays'), question],
  }
}
