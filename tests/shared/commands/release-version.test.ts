import { expect, test } from 'vitest'
import { releaseVersion } from '../../../shared/commands/release-version'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

test('versions are numbered in the order in which they are given out, with who, when and why', () => {
  const first = missionAfter(aMission({}), releaseVersion, { note: ' for the embassy ' })
  expect(rowsOf(first, 'releases')).toEqual([
    { id: 'new-1', number: 1, at: Date.UTC(2023, 4, 1, 9), by: 'Sato', note: 'for the embassy' },
  ])
  const open = aMission({ releases: [{ id: 'old', number: 4, at: 0, by: 'Sato' }] })
  expect(rowsOf(missionAfter(open, releaseVersion, { note: '' }), 'releases').map(({ number }) => number)).toEqual([4, 5])
})
