import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { missionFileArgument } from '../../electron/mission-file-argument'

test.each([
  [['mission-desk'], null],
  [['mission-desk', 'trip.mission'], resolve('/home/a', 'trip.mission')],
  [['mission-desk', '/b/Trip.MISSION'], resolve('/b/Trip.MISSION')],
  [['electron', '.', '--no-sandbox', 'trip.mission'], resolve('/home/a', 'trip.mission')],
  [['mission-desk', '--x=trip.mission'], null],
  [['trip.mission'], null],
  [['mission-desk', 'trip.txt'], null],
  [['mission-desk', 'Answer of Sato.mission-answer'], resolve('/home/a', 'Answer of Sato.mission-answer')],
  [['mission-desk', 'trip.mission-answer.txt'], null],
])('%j opens %s', (argv, expected) => {
  expect(missionFileArgument(argv, '/home/a')).toBe(expected)
})
