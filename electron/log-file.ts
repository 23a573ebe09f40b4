import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type WriteLog = (level: 'info' | 'error', message: string) => void

const maxBytes = 1_000_000

/**
 * What went wrong, on this computer only: `logs/mission-desk.log` and the one before it. Written at once, because the next line may
 * be the crash; a log that cannot be written stops nothing.
 */
export function createLog(userDataPath: string, now: () => number): WriteLog {
  const folder = join(userDataPath, 'logs')
  const path = join(folder, 'mission-desk.log')
  return (level, message) => {
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(path, join(folder, 'mission-desk.1.log'))
      appendFileSync(path, `${new Date(now()).toISOString()} ${level} ${message.replaceAll('\n', '\n  ')}\n`)
    } catch {
      // Nobody is left to tell.
    }
  }
}
