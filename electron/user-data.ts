import { resolve } from 'node:path'
import { app } from 'electron'

/** The folder of everything that the program keeps: `--user-data-dir=` where it is given, else the system's place. Before ready only. */
export function chooseUserData(argv: readonly string[]): string {
  const given = argv.find((argument) => argument.startsWith(flag))?.slice(flag.length)
  if (given) app.setPath('userData', resolve(given))
  return app.getPath('userData')
}

const flag = '--user-data-dir='
