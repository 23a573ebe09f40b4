import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, crashReporter } from 'electron'
import { type ArgumentRefusal, type ExportArguments, parseArguments } from './export/parse-arguments'
import { createLog } from './log-file'
import { missionFileArgument } from './mission-file-argument'
import { registerAppScheme } from './protocol'
import { offlineSwitches } from './security'
import { chooseUserData, makeUserDataForOnce } from './user-data'

// Electron waits with `ready` for this module to be evaluated: what must be set before ready is set here, and nothing is awaited.
const mainFolder = dirname(fileURLToPath(import.meta.url))
const parsed = parseArguments(process.argv.slice(1), 'ignore')
const asked = parsed.ok ? parsed.value : null
const userDataPath = asked?.exported ? makeUserDataForOnce() : chooseUserData(asked?.userDataPath ?? null)
const writeLog = createLog(userDataPath, Date.now)
for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value)
// Megabytes for what is new: a start that reads a large mission would otherwise be stopped ten times to make room.
app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=16')
registerAppScheme()
crashReporter.start({ uploadToServer: false })
process.on('uncaughtException', (error) => {
  writeLog('error', `main: ${error.stack ?? error.message}`)
})
process.on('unhandledRejection', (reason) => {
  writeLog('error', `main: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`)
})

if (!parsed.ok) refuse(parsed.error).catch(cannotStart)
else if (parsed.value.exported) exportInstead(parsed.value.exported).catch(cannotStart)
else if (app.requestSingleInstanceLock()) openDesk()
else app.quit()

/** The larger part of the program is read while the browser comes up, which is asked for first. */
function openDesk(): void {
  app.whenReady().catch(() => undefined)
  const fileToOpen = missionFileArgument(process.argv, process.cwd())
  const desk = import('./desk').then(({ runDesk }) => runDesk({ mainFolder, userDataPath, writeLog, fileToOpen }))
  desk.catch(cannotStart)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void desk.then(({ openFile }) => openFile(path))
  })
  app.on('second-instance', (_event, argv, cwd) => {
    void desk.then(({ openFile }) => openFile(missionFileArgument(argv, cwd)))
  })
}

async function exportInstead(exported: ExportArguments): Promise<void> {
  const { exportDesk } = await import('./export/export-desk')
  exportDesk({ mainFolder, userDataPath, asked: exported, writeLog })
}

async function refuse({ messageId, params }: ArgumentRefusal): Promise<void> {
  const { translatorOf } = await import('./ui-language')
  process.stderr.write(`${translatorOf(app.getLocale()).translate(messageId, params)}\n`)
  app.exit(2)
}

/** A part of the program that cannot be read: else a browser without a window would stay, or nothing be written without a word. */
function cannotStart(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  writeLog('error', `start: ${message}`)
  process.stderr.write(`Mission Desk could not start: ${message}\n`)
  app.exit(1)
}
