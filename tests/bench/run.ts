import { mkdtemp, rm } from 'node:fs/promises'
import { arch, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { largeMission } from '../support/large-mission'
import { startDesk } from '../support/start-desk'
import { bareBrowser, foundBrowser } from './bare-browser'
import { editFigures } from './edit-figures'
import { type Figure, isKept } from './figure'
import { kernelFigures } from './kernel-figures'
import { writeMissionFileOf } from './large-mission-file'
import { nodeFigures, scrollFigure } from './page-figures'
import { printFigures } from './print-figures'
import { startFigures } from './start-figures'

/** Takes every figure that the house has promised, prints them, and answers 1 where one does not keep its limit. */
export async function run(): Promise<number> {
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
  const figures: Figure[] = []
  const take = (taken: readonly Figure[]): void => {
    figures.push(...taken)
    for (const figure of taken) console.log(lineOf(figure))
  }
  try {
    take(kernelFigures())
    take(await startFigures(missionFile))
    const desk = await startDesk({ args: [missionFile] })
    try {
      await desk.page.locator('[data-item]').first().waitFor()
      const emptyPage = await bare.newPage()
      await emptyPage.setContent('<!doctype html><div style="height: 100000px">Empty</div>')
      take([await scrollFigure(desk.page, emptyPage)])
      take(await nodeFigures(desk.page))
      take(await editFigures(desk.page))
      take(await printFigures(desk.page, bare))
    } finally {
      await desk.kill()
    }
  } finally {
    await bare.close()
    await rm(folder, { recursive: true, force: true })
  }
  const broken = figures.filter((figure) => isKept(figure) === false)
  console.log(`${figures.length} figures in ${Math.round((performance.now() - started) / 1000)} s; ${load()}`)
  console.log(broken.length === 0 ? 'Every limit is kept.' : `${broken.length} beyond their limit:`)
  for (const figure of broken) console.log(lineOf(figure))
  return broken.length === 0 ? 0 : 1
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
  const digits = figure.unit === '×' ? 2 : figure.unit === 'ms' ? 1 : 0
  const value = `${figure.value.toFixed(digits)} ${figure.unit}`
  return `${mark} ${figure.what.padEnd(52)} ${value.padStart(12)}  ${limitOf(figure).padEnd(24)} ${figure.from}`
}

function limitOf({ limit, goal }: Figure): string {
  if (limit === undefined) return ''
  const bound = 'atMost' in limit ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`
  return goal === undefined ? bound : `${bound}, goal ${goal}`
}
