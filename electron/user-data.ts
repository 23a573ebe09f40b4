import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app } from 'electron'

/** The folder of everything that the program keeps: the one that is given, else the system's place. Before ready only. */
export function chooseUserData(given: string | null): string {
  if (given) app.setPath('userData', resolve(given))
  return app.getPath('userData')
}

/** A folder for one run that keeps nothing, so that it can run beside the open window. Before ready only. */
export function makeUserDataForOnce(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mission-desk-export-'))
  app.setPath('userData', folder)
  return folder
}
