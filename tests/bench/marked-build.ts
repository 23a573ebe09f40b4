import { appendFile, cp, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtDesk } from '../support/desks/start-desk'

/** What is looked for in the page, in three copies of the same program. */
const marks = {
  /** The first item of a mission. */
  mission: '[data-item]',
  /** The first of what stands where items would: a day of the agenda, or the screen without a mission. */
  empty: 'main[data-region=view] :is([role=row], h1)',
  /** The only word of a page that is in the window's place. */
  bare: '#shown',
} as const

export type MarkedBuild = Readonly<Record<keyof typeof marks, string>>

/** Copies of the built program in which the page notes when what is looked for is painted; the program itself is as it is shipped. */
export async function markedBuild(): Promise<MarkedBuild> {
  const built = await builtDesk()
  const folder = await mkdtemp(join(tmpdir(), 'mission-desk-marked-'))
  const [mission, empty, bare] = await Promise.all([
    copyOf(built, join(folder, 'mission'), marks.mission),
    copyOf(built, join(folder, 'empty'), marks.empty),
    copyOf(built, join(folder, 'bare'), marks.bare),
  ])
  await writeFile(join(bare, 'renderer/index.html'), '<!doctype html><title>Empty</title><p id="shown">Ready</p>')
  return { mission, empty, bare }
}

async function copyOf(built: string, folder: string, selector: string): Promise<string> {
  await cp(built, folder, { recursive: true })
  // In the preload script, which is there before the page: a script of the page's own would hold it up.
  await appendFile(join(folder, 'chromium-host/preload.cjs'), `\n;(${markWhenPainted.toString()})(${JSON.stringify(selector)})`)
  // The program finds its packages from where it lies.
  await symlink(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules')).catch(() => undefined)
  return folder
}

/** Runs in the page. */
function markWhenPainted(selector: string): void {
  const look = () => {
    if (!document.querySelector(selector)) return
    observer.disconnect()
    requestAnimationFrame(() => {
      // What is posted in a frame's callback comes after the frame has been painted.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => performance.mark('painted')
      port2.postMessage(null)
    })
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true })
}
