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
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`)
  }

  async function run(): Promise<number> {
    const printPages = new Map<string, string>()
    denyByDefault(session.defaultSession)
    serveAppScheme(join(mainFolder, '../renderer'), printPages)
    const reader = createMissionFileReader(join(mainFolder, 'mission-file-worker.js'))
    await runExport(asked, { reader, printPage: createPagePrinter(printPages), translator, now: Date.now, say })
    return 0
  }

  function tell(error: unknown): number {
    const path = asked.missionFile ?? asked.folder
    const { deskError } = diskFailureOf(error, path)
    const where = String(deskError.params.path || path)
    const params = { ...deskError.params, file: basename(where) }
    const what = translator.find(`error.${deskError.code}.title`, params) ?? deskError.code
    const detail = deskError.code === 'unexpected' ? (deskError.detail.split('\n')[0] ?? '') : where
    const advice = translator.find(`error.${deskError.code}.do`, params) ?? ''
    process.stderr.write(`${translator.translate('app.cli.failed', { what, where: detail, do: advice })}\n`)
    writeLog('error', `export: ${deskError.code} ${deskError.detail}`)
    return 1
  }

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
