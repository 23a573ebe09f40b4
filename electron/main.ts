import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, crashReporter } from 'electron'
import { runDesk } from './desk'
import { createLog } from './log-file'
import { missionFileArgument } from './mission-file-argument'
import { registerAppScheme } from './protocol'
import { offlineSwitches } from './security'
import { chooseUserData } from './user-data'

// Electron waits with `ready` for this module to be evaluated: what must be set before ready is set here, and nothing is awaited.
const userDataPath = chooseUserData(process.argv)
const writeLog = createLog(userDataPath, Date.now)
for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value)
registerAppScheme()
crashReporter.start({ uploadToServer: false })
process.on('uncaughtException', (error) => {
  writeLog('error', `main: ${error.stack ?? error.message}`)
})
process.on('unhandledRejection', (reason) => {
  writeLog('error', `main: ${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}`)
})

if (app.requestSingleInstanceLock()) {
  const mainFolder = dirname(fileURLToPath(import.meta.url))
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
