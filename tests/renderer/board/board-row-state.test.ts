import { describe, expect, test } from 'vitest'
import { type BoardBar, barsByInterpreter } from '../../../renderer/features/board/board-bars'
import { type BoardPlace, barAt, OPEN_ROW } from '../../../renderer/features/board/board-place'
import { rowStateOf, standingOf } from '../../../renderer/features/board/board-row-state'
import { fitsFor } from '../../../renderer/features/board/carried'
import { situation } from '../../support/solvers/a-team-situation'

const mission = situation({
  who: { han: {}, li: {} },
  items: { talk: ['09:00', '11:00', { teamSize: 2 }], tour: ['13:00', '14:00'] },
  assigned: [['talk', 'li']],
})

function talkOf(li: ReadonlyMap<string, readonly BoardBar[]>): BoardBar {
  const [bar] = li.get('li') ?? []
  if (!bar) throw new Error('Li has no bar')
  return bar
}
const talk = talkOf(barsByInterpreter(mission))
const carriedTo = (target: string) => {
  const carried = { bar: talk, handOverAt: null }
  return { carried, fits: fitsFor(mission, carried), target, by: 'keys' } as const
}
const onTalk: BoardPlace = { row: 'li', key: talk.key }

describe('a row of the board', () => {
  test('shows where the keyboard is, and the team of what it stands on', () => {
    const standing = standingOf(onTalk, barAt(mission, onTalk), null, null)
    expect(rowStateOf(mission, 'li', standing)).toMatchObject({ isActive: false, activeKey: talk.key, mateOf: 'need-talk' })
    expect(rowStateOf(mission, OPEN_ROW, standing)).toMatchObject({ isActive: false, activeKey: null, mateOf: 'need-talk' })
    const onHead = standingOf({ row: 'han', key: null }, null, null, null)
    expect(rowStateOf(mission, 'han', onHead)).toMatchObject({ isActive: true, activeKey: null, mateOf: null })
  })

  test('shows how its interpreter fits what is carried, and where it would come to lie', () => {
    const standing = standingOf(onTalk, talk, carriedTo('han'), null)
    expect(rowStateOf(mission, 'han', standing)).toMatchObject({
      fit: { interpreterId: 'han' },
      isTarget: true,
      carriedKey: null,
      slot: { from: talk.from, to: talk.to },
    })
    expect(rowStateOf(mission, 'li', standing)).toMatchObject({ isTarget: false, carriedKey: talk.key, slot: null })
    // What is laid back among the open places has no place of its own there.
    expect(rowStateOf(mission, OPEN_ROW, standingOf(onTalk, talk, carriedTo(OPEN_ROW), null)).slot).toBeNull()
  })

  test('shows an edge that is drawn in it', () => {
    const standing = standingOf(null, null, null, { bar: talk, comesIn: 30, leaves: 120 })
    expect(rowStateOf(mission, 'li', standing).slot).toMatchObject({ from: { minute: 570 }, to: { minute: 660 } })
    expect(rowStateOf(mission, 'han', standing).slot).toBeNull()
  })

  test('shows the same as before where nothing of it changes', () => {
    const before = rowStateOf(mission, 'han', standingOf(onTalk, talk, null, null))
    const after = rowStateOf(mission, 'han', standingOf({ row: 'li', key: null }, null, null, null))
    for (const [name, value] of Object.entries(after)) expect(value).toBe(before[name as keyof typeof before])
  })
})
