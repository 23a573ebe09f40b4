import { expect, test } from 'vitest'
import { markAvailability } from '../../../shared/commands/mark-availability'
import { aMissionWithSato, satosExtract } from '../../support/an-extract'
import { missionAfter, runCommand } from '../../support/run-command'

const day = { from: { on: '2023-05-28', time: '00:00' }, to: { on: '2023-05-28', time: '23:59' } }

test('an interpreter says when they are away, and changes it', () => {
  const marked = missionAfter(satosExtract(), markAvailability, { fields: day })
  expect(marked.tables.availabilities['new-1']).toEqual({
    id: 'new-1',
    interpreterId: 'sato',
    ...day,
    zone: 'Asia/Tokyo',
    state: 'unavailable',
  })
  const held = missionAfter(marked, markAvailability, { id: 'sato-away', fields: { state: 'tentativeHold' } })
  expect(held.tables.availabilities['sato-away']).toMatchObject({ state: 'tentativeHold' })
})

test('only their own, and only in an extract', () => {
  expect(runCommand(satosExtract(), markAvailability, { id: 'zhao-away', fields: day })).toMatchObject({ ok: false })
  expect(runCommand(aMissionWithSato(), markAvailability, { fields: day })).toEqual({
    ok: false,
    error: { code: 'input-invalid', field: 'interpreterId' },
  })
})
