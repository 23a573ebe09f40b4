import { describe, expect, test } from 'vitest'
import { somebodyToCall } from '../../../shared/checks/somebody-to-call'
import type { Item } from '../../../shared/mission/entities/item'
import type { MissionRow } from '../../../shared/mission/entities/mission-row'
import type { Place } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

const visit: Partial<Item> = { id: 'visit', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00', placeId: 'plant' }
const today = '2023-05-20'

function says(
  place: Partial<Place>,
  items: readonly Partial<Item>[] = [visit],
  particulars: Partial<MissionRow> = {},
): readonly string[] {
  const mission = aMission({
    missions: [{ emergencyNumbers: '110, 119', ...particulars }],
    persons: [{ id: 'sato' }, { id: 'ito', phone: '+81 3 0000 0000' }],
    places: [{ id: 'plant', ...place }],
    items,
  })
  return whatACheckSays(somebodyToCall, mission, today)
}

describe('C27: there is somebody to call', () => {
  test.each<[string, Partial<Place>, readonly Partial<Item>[], readonly string[]]>([
    ['nobody', {}, [visit], ['C27.contact plant visit 5/14']],
    ['the place has a telephone', { phone: '+81' }, [visit], []],
    ['a contact with a telephone', { contactPersonIds: ['ito'] }, [visit], []],
    ['a contact without one', { contactPersonIds: ['sato'] }, [visit], ['C27.phone plant visit 5/14']],
    ['the item’s own contact', {}, [{ ...visit, hostContactIds: ['ito'] }], []],
    [
      'one finding for all that is there',
      {},
      [visit, { ...visit, id: 'talk', dayOn: '2023-05-26' }],
      ['C27.contact plant visit talk 5/14'],
    ],
    ['two weeks and a day before', {}, [{ ...visit, dayOn: '2023-06-04' }], []],
    ['it is over', {}, [{ ...visit, dayOn: '2023-05-19' }], []],
    ['at an airport is a counter', { kind: 'airport' }, [visit], []],
    ['a coach only leaves from there', {}, [{ ...visit, kind: 'transfer' }], []],
    ['an idea', {}, [{ ...visit, status: 'idea' }], []],
  ])('%s', (_situation, place, items, expected) => {
    expect(says(place, items)).toEqual(expected)
  })

  test.each<[string, Partial<MissionRow>, readonly string[]]>([
    ['none', { emergencyNumbers: ' ' }, ['C27.emergency mission 4/14']],
    ['none, long before', { emergencyNumbers: '', startsOn: '2023-06-20', endsOn: '2023-06-25' }, []],
    ['none, afterwards', { emergencyNumbers: '', startsOn: '2023-05-10' }, []],
  ])('emergency numbers: %s', (_situation, particulars, expected) => {
    expect(says({ phone: '+81' }, [visit], particulars)).toEqual(expected)
  })
})
