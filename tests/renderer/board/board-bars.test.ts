import { describe, expect, test } from 'vitest'
import { barsByInterpreter, openBarsOf, undatedNeeds } from '../../../renderer/features/board/board-bars'
import { setAssignmentStatus } from '../../../shared/commands/set-assignment-status'
import { missionAfter } from '../../support/run-command'
import { situation } from '../../support/solvers/a-team-situation'

const mission = situation({
  who: { li: {}, han: {} },
  items: {
    talk: ['09:00', '11:00'],
    tour: ['13:00', '14:00'],
    late: ['22:00', '01:00', { endDayOffset: 1 }],
    undecided: ['15:00', '16:00', { timeMode: 'tbd' }],
  },
  assigned: [
    ['talk', 'li', { leavesMinutes: 45 }],
    ['tour', 'li', { status: 'declined' }],
    ['late', 'han'],
    ['undecided', 'han'],
  ],
})

describe('the bars of the board', () => {
  test('lie on their item’s clock: parts where they begin and end, nights after midnight', () => {
    const bars = [...barsByInterpreter(mission)].flatMap(([who, own]) =>
      own.map(({ item, from, to, assignment }) => [who, item.id, assignment?.status, from.minute, to.minute]),
    )
    expect(bars).toEqual([
      ['li', 'talk', 'confirmed', 540, 585],
      ['li', 'tour', 'declined', 780, 840],
      ['han', 'late', 'confirmed', 1320, 1500],
    ])
  })

  test('of open places begin where somebody leaves', () => {
    expect(openBarsOf(mission).map(({ key, from, to }) => [key, from.minute, to.minute])).toEqual([
      ['open/need-talk/45', 585, 660],
      ['open/need-tour/0', 780, 840],
    ])
  })

  test('what has no time yet is counted', () => {
    expect(undatedNeeds(mission)).toBe(1)
  })

  test('whose work did not change keep theirs', () => {
    const after = missionAfter(mission, setAssignmentStatus, { assignmentId: 'late-han', status: 'offered' })
    expect(barsByInterpreter(after).get('li')).toBe(barsByInterpreter(mission).get('li'))
    expect(barsByInterpreter(after).get('han')).not.toBe(barsByInterpreter(mission).get('han'))
  })
})
