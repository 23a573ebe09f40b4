import { describe, expect, test } from 'vitest'
import { papersInTime } from '../../../shared/checks/papers-in-time'
import { anInterpretersWork } from '../../support/missions/an-interpreters-work'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

describe('C13: interpreters have their papers in time', () => {
  const twoTalks = anInterpretersWork([
    ['09:00', '10:00'],
    ['14:00', '15:00', { dayOn: '2023-05-26' }],
  ])

  test.each<[string, string, readonly string[]]>([
    ['fifteen days before', '2023-05-10', []],
    ['two weeks before they are sent', '2023-05-11', ['C13.send i a b 14/14']],
    ['a week before they are needed', '2023-05-18', ['C13.remind i a b 7/7']],
    ['three days before it is late', '2023-05-22', ['C13.late i a b 3/3']],
    ['on the day', '2023-05-25', ['C13.late i a b 0/3']],
    ['what is past is past', '2023-05-26', ['C13.late i b 0/3']],
    ['after the last', '2023-05-27', []],
  ])('%s', (_situation, today, expected) => {
    expect(whatACheckSays(papersInTime, twoTalks, today)).toEqual(expected)
    expect(mendsOffered(papersInTime, twoTalks, today)).toEqual(expected.map(() => 'mend.papersSent'))
  })

  test('who has them, who only comes along, and who declined, needs none', () => {
    const saysOf = (...work: Parameters<typeof anInterpretersWork>) =>
      whatACheckSays(papersInTime, anInterpretersWork(...work), '2023-05-24')
    expect(saysOf([['09:00', '10:00']], { documentsSentOn: '2023-05-10' })).toEqual([])
    expect(saysOf([['09:00', '10:00', { kind: 'transfer' }]])).toEqual([])
    expect(saysOf([['09:00', '10:00']], { status: 'declined' })).toEqual([])
  })
})
