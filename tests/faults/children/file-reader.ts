import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { createMissionFileReader } from '../../../electron/files/mission-file/read-in-worker'
import { createSpreadsheetReader } from '../../../electron/files/spreadsheet/read-spreadsheet-in-worker'
import { isDeskFailure } from '../../../electron/ipc/desk-failure'
import type { DeskError } from '../../../shared/ipc/errors'

/** What the process is asked: to read a file, in the built thread at `workerPath`; none: as the naive do. */
export interface ReadRequest {
  readonly kind: 'mission' | 'spreadsheet'
  readonly path: string
  readonly passphrase: string | null
  readonly workerPath: string | null
}

export interface ReadAnswer {
  readonly file: unknown
  readonly error: DeskError | null
  /** By the clock, and by the processor: on a computer that others use too, the clock counts their work as well. */
  readonly ms: number
  readonly processorMs: number
  /** Most memory that the process has ever had, in bytes. */
  readonly mostBytes: number
}

/** A process that does nothing but read files, so that its time and its memory are theirs. */
process.on('message', (request: ReadRequest) => {
  void answer(request).then((read) => process.send?.(read))
})
process.send?.({ file: null, error: null, ms: 0, processorMs: 0, mostBytes: mostBytes() } satisfies ReadAnswer)

async function answer(request: ReadRequest): Promise<ReadAnswer> {
  const started = performance.now()
  const used = process.cpuUsage()
  const done = (file: unknown, error: DeskError | null): ReadAnswer => {
    const { user, system } = process.cpuUsage(used)
    const processorMs = (user + system) / 1000
    return { file, error, ms: performance.now() - started, processorMs, mostBytes: mostBytes() }
  }
  try {
    return done(await read(request), null)
  } catch (error) {
    return done(null, isDeskFailure(error) ? error.deskError : { code: 'unexpected', params: {}, detail: String(error) })
  }
}

async function read({ kind, path, passphrase, workerPath }: ReadRequest): Promise<unknown> {
  if (kind === 'mission') {
    return workerPath === null ? readNaively(readFileSync(path)) : createMissionFileReader(workerPath).read(path, passphrase)
  }
  return workerPath === null
    ? readXlsx(readFileSync(path)).then(() => null)
    : createSpreadsheetReader(workerPath)({ path, encoding: null })
}

/** Unpacks and parses, and believes what is there; throws where that does not go. */
function readNaively(bytes: Uint8Array): 'a mission' {
  const parts = unzipSync(bytes)
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  for (const step of text('journal.ndjson').split('\n').filter(Boolean)) JSON.parse(step)
  JSON.parse(text('mission.json'))
  return 'a mission'
}

/** Linux counts into `maxRSS` what the process had before it was this program. */
function mostBytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1]
  return (peak === undefined ? process.resourceUsage().maxRSS : Number(peak)) * 1024
}
