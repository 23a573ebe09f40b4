import { expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { aTravellingMission } from '../../support/missions/a-travelling-mission'
import { written } from '../../support/written'

function pageIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

function cellsOf(page: ParentNode, selector: string): readonly (readonly string[])[] {
  const textOf = (one: Element) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()
  return [...page.querySelectorAll(selector)].map((row) => [...row.children].map(textOf))
}

test('first what leaves and lands when, by time, on the clocks of both ends', async () => {
  const page = pageIn((await written('travel-manifest', aTravellingMission()))[0])
  expect(cellsOf(page, '.journeys tbody tr')).toEqual([
    // Nine o'clock in Shanghai is ten in Tokyo.
    ['Wed 24 May', '09:00 UTC+8–13:00 UTC+9', 'Air ZZ1To Tokyo', 'PudongPVG 2', 'HanedaHND', '3'],
    ['Wed 24 May', '10:15–12:00', 'Express', '', '', '1'],
  ])
})

test('then who is on board, with their booking, and the ride of each there and from there', async () => {
  const page = pageIn((await written('travel-manifest', aTravellingMission()))[0])
  const [flight, train] = [...page.querySelectorAll('.aboard')]
  expect(train && cellsOf(train, 'tbody tr')).toEqual([['1', 'CY X']])
  expect(flight && cellsOf(flight, '.columns')).toEqual([
    ['No.', 'Name', 'Booking reference', 'Ticket', 'Baggage', 'Transfer to departure', 'Transfer on arrival'],
  ])
  // Of two coaches, hers is the one that is called as her coach group; nobody has said which is his.
  expect(flight && cellsOf(flight, 'tbody tr')).toEqual([
    ['1', 'ANN X', 'PNR1', 'Issued', '23 kg', '05:00–06:00 · Blue', '14:00–15:00 · Red'],
    ['2', 'BOB X', '', 'Not booked', '', '', '14:00–15:00 · Red, Blue'],
    ['3', 'INT X', 'PNR1', 'Issued', '23 kg', '', ''],
  ])
})
