import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { createSpreadsheetReader } from '../../../electron/files/spreadsheet/read-spreadsheet-in-worker'
import { isDeskFailure } from '../../../electron/ipc/desk-failure'
import type { Spreadsheet } from '../../../shared/imports/spreadsheet'
import type { DeskError } from '../../../shared/ipc/errors'

/** What the process is asked: the path of a spreadsheet, and of the built thread to read it in; none: read it as the naive do. */
export interface ReadRequest {
  readonly path: string
  readonly workerPath: string | null
}

export interface ReadAnswer {
  readonly file: Spreadsheet | null
  readonly error: DeskError | null
  /** By the clock, and by the processor: on a computer that others use too, the clock counts their work as well. */
  readonly ms: number
  readonly processorMs: number
  /** Most memory that the process has ever had, in bytes. */
  readonly mostBytes: number
}

/** A process that does nothing but read spreadsheets, so that its memory is theirs. */
process.on('message', ({ path, workerPath }: ReadRequest) => {
  void read(path, workerPath).then((answer) => process.send?.(answer))
})
process.send?.({ file: null, error: null, ms: 0, processorMs: 0, mostBytes: mostBytes() } satisfies ReadAnswer)

async function read(path: string, workerPath: string | null): Promise<ReadAnswer> {
  const started = performance.now()
  const used = process.cpuUsage()
  const done = (file: Spreadsheet | null, error: DeskError | null): ReadAnswer => {
    const { user, system } = process.cpuUsage(used)
    const processorMs = (user + system) / 1000
    return { file, error, ms: performance.now() - started, processorMs, mostBytes: mostBytes() }
  }
  try {
    if (workerPath !== null) return done(await createSpreadsheetReader(workerPath)({ path, encoding: null }), null)
    await readXlsx(readFileSync(path))
    return done(null, null)
  } catch (error) {
    return done(null, isDeskFailure(error) ? error.deskError : { code: 'unexpected', params: {}, detail: String(error) })
  }
}

/** Linux counts into `maxRSS` what the process had before it was this program. */
function mostBytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1]
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) * 1024
}
