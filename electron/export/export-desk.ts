import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { app, session } from 'electron'
import { diskFailureOf } from '../files/disk-failure'
import { createMissionFileReader } from '../files/mission-file/read-in-worker'
import type { WriteLog } from '../log-file'
import { createPagePrinter } from '../print-window'
import { serveAppScheme } from '../protocol'
import { denyByDefault } from '../security'
import { translatorOf } from '../ui-language'
import type { ExportArguments } from './parse-arguments'
import { runExport } from './run-export'

export interface ExportStart {
  readonly mainFolder: string
  /** A folder for this run alone; it is removed at the end. */
  readonly userDataPath: string
  readonly asked: ExportArguments
  readonly writeLog: WriteLog
}

/** Runs an export in place of the window and ends the program: 0 when all is written, 1 with one line that says why not. */
export function exportDesk({ mainFolder, userDataPath, asked, writeLog }: ExportStart): void {
  const translator = translatorOf(app.getLocale())
  const passphrase = process.env.MISSION_DESK_PASSPHRASE || null
  // What this program starts from here on is not to know it.
  delete process.env.MISSION_DESK_PASSPHRASE
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`)
  }

  async function run(): Promise<number> {
    const printPages = new Map<string, string>()
    denyByDefault(session.defaultSession)
    serveAppScheme(join(mainFolder, '../renderer'), printPages)
    const reader = createMissionFileReader(join(mainFolder, 'mission-file-worker.js'))
    const printPage = createPagePrinter(printPages)
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    await runExport(asked, { reader, passphrase, printPage, translator, now: Date.now, zone, say })
    return 0
  }

  function tell(error: unknown): number {
    const { deskError } = diskFailureOf(error, (error as NodeJS.ErrnoException | null)?.path ?? asked.folder)
    const { code, detail, params } = deskError
    const place = String(params.path ?? asked.missionFile ?? asked.folder)
    const words = { ...params, file: basename(place) }
    const line = translator.translate('app.cli.failed', {
      what: translator.find(`error.${code}.title`, words) ?? code,
      where: code === 'unexpected' ? (detail.split('\n')[0] ?? '') : place,
      do: translator.find(`error.${code}.do`, words) ?? '',
    })
    process.stderr.write(`${line}\n`)
    writeLog('error', `export: ${code} ${detail}`)
    return 1
  }

  // Electron would end the program with the window that prints; the exit code is not known then.
  app.on('window-all-closed', () => undefined)
  app
    .whenReady()
    .then(run)
    .catch(tell)
    .then(async (code) => {
      await rm(userDataPath, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined)
      app.exit(code)
    })
    .catch(() => {
      app.exit(1)
    })
}
