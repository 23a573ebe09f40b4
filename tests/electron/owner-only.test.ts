import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeOwnerOnly } from '../../electron/owner-only'
import { aFolder } from '../support/a-folder'

const permissionsOf = (folder: string) => statSync(folder).mode & 0o777

describe.skipIf(process.platform === 'win32')('what Mission Desk keeps', () => {
  test('lies in a folder that is made for its owner alone, on the way and at its end', () => {
    const folder = join(aFolder(), 'made/on/the/way')
    makeOwnerOnly(folder)
    expect([permissionsOf(join(folder, '..')), permissionsOf(folder)]).toEqual([0o700, 0o700])
  })

  test('is closed to other accounts where an older Mission Desk left it open', () => {
    const folder = join(aFolder(), 'mission-desk')
    mkdirSync(folder)
    chmodSync(folder, 0o755)
    makeOwnerOnly(folder)
    expect(permissionsOf(folder)).toBe(0o700)
  })
})
