import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { app } from 'electron'
import { makeOwnerOnly } from './owner-only'

/** The folder of everything that the program keeps, for this account alone: the one that is given, else the system's place. Before ready only. */
export function chooseUserData(given: string | null): string {
  if (given) app.setPath('userData', resolve(given))
  const folder = app.getPath('userData')
  makeOwnerOnly(folder)
  return folder
}

/** A folder for one run that keeps nothing, so that it can run beside the open window. Before ready only. */
export function makeUserDataForOnce(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mission-desk-export-'))
  app.setPath('userData', folder)
  return folder
}
