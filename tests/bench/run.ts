import { mkdtemp, rm } from 'node:fs/promises'
import { arch, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { loadSolver } from '../../shared/interpreting/solver/highs/highs'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { largeMission } from '../support/missions/large-mission'
import { assignmentFigures } from './assignment-figures'
import { bareBrowser, foundBrowser } from './bare-browser'
import { crewFigures } from './crew-figures'
import { editFigures } from './edit-figures'
import { type Figure, isKept } from './figure'
import { floodFigures } from './flood-figures'
import { ispBridgingFigures } from './isp-bridging-figures'
import { ispFigures } from './isp-figures'
import { ispRelayFigures } from './isp-relay-figures'
import { kernelFigures } from './kernel-figures'
import { writeMissionFileOf } from './large-mission-file'
import { nodeFigures, scrollFigure } from './page-figures'
import { plannerFigures } from './planner-figures'
import { planningFigures } from './planning-figures'
import { printFigures } from './print-figures'
import { repairFigures } from './repair-figures'
import { scheduleFigures } from './schedule-figures'
import { startFigures } from './start-figures'

/** What the parts measure on. */
interface Bench {
  /** A mission file with the large mission. */
  readonly missionFile: string
  /** The program with the large mission open; one for all parts. */
  readonly openDesk: () => Promise<StartedDesk>
  readonly bare: Browser
}

/** In the order in which they run: the program of the later ones must not run beside what the first ones measure. */
const parts: Readonly<Record<string, (bench: Bench) => Promise<readonly Figure[]>>> = {
  kernel: async () => kernelFigures(),
  start: ({ missionFile }) => startFigures(missionFile),
  page: async ({ openDesk, bare }) => {
    const { page } = await openDesk()
    const emptyPage = await bare.newPage()
    await emptyPage.setContent('<!doctype html><div style="height: 100000px">Empty</div>')
    return [await scrollFigure(page, emptyPage), ...(await nodeFigures(page))]
  },
  edit: async ({ openDesk }) => editFigures((await openDesk()).page),
  planner: async ({ openDesk, bare }) => plannerFigures((await openDesk()).page, bare),
  print: async ({ openDesk, bare }) => printFigures((await openDesk()).page, bare),
}

/** Parts that take longer than all others together: only where they are named. */
const longParts: typeof parts = {
  isp: async () => [...(await ispFigures()), ...(await ispBridgingFigures()), ...(await ispRelayFigures())],
  bridging: ispBridgingFigures,
  relay: ispRelayFigures,
  crew: crewFigures,
  assignment: assignmentFigures,
  repair: async () => repairFigures(await loadSolver()),
  planning: async ({ openDesk }) => planningFigures((await openDesk()).page),
  schedule: scheduleFigures,
  flood: async ({ openDesk }) => floodFigures((await openDesk()).page),
}

/**
 * Takes the figures that the house has promised, of the parts that are named or of all short ones, prints them, and answers 1 where one does not
 * keep its limit.
 */
export async function run(named: readonly string[]): Promise<number> {
  const all = { ...parts, ...longParts }
  const unknown = named.filter((name) => !Object.hasOwn(all, name))
  if (unknown.length > 0) {
    console.error(`The bench has no part ${unknown.join(', ')}; it has ${Object.keys(all).join(', ')}.`)
    return 2
  }
  const started = performance.now()
  const browser = await foundBrowser()
  const bare = await bareBrowser()
  console.log(`Host chromium-host; browser ${browser.path} ${bare.version()} (${browser.origin}); Node ${process.version}`)
  console.log(
    `${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB; ${load()}`,
  )
  const folder = await mkdtemp(join(tmpdir(), 'mission-desk-bench-'))
  const missionFile = join(folder, 'large.mission')
  await writeMissionFileOf(largeMission(), missionFile)
  let desk: StartedDesk | undefined
  const openDesk = async (): Promise<StartedDesk> => {
    if (desk) await desk.page.keyboard.press('Control+1')
    desk ??= await startDesk({ args: [missionFile] })
    await desk.page.locator('[data-item]').first().waitFor()
    return desk
  }
  const figures: Figure[] = []
  try {
    for (const [name, take] of Object.entries(named.length > 0 ? all : parts)) {
      if (named.length > 0 && !named.includes(name)) continue
      const begun = performance.now()
      const taken = await take({ missionFile, openDesk, bare })
      figures.push(...taken)
      for (const figure of taken) console.log(lineOf(figure))
      console.log(`  ${name}: ${secondsSince(begun)} s`)
    }
  } finally {
    await desk?.kill()
    await bare.close()
    await rm(folder, { recursive: true, force: true })
  }
  const broken = figures.filter((figure) => isKept(figure) === false)
  console.log(`${figures.length} figures in ${secondsSince(started)} s; ${load()}`)
  console.log(broken.length === 0 ? 'Every limit is kept.' : `${broken.length} beyond their limit:`)
  for (const figure of broken) console.log(lineOf(figure))
  return broken.length === 0 ? 0 : 1
}

function secondsSince(begun: number): number {
  return Math.round((performance.now() - begun) / 1000)
}

/** Figures of a machine that does other things as well say less: its load stands beside them. */
function load(): string {
  return `load ${loadavg()
    .map((average) => average.toFixed(1))
    .join(' ')} (1, 5, 15 min)`
}

function lineOf(figure: Figure): string {
  const kept = isKept(figure)
  const mark = kept === null ? ' ' : kept ? '✓' : '✗'
  const digits = figure.unit === '×' || figure.unit === '%' ? 2 : figure.unit === 'ms' ? 1 : 0
  const value = `${figure.value.toFixed(digits)} ${figure.unit}`
  return `${mark} ${figure.what.padEnd(52)} ${value.padStart(12)}  ${limitOf(figure).padEnd(24)} ${figure.from}`
}

function limitOf({ limit, goal }: Figure): string {
  if (limit === undefined) return ''
  const bound = 'atMost' in limit ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`
  return goal === undefined ? bound : `${bound}, goal ${goal}`
}
