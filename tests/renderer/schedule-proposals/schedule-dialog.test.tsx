import { act, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { scheduleInSteps } from '../../../renderer/workers/schedule-in-steps'
import type { ScheduleTask } from '../../../renderer/workers/schedule-messages'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { aMission } from '../../support/a-mission'
import { aDesk } from '../app/a-desk'

/** jsdom has no threads: what the thread does is done here, without the solver; `crash` is a thread that dies. */
let crash = false
/** The thread tells so many messages and is silent then. */
let mostTold = Number.POSITIVE_INFINITY
class ThreadInPlace extends EventTarget {
  isOver = false
  postMessage(task: ScheduleTask): void {
    if (crash) {
      queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })))
      return
    }
    let told = 0
    const tell = (data: unknown) =>
      act(() => void (this.isOver || told++ >= mostTold || this.dispatchEvent(new MessageEvent('message', { data }))))
    void scheduleInSteps(task, () => Promise.reject(new Error('no solver')), tell)
  }
  terminate(): void {
    this.isOver = true
  }
}

beforeEach(() => {
  crash = false
  mostTold = Number.POSITIVE_INFINITY
  vi.stubGlobal('Worker', ThreadInPlace)
})

/** A plant and a port to be seen, a museum that is never open, and a meeting that is planned. */
const mission = aMission({
  missions: [{ planningOn: '2023-03-01', startsOn: '2023-05-24', endsOn: '2023-05-25' }],
  places: [{ id: 'plant' }, { id: 'port' }, { id: 'museum', admission: { ...noAdmissionRules, openWeekdays: [1] } }],
  items: [
    { id: 'see-plant', title: { en: 'Plant' }, placeId: 'plant', status: 'requested' },
    { id: 'see-port', title: { en: 'Port' }, placeId: 'port' },
    { id: 'see-museum', title: { en: 'Museum' }, placeId: 'museum', status: 'idea' },
    { id: 'talks', title: { en: 'Talks' }, kind: 'meeting', dayOn: '2023-05-24', startTime: '10:00', endTime: '12:00' },
  ],
})

const dayOf = (id: string) => useDesk.getState().journal?.mission.tables.items[id]?.dayOn ?? null

test('the pool is put on its days in one step, undone in one; what cannot fit is told with its rule', async () => {
  const desk = aDesk({ open: mission })
  act(() => desk.choose('itinerary.suggestSchedule'))
  expect(await screen.findByRole('checkbox', { name: 'Museum' })).toBeChecked()
  expect(screen.getByRole('checkbox', { name: 'Talks' })).not.toBeChecked()
  await desk.user.keyboard('{Enter}')
  await screen.findByRole('button', { name: 'Accept 2 visits' })
  const table = screen.getAllByRole('table', { name: 'Schedules side by side' })[0]
  expect(table && within(table).getAllByText('2 of 3').length).toBeGreaterThan(0)
  expect(screen.getByText(/Museum/, { selector: 'strong' }).closest('details')).toHaveTextContent(/Wed 24 May.*open on Mon only/)
  expect(dayOf('see-plant')).toBe(null)
  await desk.user.keyboard('{Enter}')
  expect([dayOf('see-plant'), dayOf('see-port')].every((day) => day !== null)).toBe(true)
  expect(dayOf('see-museum')).toBe(null)
  const toast = await screen.findByRole('region', { name: /otification/ })
  await desk.user.click(within(toast).getByRole('button', { name: 'Undo' }))
  expect([dayOf('see-plant'), dayOf('see-port')]).toEqual([null, null])
})

test('nothing can be asked for without a visit, a day or hours', async () => {
  const desk = aDesk({ open: mission })
  act(() => desk.choose('itinerary.suggestSchedule'))
  const start = () => screen.getByRole('button', { name: 'Suggest' })
  const pool = await screen.findByRole('checkbox', { name: 'Not on a day yet' })
  await desk.user.click(pool)
  expect(start()).toBeDisabled()
  expect(screen.getByText('No visit is ticked')).toBeInTheDocument()
  await desk.user.click(pool)
  expect(start()).toBeEnabled()
  const until = screen.getByRole('textbox', { name: 'until' })
  await desk.user.clear(until)
  await desk.user.type(until, '830{Enter}')
  expect(screen.getByText('The end must be after the beginning.')).toBeInTheDocument()
  expect(start()).toBeDisabled()
})

test('a search that dies says that the mission is as it was, and can be tried again', async () => {
  crash = true
  const desk = aDesk({ open: mission })
  act(() => desk.choose('itinerary.suggestSchedule'))
  await desk.user.click(await screen.findByRole('button', { name: 'Suggest' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('out of memory')
  expect(useDesk.getState().journal?.mission).toBe(mission)
  crash = false
  await desk.user.click(screen.getByRole('button', { name: 'Suggest' }))
  expect(await screen.findByRole('button', { name: 'Accept 2 visits' })).toBeInTheDocument()
})

test('a search is given up without a trace, and its best so far can be taken', async () => {
  mostTold = 1
  const desk = aDesk({ open: mission })
  act(() => desk.choose('itinerary.suggestSchedule'))
  await desk.user.click(await screen.findByRole('button', { name: 'Suggest' }))
  expect(await screen.findByText('Best so far: 2 of 3 visits.')).toBeInTheDocument()
  await desk.user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(await screen.findByRole('checkbox', { name: 'Museum' })).toBeChecked()
  expect(useDesk.getState().journal?.mission).toBe(mission)
  await desk.user.click(screen.getByRole('button', { name: 'Suggest' }))
  await desk.user.click(await screen.findByRole('button', { name: 'Take the best so far' }))
  expect(await screen.findByRole('button', { name: 'Accept 2 visits' })).toBeInTheDocument()
  expect(screen.getByText('Whether another schedule could fit more is not proven.')).toBeInTheDocument()
})

test('a schedule that was made for another state of the mission cannot be accepted, and says why', async () => {
  const desk = aDesk({ open: mission })
  act(() => desk.choose('itinerary.suggestSchedule'))
  await desk.user.click(await screen.findByRole('button', { name: 'Suggest' }))
  await screen.findByRole('button', { name: 'Accept 2 visits' })
  act(() => void dispatch(setItemStatus, { itemIds: ['talks'], status: 'cancelled' }))
  expect(screen.getByText(/The mission has changed since this schedule was made/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Accept/ })).toBe(null)
  expect([dayOf('see-plant'), dayOf('see-port')]).toEqual([null, null])
})
