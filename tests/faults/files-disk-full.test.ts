import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { diskFailureOf } from '../../electron/files/disk-failure'
import { type WriteBytes, writeAll } from '../../electron/files/write-bytes'
import { createJournalHandlers, type JournalHandlers } from '../../electron/ipc/journal-handlers'
import { replay, snapshotOfState, stateOfSnapshot } from '../../shared/journal/replay'
import type { Snapshot } from '../../shared/journal/snapshot'
import type { Step } from '../../shared/journal/step'
import { aFolder } from '../support/a-folder'
import { aJournal } from '../support/desks/a-journal'

const total = 12
const journal = aJournal(total)

interface Disk {
  readonly write: WriteBytes
  /** Bytes that still fit. */
  free: number
}

/** A disk that takes what fits, and then says that it is full, as the system does: a part of the last write is there. */
function aDiskOf(bytes: number): Disk {
  const disk: Disk = {
    free: bytes,
    write: async (handle, content, position) => {
      const room = Math.max(0, disk.free)
      // Less than a page, written in place, is taken or refused as a whole by every file system.
      const isInPlace = position !== null && content.length <= 512 && content.length > room
      const fits = isInPlace ? content.subarray(0, 0) : content.subarray(0, room)
      await writeAll(handle, fits, position)
      disk.free -= fits.length
      if (fits.length < content.length) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    },
  }
  return disk
}

function sent<T>(value: T): never {
  return JSON.parse(JSON.stringify(value)) as never
}

/** Does the work of a sitting as the window does: what fails is tried again later, in order. Tells what was acknowledged. */
async function work(
  desk: JournalHandlers,
  from: number,
): Promise<{ readonly acknowledged: number; readonly failures: readonly string[] }> {
  const failures: string[] = []
  let acknowledged = from
  const tryTo = async (task: () => Promise<unknown>): Promise<boolean> => {
    try {
      await task()
      return true
    } catch (error) {
      failures.push(diskFailureOf(error, '').deskError.code)
      return false
    }
  }
  await tryTo(() => desk['snapshot:write'](sent({ snapshot: snapshotOfState(journal.stateAfter(acknowledged)) })))
  while (acknowledged < total) {
    const next = acknowledged + 1
    const steps = journal.steps.slice(acknowledged, next)
    if (!(await tryTo(() => desk['journal:append'](sent({ missionId: 'mission', after: acknowledged, steps }))))) break
    acknowledged = next
    if (next % 5 === 0) await tryTo(() => desk['snapshot:write'](sent({ snapshot: snapshotOfState(journal.stateAfter(next)) })))
  }
  return { acknowledged, failures }
}

async function read(userDataPath: string) {
  const { copy, damage } = await createJournalHandlers({ userDataPath, now: () => 1 })['journal:read']({ missionId: 'mission' })
  return { damage, state: copy && replay(stateOfSnapshot(copy.snapshot as unknown as Snapshot), copy.steps as readonly Step[]) }
}

async function expectNothingLost(userData: string, acknowledged: number): Promise<void> {
  const { damage, state } = await read(userData)
  expect(damage).toEqual([])
  expect(state?.stepCount ?? 0).toBeGreaterThanOrEqual(acknowledged)
  if (state) expect(snapshotOfState(state)).toEqual(snapshotOfState(journal.stateAfter(state.stepCount)))
}

describe('a disk that is full', () => {
  test('at any byte of a sitting loses nothing acknowledged, says so, and goes on when there is space again', async () => {
    const wholeSitting = aDiskOf(1e9)
    await work(createJournalHandlers({ userDataPath: aFolder(), now: () => 1, write: wholeSitting.write }), 0)
    const needed = 1e9 - wholeSitting.free
    let sittingsThatFailed = 0
    for (let quota = 0; quota < needed; quota += Math.ceil(needed / 150)) {
      const userData = aFolder()
      const disk = aDiskOf(quota)
      const desk = createJournalHandlers({ userDataPath: userData, now: () => 1, write: disk.write })
      const first = await work(desk, 0)
      expect([quota, [...new Set(first.failures)]]).toEqual([quota, ['disk-full']])
      sittingsThatFailed += 1
      await expectNothingLost(userData, first.acknowledged)
      disk.free = 1e9
      // A mission whose very first snapshot failed has no home yet: the window puts the whole of it there.
      const before = (await read(userData)).state?.stepCount ?? 0
      const second = await work(desk, before)
      expect([quota, second]).toEqual([quota, { acknowledged: total, failures: [] }])
      await expectNothingLost(userData, total)
    }
    expect(sittingsThatFailed).toBeGreaterThan(100)
  })

  test('does break a journal that is simply appended to', async () => {
    const path = join(aFolder(), 'naive.ndjson')
    let free = 2500
    let acknowledged = 0
    for (const step of journal.steps) {
      const line = Buffer.from(`${JSON.stringify(step)}\n`)
      const fits = line.subarray(0, free)
      await appendFile(path, fits)
      free -= fits.length
      if (fits.length === line.length) acknowledged += 1
      else free = 1e9
    }
    const readBack = (): number =>
      readFileSync(path, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Step).length
    expect(acknowledged).toBe(total - 1)
    expect(readBack).toThrow(SyntaxError)
  })

  test.runIf(canMount())('for real keeps what was acknowledged, and goes on when there is space again', async () => {
    const folder = aSmallDisk()
    const filler = join(folder, 'filler')
    const userData = join(folder, 'user-data')
    mkdirSync(userData)
    let disturbed = 0
    const desk = createJournalHandlers({ userDataPath: userData, now: () => 1 })
    for (let left = 0; left < 40; left++) {
      fillUp(filler)
      // Pages are freed one by one, so that every write in turn is the one that does not fit.
      const fill = readFileSync(filler)
      writeFileSync(filler, fill.subarray(0, Math.max(0, fill.length - left * 1024)))
      const before = (await read(userData)).state?.stepCount ?? 0
      const { acknowledged, failures } = await work(desk, before)
      if (failures.length > 0) disturbed += 1
      expect([...new Set(failures)].filter((code) => code !== 'disk-full')).toEqual([])
      await expectNothingLost(userData, acknowledged)
      rmSync(filler)
      if (acknowledged === total) {
        await desk['journal:discard']({ missionId: 'mission' })
        rmSync(join(userData, 'trash'), { recursive: true })
      }
    }
    expect(disturbed).toBeGreaterThan(3)
    const last = await work(desk, (await read(userData)).state?.stepCount ?? 0)
    expect(last).toEqual({ acknowledged: total, failures: [] })
    await expectNothingLost(userData, total)
  })
})

/** A file system of 256 KB in memory. */
function aSmallDisk(): string {
  const folder = aFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder])
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  return folder
}

/** Only root may mount, and not in every container. */
function canMount(): boolean {
  if (process.getuid?.() !== 0) return false
  const folder = `/tmp/mission-desk-mount-${process.pid}`
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fillUp(path: string): void {
  const page = Buffer.alloc(1024)
  writeFileSync(path, '')
  for (;;) {
    try {
      appendFileSync(path, page)
    } catch {
      return
    }
  }
}
