import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, crashReporter } from 'electron'
import { runDesk } from './desk'
import { exportDesk } from './export/export-desk'
import { parseArguments } from './export/parse-arguments'
import { createLog } from './log-file'
import { missionFileArgument } from './mission-file-argument'
import { registerAppScheme } from './protocol'
import { offlineSwitches } from './security'
import { translatorOf } from './ui-language'
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

if (!parsed.ok) {
  const { messageId, params } = parsed.error
  process.stderr.write(`${translatorOf(app.getLocale()).translate(messageId, params)}\n`)
  app.exit(2)
} else if (parsed.value.exported) {
  exportDesk({ mainFolder, userDataPath, asked: parsed.value.exported, writeLog })
} else if (app.requestSingleInstanceLock()) {
  const desk = runDesk({ mainFolder, userDataPath, writeLog, fileToOpen: missionFileArgument(process.argv, process.cwd()) })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    desk.openFile(path)
  })
  app.on('second-instance', (_event, argv, cwd) => {
    desk.openFile(missionFileArgument(argv, cwd))
  })
} else {
  app.quit()
}
