import { describe, expect, test } from 'vitest'
import { knownWaysOf, pastWaysBetween } from '../../../../shared/mission/places/past-ways'
import { isSamePlace } from '../../../../shared/mission/places/same-place'
import { aMission } from '../../../support/a-mission'

const place = (id: string, fields: Partial<Parameters<typeof isSamePlace>[0]>) => ({
  id,
  names: {},
  address: {},
  city: {},
  country: '',
  ...fields,
})

describe('two missions mean the same place', () => {
  const plant = place('a', { names: { ja: '町田市バイオエネルギーセンター', en: 'Machida Bio-Energy Center' }, country: 'JP' })

  test('by a name in any language, however wide or pointed it is written', () => {
    expect(isSamePlace(plant, place('b', { names: { en: 'Ｍachida bio energy center' } }))).toBe(true)
    expect(isSamePlace(plant, place('b', { names: { en: 'Machida Center' } }))).toBe(false)
  })

  test('not where country or city says otherwise', () => {
    const station = place('a', { names: { en: 'Central Station' }, city: { en: 'Osaka' } })
    expect(isSamePlace(station, place('b', { names: { en: 'Central Station' }, city: { en: 'Seoul' } }))).toBe(false)
    expect(isSamePlace(station, place('b', { names: { en: 'Central Station' }, city: { ko: '서울' } }))).toBe(true)
    expect(isSamePlace(plant, place('b', { names: plant.names, country: 'KR' }))).toBe(false)
  })

  test('by the whole address, but not by a short one', () => {
    const hall = place('a', { names: { en: 'City Hall' }, address: { ja: '東京都町田市森野2-2-22' } })
    expect(isSamePlace(hall, place('b', { names: { ja: '市庁舎' }, address: { ja: '東京都町田市森野２−２−２２' } }))).toBe(true)
    expect(isSamePlace(place('a', { address: { ja: '東京都' } }), place('b', { address: { ja: '東京都' } }))).toBe(false)
  })

  test('by its id, unless it is called otherwise now', () => {
    expect(isSamePlace(plant, place('a', {}))).toBe(true)
    expect(isSamePlace(plant, place('a', { names: { en: 'Bay Hotel' } }))).toBe(false)
  })
})

describe('what other missions know of a way', () => {
  const here = { hotel: place('h', { names: { en: 'Bay Hotel' } }), plant: place('p', { names: { en: 'Plant' } }) }
  const past = (id: string, startsOn: string, fields: { readonly symmetric?: boolean; readonly isBack?: boolean } = {}) =>
    knownWaysOf(
      aMission({
        missions: [{ id, title: { en: id }, startsOn, endsOn: startsOn }],
        places: [
          { id: 'x', names: { en: 'Bay Hotel' } },
          { id: 'y', names: { en: 'Plant' } },
        ],
        transferTimes: [
          {
            id: 'way',
            fromPlaceId: fields.isBack ? 'y' : 'x',
            toPlaceId: fields.isBack ? 'x' : 'y',
            minutes: 35,
            symmetric: fields.symmetric ?? true,
            bands: [{ from: '08:00', to: '09:30', direction: 'there', minutes: 55 }],
          },
        ],
      }),
    )

  test('is told with when it was, the latest first, in the direction that was asked for', () => {
    const found = pastWaysBetween(here.hotel, here.plant, [
      past('old', '2023-05-20'),
      past('new', '2025-10-24', { isBack: true }),
    ])
    expect(found.map(({ missionId, startsOn, minutes }) => [missionId, startsOn, minutes])).toEqual([
      ['new', '2025-10-24', 35],
      ['old', '2023-05-20', 35],
    ])
    expect(found.map(({ bands }) => bands[0]?.direction)).toEqual(['back', 'there'])
  })

  test('says nothing of the way back where it was entered for one direction only', () => {
    const oneWay = [
      past('there', '2025-10-24', { symmetric: false }),
      past('back', '2025-10-24', { symmetric: false, isBack: true }),
    ]
    expect(pastWaysBetween(here.hotel, here.plant, oneWay).map(({ missionId }) => missionId)).toEqual(['there'])
  })

  test('is nothing where nobody entered a time, whatever was planned there', () => {
    const planned = aMission({
      places: [
        { id: 'x', names: { en: 'Bay Hotel' } },
        { id: 'y', names: { en: 'Plant' } },
      ],
      items: [{ kind: 'transfer', placeId: 'x', toPlaceId: 'y', dayOn: '2025-10-24', startTime: '08:00', endTime: '09:00' }],
    })
    expect(pastWaysBetween(here.hotel, here.plant, [knownWaysOf(planned)])).toEqual([])
  })
})
