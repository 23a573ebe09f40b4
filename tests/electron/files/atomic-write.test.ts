import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { removeStaleTemps, writeAtomically } from '../../../electron/files/atomic-write'
import { suggestedFileName } from '../../../electron/files/suggested-file-name'
import { aFolder } from '../../support/a-folder'

describe('a file written at once', () => {
  test('is whole, and leaves nothing beside it', async () => {
    const folder = aFolder()
    const path = join(folder, 'a.json')
    await writeAtomically(path, Buffer.from('old'))
    await writeAtomically(path, Buffer.from('new'))
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['new', ['a.json']])
  })

  test('leaves the old one when it fails half-way or is found wrong', async () => {
    const folder = aFolder()
    const path = join(folder, 'a.json')
    await writeFile(path, 'old')
    const full = async (): Promise<never> => {
      throw new Error('full')
    }
    await expect(writeAtomically(path, Buffer.from('new'), { write: full })).rejects.toThrow('full')
    await expect(writeAtomically(path, Buffer.from('new'), { verify: full })).rejects.toThrow('full')
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['old', ['a.json']])
  })

  test('that was killed half-way is cleared away, and nothing else', async () => {
    const folder = aFolder()
    await writeFile(join(folder, '.a.json.mission-desk-temp'), 'half')
    await writeFile(join(folder, 'b.tmp'), 'of somebody else')
    await removeStaleTemps(folder)
    expect(await readdir(folder)).toEqual(['b.tmp'])
    await removeStaleTemps(join(folder, 'not there'))
  })
})

describe('the name of a mission file', () => {
  test.each([
    ['環境ミッション 2023', '環境ミッション 2023.mission'],
    ['../../etc/passwd', 'etc passwd.mission'],
    ['a\u0000b\u202ec<d>:"|?*', 'a b c d.mission'],
    ['CON', 'Mission.mission'],
    [' . ', 'Mission.mission'],
    ['字'.repeat(200), `${'字'.repeat(60)}.mission`],
  ])('%j becomes %j', (title, name) => {
    expect(suggestedFileName(title)).toBe(name)
  })
})
