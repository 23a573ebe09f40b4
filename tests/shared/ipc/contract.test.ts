import fc from 'fast-check'
import { expect, test } from 'vitest'
import { events, requests } from '../../../shared/ipc/contract'
import { deskErrorSchema } from '../../../shared/ipc/errors'
import { defaultSettings, settingsSchema } from '../../../shared/ipc/settings'
import { snapshotOfState } from '../../../shared/journal/replay'
import { anAct, aSmallMission } from '../../support/acts'
import { sittingOf } from '../../support/desks/a-sitting'

test('a channel is called subject:verb', () => {
  for (const channel of [...Object.keys(requests), ...Object.keys(events)])
    expect(channel).toMatch(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/)
})

test('a mission with its journal crosses as it is', () => {
  const [acts = []] = fc.sample(fc.array(anAct, { minLength: 30, maxLength: 30 }), { numRuns: 1, seed: 8 })
  const { end, steps } = sittingOf(aSmallMission(), acts)
  const copy = JSON.parse(JSON.stringify({ snapshot: snapshotOfState(end), steps })) as unknown
  expect(requests['journal:rebuild'].input.parse(copy)).toStrictEqual(copy)
})

test.each(['../../etc/passwd', 'a/b', 'a\\b', '', '.', 'a'.repeat(65), 'nul\0'])('%j is no mission to read', (missionId) => {
  expect(requests['journal:read'].input.safeParse({ missionId }).success).toBe(false)
})

test('the settings of a new computer are settings', () => {
  expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings)
})

test('an error carries a code that the catalogue knows and no object', () => {
  expect(deskErrorSchema.safeParse({ code: 'disk-full', params: { free: 0 }, detail: 'ENOSPC' }).success).toBe(true)
  expect(deskErrorSchema.safeParse({ code: 'oops', params: {}, detail: '' }).success).toBe(false)
})
