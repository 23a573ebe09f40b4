import { expect, test } from 'vitest'
import { parseArguments } from '../../../electron/export/parse-arguments'
import { exportWithoutDisplay } from '../../../electron/start/export-without-display'

test.each([
  [[], null],
  [['trip.mission'], 'trip.mission'],
])('without a display %j has the documents of %j written', (typed, missionFile) => {
  const asked = parseArguments(typed, 'refuse')
  if (!asked.ok) throw new Error('refused')
  const told = parseArguments(exportWithoutDisplay(asked.value, 'out/documents'), 'ignore')
  expect(told.ok && told.value.exported).toEqual({ folder: 'out/documents', missionFile, documents: null, languages: null })
})
