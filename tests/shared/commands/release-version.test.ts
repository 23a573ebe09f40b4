import { expect, test } from 'vitest'
import { releaseVersion } from '../../../shared/commands/release-version'
import { removeRow } from '../../../shared/commands/remove-row'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { aContext, missionAfter, runCommand } from '../../support/run-command'

test('versions are numbered in the order in which they are given out, with who, when and why', () => {
  const first = missionAfter(aMission({}), releaseVersion, { note: ' for the embassy ' })
  expect(rowsOf(first, 'releases')).toEqual([
    { id: 'new-1', number: 1, at: Date.UTC(2023, 4, 1, 9), by: 'Sato', note: 'for the embassy', rulesTold: {} },
  ])
  const open = aMission({ releases: [{ id: 'old', number: 4, at: 0, by: 'Sato' }] })
  expect(rowsOf(missionAfter(open, releaseVersion, { note: '' }), 'releases').map(({ number }) => number)).toEqual([4, 5])
})

test('the number of a version that was taken back is not given again', () => {
  const context = aContext()
  const given = runCommand(aMission({}), releaseVersion, { note: '' }, context)
  const back = given.ok ? missionAfter(given.value, removeRow, { table: 'releases', id: 'new-1' }) : aMission({})
  const again = runCommand(back, releaseVersion, { note: '' }, context)
  expect(again.ok && rowsOf(again.value, 'releases').map(({ number }) => number)).toEqual([2])
})
