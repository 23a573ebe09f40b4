import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encodeMissionFile } from '../../electron/files/mission-file/encode-mission-file'
import { lockBytes } from '../../electron/files/mission-file/lock-bytes'
import type { MissionCopyFrame } from '../../shared/ipc/contract'
import { deliberateProblems } from '../resources/samples/deliberate-problems'
import { aFolder } from '../support/a-folder'
import { aJournal } from '../support/desks/a-journal'
import { builtDesk } from '../support/desks/start-desk'

interface Ended {
  readonly code: number
  readonly out: readonly string[]
  readonly err: readonly string[]
}

/** Runs the built program as `npm start -- …` does, and waits for its end. */
async function run(env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ended> {
  const program = join(await builtDesk(), 'chromium-host/main.js')
  const lines = (text: string) => text.split('\n').filter(Boolean)
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, '--headless', ...args],
      { env: { ...process.env, LC_ALL: 'en_US.UTF-8', ...env } },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code ?? -1) : 0, out: lines(out), err: lines(err) })
      },
    )
  })
}

test('the sample mission’s documents are written, listed, and its findings told', async () => {
  const folder = join(aFolder(), 'made/on/the/way')
  const { code, out, err } = await run(
    {},
    '--export',
    folder,
    '--documents',
    'delegation-list,calendar,itinerary-workbook',
    '--languages',
    'ja,zh-Hans',
  )
  expect([code, err]).toEqual([0, []])
  const files = (await readdir(folder)).sort()
  expect(files.map((name) => name.split('.').at(-1)).sort()).toEqual(['ics', 'pdf', 'xlsx'])
  expect(
    out
      .slice(0, 3)
      .map((line) => line.replace(/^\[\d\/3\] /, ''))
      .sort(),
  ).toEqual(files)
  expect(out[3]).toMatch(/^3 files written to .+ in \d+\.\d s\.$/)
  expect(out[4]).toMatch(new RegExp(`^${deliberateProblems.length} findings in `))
  expect(out.slice(5).every((line) => /^ +C\d\d /.test(line))).toBe(true)
  const pdf = await readFile(join(folder, files.find((name) => name.endsWith('.pdf')) ?? ''))
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

describe('one line and a code other than 0 for', () => {
  test.each([
    ['a folder that cannot be made', () => ['--export', '/proc/nowhere'], 1, '/proc/nowhere'],
    ['a folder that is a file', () => ['--export', '/etc/hostname/x'], 1, '/etc/hostname/x'],
    [
      'a mission file that is not there',
      () => ['--export', aFolder(), '--mission', '/nowhere/trip.mission'],
      1,
      '/nowhere/trip.mission',
    ],
    ['a document that there is not', () => ['--export', aFolder(), '--documents', 'menu'], 2, '“menu”'],
    ['a language that there is not', () => ['--export', aFolder(), '--languages', 'tlh'], 2, '“tlh”'],
    ['a folder that is not named', () => ['--export'], 2, '--export'],
  ])('%s', async (_what, args, expected, named) => {
    const { code, out, err } = await run({}, ...args())
    expect([code, out, err.length]).toEqual([expected, [], 1])
    expect(err[0]).toContain(named)
  })

  test('a file whose passphrase is missing or wrong; with the right one it is written', async () => {
    const folder = aFolder()
    const file = join(folder, 'trip.mission')
    const { snapshot, steps } = aJournal(1)
    const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame
    await writeFile(file, await lockBytes(encodeMissionFile(copy, '0.1.0').bytes, 'four cranes', 8))
    const args = ['--export', join(folder, 'out'), '--mission', file, '--documents', 'calendar']
    for (const typed of ['', 'two cranes']) {
      const { code, out, err } = await run({ MISSION_DESK_PASSPHRASE: typed }, ...args)
      expect([code, out, err.length]).toEqual([1, [], 1])
      expect(err[0]).toContain(typed === '' ? 'MISSION_DESK_PASSPHRASE' : 'does not open with this passphrase')
    }
    expect(await run({ MISSION_DESK_PASSPHRASE: 'four cranes' }, ...args)).toMatchObject({ code: 0, err: [] })
    expect((await readdir(join(folder, 'out'))).map((name) => name.split('.').at(-1))).toEqual(['ics'])
  })

  test('a file that is no mission', async () => {
    const folder = aFolder()
    const file = join(folder, 'trip.mission')
    await writeFile(file, 'hello')
    await mkdir(join(folder, 'out'))
    const { code, err } = await run({}, '--export', join(folder, 'out'), '--mission', file)
    expect([code, err.length]).toEqual([1, 1])
    expect(err[0]).toContain('trip.mission')
    expect(await readdir(join(folder, 'out'))).toEqual([])
  })
})
