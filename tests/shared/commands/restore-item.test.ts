import { expect, test } from 'vitest'
import { restoreItem } from '../../../shared/commands/restore-item'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [
    { id: 'off', status: 'cancelled', statusReason: 'typhoon' },
    { id: 'no', status: 'declined' },
    { id: 'on', status: 'confirmed' },
  ],
})

test('cancelled and declined items come back as tentative, the others keep their status', () => {
  const { items } = missionAfter(mission, restoreItem, { itemIds: ['off', 'no', 'on'] }).tables
  expect(Object.values(items).map((item) => [item.status, item.statusReason])).toEqual([
    ['tentative', ''],
    ['tentative', ''],
    ['confirmed', ''],
  ])
})

test('what takes place needs no restoring', () => {
  expect(runCommand(mission, restoreItem, { itemIds: ['on'] })).toEqual({ ok: false, error: { code: 'nothing-changes' } })
})
