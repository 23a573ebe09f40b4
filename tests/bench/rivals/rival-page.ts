import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { rowsOf } from '../../../shared/mission/mission'
import { largeMission } from '../../support/missions/large-mission'
import { largeMissionDates } from '../../support/missions/large-mission-frame'
import type { Extent, RivalItem, WithRival } from './rival'

/** Their own scripts; bundled for the page, not run here. */
const scripts = {
  'full-calendar': new URL('./full-calendar.ts', import.meta.url),
  'schedule-x': new URL('./schedule-x.ts', import.meta.url),
}

/** Another calendar with the items of the large mission, in a page of its own. */
export async function rivalPage(browser: Browser, name: 'full-calendar' | 'schedule-x', shows: Extent): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const { script, style } = await bundleOf(name)
  await page.setContent(
    '<!doctype html><style>html, body, #root { height: 100%; margin: 0 } .sx-react-calendar-wrapper { height: 100% }</style><div id="root" class="sx-react-calendar-wrapper"></div>',
  )
  if (style !== '') await page.addStyleTag({ content: style })
  await page.addScriptTag({ content: script })
  await page.evaluate(
    ([items, groups, days, extent]) => {
      const root = document.getElementById('root')
      if (root) (globalThis as WithRival).rival?.show(root, items, groups, days, extent)
    },
    [rivalItems(), [...new Set(rivalItems().map(({ group }) => group))], [...largeMissionDates], shows] as const,
  )
  await page.waitForTimeout(1500)
  return page
}

/** The items of the large mission that have hours, each in the row of its first group. */
export function rivalItems(): readonly RivalItem[] {
  return rowsOf(largeMission(), 'items').flatMap(
    ({ id, title, dayOn, startTime, endTime, attendance, groupIds, endDayOffset }) =>
      dayOn === null || startTime === null || endTime === null || endDayOffset !== 0
        ? []
        : [
            {
              id,
              title: title.en ?? id,
              day: dayOn,
              start: startTime,
              end: endTime,
              group: attendance === 'groups' ? (groupIds[0] ?? 'all') : 'all',
            },
          ],
  )
}

async function bundleOf(name: keyof typeof scripts): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(scripts[name]), formats: ['iife'], name: 'rivalCalendar', fileName: 'rival' },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  const parts = bundle && 'output' in bundle ? bundle.output : []
  const script = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n')
  const style = parts
    .flatMap((part) => (part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : []))
    .join('\n')
  return { script, style }
}
