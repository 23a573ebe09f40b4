import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startDesk } from '../support/start-desk'
import type { Figure } from './figure'
import { markedBuild } from './marked-build'
import { median } from './statistics'

const rounds = 5
/** Nothing looks at the window while it starts: playwright's taking hold of it takes its time away, and more from one with much in it. */
const aloneMs = 4_000

/** How long the large mission takes to be there, told as a multiple of an empty page in the same program; turn by turn. */
export async function startFigures(missionFile: string): Promise<readonly Figure[]> {
  const { desk, empty } = await markedBuild()
  const folder = await mkdtemp(join(tmpdir(), 'mission-desk-start-'))
  const starts = { desk: [] as number[], empty: [] as number[] }
  try {
    // The first start of each takes the mission in and fills the browser's caches; it does not count.
    await start(desk, join(folder, 'desk'), [missionFile])
    await start(empty, join(folder, 'empty'), [])
    for (let round = 0; round < rounds; round++) {
      starts.empty.push(await start(empty, join(folder, 'empty'), []))
      starts.desk.push(await start(desk, join(folder, 'desk'), []))
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    await rm(join(desk, '..'), { recursive: true, force: true })
  }
  const [deskMs, emptyMs] = [median(starts.desk), median(starts.empty)]
  const ratios = starts.desk.map((ms, round) => ms / (starts.empty[round] ?? ms))
  const from = `${deskMs.toFixed(0)} ms ÷ ${emptyMs.toFixed(0)} ms, median of ${rounds} pairs`
  return [
    {
      what: 'start to the first item ÷ start of an empty window',
      value: median(ratios),
      unit: '×',
      limit: { atMost: 1.3 },
      goal: 1.05,
      from,
    },
  ]
}

/** Milliseconds from the start of the process to the painted page, as the page itself has noted it. */
async function start(program: string, userData: string, args: readonly string[]): Promise<number> {
  const startedAt = performance.timeOrigin + performance.now()
  const desk = await startDesk({ program, userData, args, aloneMs })
  const paintedAt = await painted(desk.page)
  // An empty page does not answer whether it may close.
  if (program.endsWith('empty')) await desk.kill()
  else await desk.stop()
  return paintedAt - startedAt
}

async function painted(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0, undefined, { polling: 50 })
  return page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('painted')[0]?.startTime ?? Number.NaN))
}
