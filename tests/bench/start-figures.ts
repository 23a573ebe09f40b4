import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Mission, missionRowOf } from '../../shared/mission/mission'
import { aMission } from '../support/a-mission'
import { startDesk } from '../support/desks/start-desk'
import { largeMission } from '../support/missions/large-mission'
import type { Figure } from './figure'
import { writeMissionFileOf } from './large-mission-file'
import { markedBuild } from './marked-build'
import { median } from './statistics'

const rounds = 5
/** Nothing looks at the window while it starts: playwright's taking hold of it takes its time away, and more from one with much in it. */
const aloneMs = 4_000

/**
 * How long the large mission takes to be there, as a multiple of the same program's window with nothing in it, which is what the limit was
 * measured with (../shared/probes/coldstart.mjs: one page with 10,000 rows and with none). "Nothing" is the faster of two: no mission open,
 * and the same mission without a row. Told beside it: a page with one word in the window's place. Turn by turn.
 */
export async function startFigures(missionFile: string): Promise<readonly Figure[]> {
  const builds = await markedBuild()
  const folder = await mkdtemp(join(tmpdir(), 'mission-desk-start-'))
  const emptyFile = join(folder, 'empty.mission')
  await writeMissionFileOf(sixtyDays(), emptyFile)
  const starts = [
    { name: 'mission', program: builds.mission, args: [missionFile], ms: [] as number[] },
    { name: 'empty mission', program: builds.empty, args: [emptyFile], ms: [] as number[] },
    { name: 'no mission', program: builds.empty, args: [], ms: [] as number[] },
    { name: 'bare page', program: builds.bare, args: [], ms: [] as number[] },
  ] as const
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const { name, program, args, ms } of starts) {
        // The first start of each takes its mission in and fills the browser's caches; it does not count.
        const taken = await start(program, join(folder, name), round === 0 ? args : [])
        if (round > 0) ms.push(taken)
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    await rm(join(builds.mission, '..'), { recursive: true, force: true })
  }
  const [mission, ...others] = starts
  const [emptyMission, noMission, bare] = others
  const empty = median(emptyMission.ms) < median(noMission.ms) ? emptyMission : noMission
  const from = starts.map(({ name, ms }) => `${name} ${median(ms).toFixed(0)}`).join(', ')
  return [
    {
      what: 'start to the first item ÷ start of an empty window',
      value: ratioOf(mission.ms, empty.ms),
      unit: '×',
      limit: { atMost: 1.3 },
      goal: 1.05,
      from: `ms: ${from}; medians of ${rounds} rounds`,
    },
    { what: 'the same ÷ start of a page with one word', value: ratioOf(mission.ms, bare.ms), unit: '×', from: '' },
  ]
}

/** The large mission's sixty days and nothing else. */
function sixtyDays(): Mission {
  const { startsOn, endsOn, workingLanguages } = missionRowOf(largeMission())
  return aMission({ missions: [{ id: 'sixty-days', startsOn, endsOn, workingLanguages }] })
}

function ratioOf(these: readonly number[], those: readonly number[]): number {
  return median(these.map((ms, round) => ms / (those[round] ?? ms)))
}

/** Milliseconds from the start of the process to the painted page, as the page itself has noted it. */
async function start(program: string, userData: string, args: readonly string[]): Promise<number> {
  const startedAt = performance.timeOrigin + performance.now()
  const desk = await startDesk({ program, userData, args, aloneMs })
  const paintedAt = await painted(desk.page)
  // A bare page does not answer whether it may close.
  if (program.endsWith('bare')) await desk.kill()
  else await desk.stop()
  return paintedAt - startedAt
}

async function painted(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0, undefined, { polling: 50 })
  return page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('painted')[0]?.startTime ?? Number.NaN))
}
