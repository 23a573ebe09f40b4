import { expect, test } from 'vitest'
import { runExport } from '../../../electron/export/run-export'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { snapshotOfState, startOf } from '../../../shared/journal/replay'
import { aFolder } from '../../support/a-folder'
import { aMission } from '../../support/a-mission'

const mission = aMission({
  missions: [{ documentLanguages: ['en'] }],
  items: [
    { id: 'visit', title: { en: 'Plant' }, dayOn: '2023-05-27', startTime: '09:00', endTime: '10:00', status: 'tentative' },
  ],
})

/** The findings that an export at this moment tells on a computer in this zone. */
async function findingsTold(at: string, zone: string): Promise<readonly string[]> {
  const lines: string[] = []
  const copy = { snapshot: snapshotOfState(startOf(mission)), steps: [] }
  const file = { ...copy, manifest: {} as never, wasLocked: false } as never
  await runExport(
    { folder: aFolder(), missionFile: '/trip.mission', documents: [], languages: null },
    {
      reader: { read: () => Promise.resolve(file) } as never,
      printPage: () => Promise.reject(new Error('nothing to print')),
      translator: translatorFor('en'),
      now: () => Date.parse(at),
      zone,
      passphrase: null,
      say: (line) => lines.push(line),
    },
  )
  return lines.slice(2).filter((line) => line.includes('C22'))
}

test('deadlines count from the date on the organizer’s calendar, which in Tokyo is a day ahead until nine', async () => {
  const at = '2023-05-19T23:30:00Z'
  expect(await findingsTold(at, 'UTC')).toEqual([])
  expect(await findingsTold(at, 'Asia/Tokyo')).toEqual([expect.stringContaining('Plant')])
})
