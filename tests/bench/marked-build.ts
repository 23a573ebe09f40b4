import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtDesk } from '../support/start-desk'

export interface MarkedBuild {
  /** The program, whose page notes when the first item of a mission is painted. */
  readonly desk: string
  /** The same program around a page with nothing but a word; it notes when that is painted. */
  readonly empty: string
}

/** Copies of the built program with a script in the page that marks the moment; the program itself is as it is shipped. */
export async function markedBuild(): Promise<MarkedBuild> {
  const built = await builtDesk()
  const folder = await mkdtemp(join(tmpdir(), 'mission-desk-marked-'))
  const page = await readFile(join(built, 'renderer/index.html'), 'utf8')
  const script = '<script src="./mark.js"></script>'
  const desk = await copyOf(built, join(folder, 'desk'), page.replace('<head>', `<head>${script}`), '[data-item]')
  const empty = await copyOf(
    built,
    join(folder, 'empty'),
    `<!doctype html><title>Empty</title>${script}<p id="shown">Ready</p>`,
    '#shown',
  )
  return { desk, empty }
}

async function copyOf(built: string, folder: string, page: string, selector: string): Promise<string> {
  await cp(built, folder, { recursive: true })
  await writeFile(join(folder, 'renderer/index.html'), page)
  await writeFile(join(folder, 'renderer/mark.js'), `(${markWhenPainted.toString()})(${JSON.stringify(selector)})`)
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
