import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Browser, Page } from 'playwright-core'
import { appOrigin } from '../../electron/app-origin'
import { serveRenderer } from '../../electron/serve-renderer'
import { greenXuJapan } from '../../resources/samples/green-xu-japan/sample'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import type { Mission } from '../../shared/mission/mission'
import { builtDesk } from '../support/desks/start-desk'
import { largeMission } from '../support/missions/large-mission'
import { written } from '../support/written'
import type { Figure } from './figure'
import { median } from './statistics'

/** Writing the master itinerary as PDF, told as a multiple of a bare browser printing the same page; turn by turn. */
export async function printFigures(page: Page, bare: Browser): Promise<readonly Figure[]> {
  return [
    await printFigure('the Japan sample', greenXuJapan('green-xu-japan'), { warmUps: 1, rounds: 5 }, page, bare),
    await printFigure('the large mission', largeMission(), { warmUps: 1, rounds: 3 }, page, bare),
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
  const { html } = file.artifact
  const folder = await mkdtemp(join(tmpdir(), 'mission-desk-print-'))
  const printer = await barePrinter(bare)
  const ours: number[] = []
  const bares: number[] = []
  try {
    const oursMs = async (round: number): Promise<number> => {
      const started = performance.now()
      const request = { jobId: `bench-${round}`, folder, files: [file] }
      const answer = await page.evaluate(
        (input) => (window as unknown as { missionDesk: MissionDeskBridge }).missionDesk.invoke('documents:write', input),
        request,
      )
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      return performance.now() - started
    }
    const bareMs = () => printer.print(html, join(folder, 'bare.pdf'))
    for (let round = 0; round < warmUps + rounds; round++) {
      // Whoever prints second finds a warmer machine: they take turns.
      const pair = round % 2 === 0 ? [await bareMs(), await oursMs(round)] : [await oursMs(round), await bareMs()].reverse()
      if (round < warmUps) continue
      bares.push(pair[0] ?? 0)
      ours.push(pair[1] ?? 0)
    }
  } finally {
    await printer.close()
    await rm(folder, { recursive: true })
  }
  const value = median(ours.map((ms, round) => ms / (bares[round] ?? ms)))
  const from = `${median(ours).toFixed(0)} ms ÷ ${median(bares).toFixed(0)} ms, median of ${rounds} pairs`
  return { what: `itinerary of ${what} as PDF ÷ bare browser`, value, unit: '×', limit: { atMost: 1.2 }, from }
}

interface BarePrinter {
  /** Milliseconds to load a page, wait for its fonts, print it and write the file. */
  readonly print: (html: string, path: string) => Promise<number>
  readonly close: () => Promise<void>
}

/**
 * A browser without our program: it gets page, sheet and fonts over plain HTTP, keeps what may be kept, and prints in one window that stays
 * open, as ours does.
 */
async function barePrinter(bare: Browser): Promise<BarePrinter> {
  const renderer = join(await builtDesk(), 'renderer')
  const pages = new Map<string, string>()
  const serve = async (url: string, answer: ServerResponse): Promise<void> => {
    const { status, headers, body } = await serveRenderer(new Request(`${appOrigin}${url}`), renderer, pages)
    answer.writeHead(status, Object.fromEntries(headers))
    await pipeline(body ?? [], answer)
  }
  const server = createServer(({ url = '/' }, answer) => {
    serve(url, answer).catch(() => answer.destroy())
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as AddressInfo
  const page = await bare.newPage()
  page.setDefaultTimeout(120_000)
  return {
    print: async (html, path) => {
      const started = performance.now()
      const id = randomUUID()
      pages.set(id, html)
      await page.goto(`http://127.0.0.1:${port}/print/${id}`)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
      await writeFile(path, bytes)
      const ms = performance.now() - started
      if (bytes.length < 1000) throw new Error('the bare browser printed nothing')
      return ms
    },
    close: async () => {
      await page.close()
      server.close()
    },
  }
}
