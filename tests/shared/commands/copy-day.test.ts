import { expect, test } from 'vitest'
import { copyDay } from '../../../shared/commands/copy-day'
import { rowsOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter, runCommand } from '../../support/run-command'

const mission = aMission({
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00', status: 'confirmed', lockTime: true },
    { id: 'dropped', dayOn: '2023-05-25', status: 'cancelled' },
    { id: 'forum', dayOn: '2023-05-26' },
  ],
  requirements: [{ id: 'need', itemId: 'visit', from: 'ja', to: 'zh-Hans' }],
})

test('what takes place is copied with what it asks of interpreters, tentative and free to move', () => {
  const after = missionAfter(mission, copyDay, { dayOn: '2023-05-25', to: '2023-05-26' })
  const copies = rowsOf(after, 'items').filter(({ id }) => id.startsWith('new-'))
  expect(copies).toMatchObject([{ dayOn: '2023-05-26', startTime: '09:00', status: 'tentative', lockTime: false }])
  expect(rowsOf(after, 'requirements').filter(({ itemId }) => itemId === copies[0]?.id)).toHaveLength(1)
  expect(after.tables.items.visit).toEqual(mission.tables.items.visit)
})

test('a day on which nothing takes place cannot be copied', () => {
  expect(runCommand(mission, copyDay, { dayOn: '2023-05-29', to: '2023-05-30' })).toEqual({
    ok: false,
    error: { code: 'nothing-changes' },
  })
})
