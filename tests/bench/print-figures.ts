import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { serveRenderer } from '../../electron/serve-renderer'
import { greenXuJapan } from '../../resources/samples/green-xu-japan/sample'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import type { Mission } from '../../shared/mission/mission'
import { largeMission } from '../support/large-mission'
import { builtDesk } from '../support/start-desk'
import { written } from '../support/written'
import type { Figure } from './figure'
import { median } from './statistics'

/** Writing the master itinerary as PDF, told as a multiple of a bare browser printing the same page; turn by turn. */
export async function printFigures(page: Page, bare: Browser): Promise<readonly Figure[]> {
  return [
    await printFigure('the Japan sample', greenXuJapan('green-xu-japan'), { warmUps: 1, rounds: 3 }, page, bare),
    await printFigure('the large mission', largeMission(), { warmUps: 0, rounds: 1 }, page, bare),
  ]
}

interface Rounds {
  readonly warmUps: number
  readonly rounds: number
}

async function printFigure(
  what: string,
  mission: Mission,
  { warmUps, rounds }: Rounds,
  page: Page,
  bare: Browser,
): Promise<Figure> {
  const [file] = await written('master-itinerary', mission, { languages: ['zh-Hans', 'ja'] })
  if (file?.artifact.kind !== 'page') throw new Error('the master itinerary is no page')
  const folder = await mkdtemp(join(tmpdir(), 'mission-desk-print-'))
  const ours: number[] = []
  const bares: number[] = []
  try {
    for (let round = 0; round < warmUps + rounds; round++) {
      const bareMs = await printBare(bare, file.artifact.html, join(folder, 'bare.pdf'))
      const started = performance.now()
      const request = { jobId: `bench-${round}`, folder, files: [file] }
      const answer = await page.evaluate(
        (input) => (window as unknown as { missionDesk: MissionDeskBridge }).missionDesk.invoke('documents:write', input),
        request,
      )
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      if (round < warmUps) continue
      ours.push(performance.now() - started)
      bares.push(bareMs)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  const value = median(ours.map((ms, round) => ms / (bares[round] ?? ms)))
  const from = `${median(ours).toFixed(0)} ms ÷ ${median(bares).toFixed(0)} ms, median of ${rounds} pairs`
  return { what: `itinerary of ${what} as PDF ÷ bare browser`, value, unit: '×', limit: { atMost: 1.2 }, from }
}

/** The finished page with the same fonts in a browser that is running already: load, wait for the fonts, print, write. */
async function printBare(bare: Browser, html: string, path: string): Promise<number> {
  const renderer = join(await builtDesk(), 'renderer')
  const pages = new Map([['it', html]])
  const started = performance.now()
  const page = await bare.newPage()
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url())
    const answer = await serveRenderer(new Request(`app://bundle${pathname}`), renderer, pages)
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    })
  })
  await page.goto('https://bundle.app.invalid/print/it')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  await writeFile(path, bytes)
  await page.close()
  const ms = performance.now() - started
  if ((await readFile(path)).length < 1000) throw new Error('the bare browser printed nothing')
  return ms
}
