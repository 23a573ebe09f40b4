import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { damagedFolderName } from '../../../electron/files/home-names'
import { removeLeftovers } from '../../../electron/sealing/remove-leftovers'
import { aFolder } from '../../support/a-folder'

test('what was put aside goes; homes stay, and a file that the system has put beside them is in nobody’s way', async () => {
  const userData = aFolder()
  const missions = join(userData, 'missions')
  for (const folder of [join('one', damagedFolderName), 'two', 'two.replaced-3']) {
    await mkdir(join(missions, folder), { recursive: true })
    await writeFile(join(missions, folder, 'part'), 'passport')
  }
  await mkdir(join(userData, 'trash'))
  await writeFile(join(missions, '.DS_Store'), 'system')
  await removeLeftovers(userData)
  const left = await readdir(userData, { recursive: true })
  expect(left.sort()).toEqual(['missions', 'missions/.DS_Store', 'missions/one', 'missions/two', 'missions/two/part'])
  // With nothing there, there is nothing to do.
  await removeLeftovers(aFolder())
})
