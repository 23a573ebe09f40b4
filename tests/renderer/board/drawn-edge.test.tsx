import { describe, expect, test } from 'vitest'
import { type BoardBar, barsByInterpreter, openBarsOf } from '../../../renderer/features/board/board-bars'
import { drawnBy, drawnMoments, edgeUnder } from '../../../renderer/features/board/drawn-edge'
import { situation } from '../../support/solvers/a-team-situation'

const mission = situation({
  who: { li: {} },
  items: { talk: ['09:00', '11:00'], tour: ['13:00', '14:00'] },
  assigned: [['talk', 'li', { comesInMinutes: 30, leavesMinutes: 90 }]],
})

function talk(): BoardBar {
  const [bar] = barsByInterpreter(mission).get('li') ?? []
  if (!bar) throw new Error('Li has no bar')
  return bar
}

describe('an edge that is drawn', () => {
  test('goes by five minutes, as far as its item goes', () => {
    expect(drawnBy(talk(), 'start', -12)).toMatchObject({ comesIn: 20, leaves: 90 })
    expect(drawnBy(talk(), 'start', -500)).toMatchObject({ comesIn: 0, leaves: 90 })
    expect(drawnBy(talk(), 'end', 13)).toMatchObject({ comesIn: 30, leaves: 105 })
    expect(drawnBy(talk(), 'end', 500)).toMatchObject({ comesIn: 30, leaves: 120 })
  })

  test('leaves five minutes of the assignment', () => {
    expect(drawnBy(talk(), 'start', 500)).toMatchObject({ comesIn: 85, leaves: 90 })
    expect(drawnBy(talk(), 'end', -500)).toMatchObject({ comesIn: 30, leaves: 35 })
  })

  test('is told by the clock of its item', () => {
    const drawn = drawnBy(talk(), 'end', 15)
    const { from, to } = drawnMoments(drawn ?? { bar: talk(), comesIn: 0, leaves: 0 })
    expect([from.minute, to.minute]).toEqual([9 * 60 + 30, 10 * 60 + 45])
  })

  test('is not there on open places', () => {
    const [tour] = openBarsOf(mission).filter(({ item }) => item.id === 'tour')
    expect(tour && drawnBy(tour, 'end', 10)).toBeNull()
  })
})

describe('under the pointer', () => {
  function barFrom(left: number, width: number, status: string): HTMLElement {
    const bar = document.createElement('div')
    bar.dataset.bar = 'talk-li'
    bar.dataset.status = status
    bar.getBoundingClientRect = () => new DOMRect(left, 0, width, 20)
    return bar
  }
  const over = (bar: HTMLElement, ...places: readonly number[]) => places.map((clientX) => edgeUnder({ target: bar, clientX }))

  test('is an edge of an assignment near its ends', () => {
    expect(over(barFrom(100, 200, 'confirmed'), 103, 150, 297)).toEqual(['start', null, 'end'])
  })

  test('is none of a narrow bar, and none of an open place', () => {
    expect(over(barFrom(100, 29, 'confirmed'), 101, 128)).toEqual([null, null])
    expect(over(barFrom(100, 200, 'open'), 101, 299)).toEqual([null, null])
  })
})
