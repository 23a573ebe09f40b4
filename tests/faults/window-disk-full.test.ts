import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { aFolder } from '../support/a-folder'
import { shownNumber } from './at-work'
import { anItem } from './subject'
import { killDesks, workedDesk } from './worked-desk'

afterEach(killDesks)

/** Only root may mount, and not in every container; elsewhere the quota of files-disk-full.test.ts stands for a full disk. */
test.runIf(canMount())(
  'a full disk is told in words; what was typed meanwhile is saved when there is space again, and nothing saved is lost',
  { timeout: 120_000 },
  async () => {
    const disk = aSmallDisk()
    const worked = await workedDesk(disk)
    const { page } = worked.desk
    await worked.edit()
    await worked.untilAcknowledged()
    fillUp(join(disk, 'filler'))
    const failure = page.getByText(/^Not saved/)
    // The last page of a file still takes a few.
    while ((await failure.count()) === 0 && worked.lastEdited() < 60) await worked.edit()
    await failure.waitFor()
    await worked.edit()
    expect(await shownNumber(page, anItem)).toBe(worked.lastEdited())
    // A naive home says nothing of it: the file is there, and it is empty.
    const naive = join(disk, 'naive.json')
    expect(() => writeFileSync(naive, JSON.stringify({ edits: worked.lastEdited() }))).toThrow('ENOSPC')
    expect(existsSync(naive)).toBe(true)
    rmSync(join(disk, 'filler'))
    await worked.untilAcknowledged()
    await worked.desk.kill()
    const again = await workedDesk(disk)
    expect(again.shownAtStart).toBe(worked.lastEdited())
  },
)

/** A file system of 192 MB in memory: a profile of Chromium, and not much more. */
function aSmallDisk(): string {
  const folder = aFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', folder])
  onTestFinished(async () => {
    await killDesks()
    execFileSync('umount', ['--lazy', folder])
  })
  return folder
}

function canMount(): boolean {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false
  const folder = `/tmp/mission-desk-mount-window-${process.pid}`
  try {
    execFileSync('mkdir', ['-p', folder])
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Down to the last page. */
function fillUp(path: string): void {
  writeFileSync(path, '')
  for (let size = 1 << 20; size >= 512; size /= 2) {
    const filler = Buffer.alloc(size)
    try {
      for (;;) appendFileSync(path, filler)
    } catch {
      // Smaller pieces may still fit.
    }
  }
}
