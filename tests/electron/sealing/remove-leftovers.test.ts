import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { damagedFolderName } from '../../../electron/files/homes/home-names'
import { removeLeftovers } from '../../../electron/sealing/remove-leftovers'
import { aFolder } from '../../support/a-folder'

test('what was put aside goes; homes stay, and a file that the system has put beside them is in nobody’s way', async () => {
  const userData = aFolder()
  const missions = join(userData, 'missions')
  for (const folder of [join('one', damagedFolderName), 'two', 'two.replaced-3', 'three.building']) {
    await mkdir(join(missions, folder), { recursive: true })
    await writeFile(join(missions, folder, 'part'), 'passport')
  }
  for (const folder of [join('trash', 'four-5'), join('backups', 'two'), 'dropped']) {
    await mkdir(join(userData, folder), { recursive: true })
    await writeFile(join(userData, folder, '.a.mission.mission-desk-temp'), 'passport')
  }
  await writeFile(join(userData, 'backups', 'two', 'a.mission'), 'sealed')
  await writeFile(join(missions, '.DS_Store'), 'system')
  await removeLeftovers(userData, 0)
  const left = await readdir(userData, { recursive: true })
  const kept = ['.DS_Store', 'one', 'two', 'two/part'].map((name) => `missions/${name}`)
  expect(left.sort()).toEqual(['backups', 'backups/two', 'backups/two/a.mission', 'missions', ...kept, 'trash'])
  // With nothing there, there is nothing to do.
  await removeLeftovers(aFolder(), 0)
})

test('what was put aside before values lay open was sealed then, and stays', async () => {
  const userData = aFolder()
  const folders = ['missions/two.replaced-3', 'missions/two.replaced-8', 'trash/four-5', 'trash/six-7']
  for (const folder of folders) await mkdir(join(userData, folder), { recursive: true })
  await removeLeftovers(userData, 7)
  const left = await readdir(userData, { recursive: true })
  expect(left.sort()).toEqual(['missions', 'missions/two.replaced-3', 'trash', 'trash/four-5'])
})
