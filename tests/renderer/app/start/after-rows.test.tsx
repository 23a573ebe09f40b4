import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { beginWithRows } from '../../../../renderer/app/start/after-rows'
import { setFrames } from '../../../../renderer/store/frames'
import { closeMission, hydrate } from '../../../../renderer/store/mission-store'
import { useSession } from '../../../../renderer/store/session-store'
import { startOf } from '../../../../shared/journal/replay'
import { aMission } from '../../../support/a-mission'
import { satosExtract } from '../../../support/an-extract'
import { aDesk } from '../a-desk'

const mission = aMission({ items: [{ id: 'visit', title: { en: 'Visit' }, dayOn: '2023-05-25' }] })

/** What waits for the frame that is being drawn. */
let waiting: (() => void)[] = []

function opened(open = mission) {
  waiting = []
  setFrames((run) => void waiting.push(run))
  const desk = aDesk()
  act(() => useSession.setState({ view: 'itinerary' }))
  act(() => hydrate(startOf(open), []))
  return desk
}

function drawFrames(): void {
  while (waiting.length > 0) act(() => waiting.shift()?.())
}

afterEach(() => setFrames((run) => run()))

describe('the first frame of a start', () => {
  test('has the rows, which can be worked with, and the places of all that stands around them', async () => {
    beginWithRows()
    const { user } = opened()
    await user.click(screen.getByRole('row', { name: /Visit/ }))
    expect(useSession.getState().selection).toEqual({ table: 'items', id: 'visit' })
    const regions = ['title', 'sections', 'status'].map((name) => document.querySelector(`[data-region=${name}]`))
    for (const region of regions) expect(region).toBeEmptyDOMElement()
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    const view = within(screen.getByRole('main'))
    expect(view.queryByRole('textbox')).toBeNull()
    drawFrames()
    for (const region of regions) expect(region).not.toBeEmptyDOMElement()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument()
    expect(view.getByRole('textbox')).toBeInTheDocument()
    expect(await screen.findByRole('heading', { name: 'Visit' })).toBeInTheDocument()
  })

  test('comes to an interpreter’s extract as well', () => {
    beginWithRows()
    opened(satosExtract())
    expect(document.querySelector('[data-region=title]')).toBeEmptyDOMElement()
    drawFrames()
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Back to all missions' })).toBeInTheDocument()
  })

  test('is of a start: what is opened later comes whole', () => {
    beginWithRows()
    opened()
    drawFrames()
    act(() => closeMission())
    act(() => hydrate(startOf(mission), []))
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument()
  })
})
