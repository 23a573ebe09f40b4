import { describe, expect, test } from 'vitest'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { rowsOf } from '../../../shared/mission/mission'
import { type Repetition, repetitionDays } from '../../../shared/scheduling/repetition-days'
import { aMission } from '../../support/a-mission'

/** Four weeks from Monday 8 May 2023; a lecture on that Monday. */
function asked(repetition: Partial<Repetition>, more: Parameters<typeof aMission>[0] = {}): readonly string[] {
  const mission = aMission({
    items: [
      { id: 'lecture', kind: 'lecture', title: { en: 'Waste law' }, dayOn: '2023-05-08', startTime: '09:00', endTime: '12:00' },
    ],
    ...more,
  })
  const items = rowsOf(mission, 'items').filter(({ id }) => id.startsWith('lecture'))
  const usual: Repetition = { weekdays: [1], everyWeeks: 1, until: '2023-06-04', onDaysOff: false }
  return repetitionDays(mission, items, { ...usual, ...repetition }).map(({ on, skipped }) =>
    skipped ? `${on} ${skipped.reason}` : on,
  )
}

const lecture = { id: 'lecture', kind: 'lecture', title: { en: 'Waste law' }, dayOn: '2023-05-08', startTime: '09:00' } as const

describe('items come again', () => {
  test('on their weekday, from the week after to the last day', () => {
    expect(asked({})).toEqual(['2023-05-15', '2023-05-22', '2023-05-29'])
    expect(asked({ until: '2023-05-22' })).toEqual(['2023-05-15', '2023-05-22'])
  })

  test('on several weekdays, those left of the first week among them', () => {
    expect(asked({ weekdays: [1, 4], until: '2023-05-19' })).toEqual(['2023-05-11', '2023-05-15', '2023-05-18'])
  })

  test('every other week, counted from Monday to Sunday', () => {
    expect(asked({ weekdays: [1, 7], everyWeeks: 2 })).toEqual(['2023-05-14', '2023-05-22', '2023-05-28'])
  })

  test('never before the first, and nowhere where no weekday is chosen', () => {
    expect(asked({ until: '2023-05-08' })).toEqual([])
    expect(asked({ weekdays: [] })).toEqual([])
  })
})

describe('days are left out', () => {
  test('that are holidays of the country, free days, or closed days of the facility; unless the organizer wants them', () => {
    const more = {
      places: [{ id: 'plant', country: 'JP', admission: { ...noAdmissionRules, openWeekdays: [1], closedOn: ['2023-05-29'] } }],
      items: [{ ...lecture, kind: 'visit' as const, placeId: 'plant' }],
      holidays: [
        { id: 'china', country: 'CN', on: '2023-05-15' },
        { id: 'japan', country: 'JP', on: '2023-05-22' },
      ],
      days: [{ id: 'rest', date: '2023-06-05', dayType: 'rest' as const }],
    }
    expect(asked({ until: '2023-06-12' }, more)).toEqual([
      '2023-05-15',
      '2023-05-22 holiday',
      '2023-05-29 closed',
      '2023-06-05 dayOff',
      '2023-06-12',
    ])
    expect(asked({ until: '2023-06-12', onDaysOff: true }, more)).toHaveLength(5)
    expect(asked({ until: '2023-06-12', onDaysOff: true }, more).join()).not.toMatch(/ /)
  })

  test('where the same is there already, whatever the organizer wants', () => {
    const items = [lecture, { ...lecture, id: 'again', dayOn: '2023-05-15' }]
    expect(asked({ onDaysOff: true, until: '2023-05-22' }, { items })).toEqual(['2023-05-15 there', '2023-05-22'])
  })
})

test('items of several days keep their distance: a closed day of any of them counts', () => {
  const items = [lecture, { ...lecture, id: 'lecture-2', kind: 'visit' as const, dayOn: '2023-05-10', placeId: 'plant' }]
  const places = [{ id: 'plant', admission: { ...noAdmissionRules, closedOn: ['2023-05-24'] } }]
  expect(asked({}, { items, places })).toEqual(['2023-05-15', '2023-05-22 closed', '2023-05-29'])
})
