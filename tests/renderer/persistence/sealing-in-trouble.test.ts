import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { writeAll } from '../../../electron/files/write-bytes'
import { useNotices } from '../../../renderer/store/notices'
import { aFolder } from '../../support/a-folder'
import { toldCodes } from '../../support/desks/a-desk'
import { until } from '../../support/desks/a-fast-clock'
import {
  aboutToBeSealed,
  aComputer,
  type Computer,
  done,
  end,
  historyOf,
  lies,
  liesSealed,
  opened,
  passphrase,
  ready,
  secrets,
  started,
  turnedOn,
  worked,
} from '../../support/desks/a-sealed-computer'
import type { Around } from '../../support/desks/a-sealed-ground'
import { openWindowHome } from '../../support/desks/a-window-store'

afterEach(end)

describe('a kill while sealing is turned on or off', () => {
  const never = new Promise<never>(() => undefined)

  /** Starts, and is killed at the given call to the main process: before it, or when it is done and its answer is on the way. */
  async function killedAt(computer: Computer, call: number, when: 'before' | 'after'): Promise<boolean> {
    let calls = 0
    let tellKilled = (): void => undefined
    const killed = new Promise<true>((resolve) => {
      tellKilled = () => resolve(true)
    })
    const around: Around = async (_name, act) => {
      calls += 1
      if (calls < call) return act()
      if (calls === call && when === 'after') await act()
      tellKilled()
      return never
    }
    const run = started(computer, around).then(async ({ start }) => {
      await ready(start)
      return false
    })
    return Promise.race([run, killed])
  }

  test.each(['turn-on', 'turn-off'] as const)(
    'loses nothing at any call of %s, and the next start brings it to its end',
    async (what) => {
      const whole = aComputer()
      const id = await worked(whole)
      if (what === 'turn-off') await turnedOn(whole)
      const before = (await opened(whole, id)).journal
      const history = await historyOf(whole, id)
      const { ground, start } = await started(whole)
      await ready(start)
      if (what === 'turn-on') await ground.handlers['sealing:turn-on']({ passphrase, byKeychain: false })
      else await ground.handlers['sealing:turn-off'](null)
      end()
      // One computer lives through all the kills: each start begins again, and is killed one call later.
      let kills = 0
      for (let call = 1; call < 60; call++) {
        const wasKilled = await killedAt(whole, call, call % 2 === 0 ? 'before' : 'after')
        if (!wasKilled) break
        kills += 1
      }
      expect(kills).toBeGreaterThan(12)
      const after = await opened(whole, id)
      expect([after.journal, after.personalData]).toEqual([before, what === 'turn-on' ? 'sealed' : 'open'])
      expect(await historyOf(whole, id)).toEqual(history)
      expect(await (what === 'turn-on' ? lies(secrets, whole) : liesSealed(whole, id))).toBe(false)
    },
  )
})

test('a disk that is full from any write on while sealing is turned on loses nothing; a start with space on it finishes', async () => {
  const { computer: pristine, id, journal } = await aboutToBeSealed()
  let failed = 0
  const far = new Set<number>()
  for (let isFinished = false, fullFrom = 1; !isFinished; fullFrom++) {
    const computer = { folder: aFolder(), factory: pristine.factory }
    await cp(pristine.folder, computer.folder, { recursive: true })
    let writes = 0
    const full = await started(computer, undefined, async (handle, bytes, position) => {
      writes += 1
      if (writes < fullFrom) return writeAll(handle, bytes, position)
      await writeAll(handle, bytes.subarray(0, bytes.length >> 1), position)
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    })
    const { personalData, unfinished } = await ready(full.start)
    expect(personalData).toBe('sealed')
    isFinished = writes < fullFrom
    expect(unfinished === null, `write ${fullFrom}`).toBe(isFinished)
    // A journal, its rows in the window's store, two backups.
    if (unfinished) expect(unfinished.parts).toBe(4)
    far.add(unfinished?.written ?? -1)
    if (!isFinished) failed += 1
    expect(toldCodes(), `write ${fullFrom}`).toEqual(isFinished ? [] : ['sealing-unfinished'])
    expect((await opened(computer, id)).journal, `write ${fullFrom}`).toEqual(journal)
    expect(await lies(secrets, computer), `write ${fullFrom}`).toBe(false)
  }
  expect(failed).toBeGreaterThan(5)
  // The journal first, then its backups; -1: all of it.
  expect([...far].sort()).toEqual([-1, 0, 1, 2])
})

test('a flipped bit in any file of a sealed mission is told and loses nothing; what is mended from the other home is sealed', async () => {
  const pristine = aComputer()
  const id = await worked(pristine)
  await turnedOn(pristine)
  const { journal } = await opened(pristine, id)
  const files = await readdir(join(pristine.folder, 'missions', id))
  for (const [turn, name] of files.flatMap((file) => [file, file, file]).entries()) {
    const computer = { folder: aFolder(), factory: pristine.factory }
    await cp(pristine.folder, computer.folder, { recursive: true })
    const path = join(computer.folder, 'missions', id, name)
    const bytes = await readFile(path)
    const at = Math.floor((bytes.length * (2 * (turn % 3) + 1)) / 6)
    bytes[at] = (bytes[at] ?? 0) ^ 4
    await writeFile(path, bytes)
    const after = await opened(computer, id)
    expect([name, at, after.journal]).toEqual([name, at, journal])
    // What the list of missions shows is made again, which the main process tells with the small files; all else is found at once, or ten seconds after the start.
    if (name !== 'summary.json') await until(() => toldCodes().length > 0)
    expect([name, at, toldCodes()]).toEqual([name, at, name === 'summary.json' ? [] : ['damage-mended']])
    expect((await opened(computer, id)).journal).toEqual(journal)
    expect(await lies(secrets, computer)).toBe(false)
  }
})

test('steps that lie aside after damage are not lost to sealing: the window’s store stays, it is told, and it ends when they are discarded', async () => {
  const { computer, id, journal } = await aboutToBeSealed()
  const store = await openWindowHome(computer.factory)
  const [first] = (await store.readWhole(id)).steps
  if (!first) throw new Error('no step')
  const aside = { index: 9, step: { ...first.step, id: 'aside' } }
  await store.mend({ state: journal, base: null, steps: (await store.readWhole(id)).steps, stranded: [aside], now: 1 })
  store.close()
  const { repository } = await opened(computer, id)
  expect(toldCodes()).toEqual(['sealing-unfinished'])
  expect(await repository.listStranded()).toMatchObject({ value: [{ index: 9, step: { id: 'aside' } }] })
  done(await repository.discardStranded())
  expect((await opened(computer, id)).journal).toEqual(journal)
  expect([toldCodes(), await lies(secrets, computer)]).toEqual([[], false])
})

test('a backup that is damaged keeps nothing else from being sealed; that it stays as it is, is told', async () => {
  const { computer, id, journal } = await aboutToBeSealed()
  const folder = join(computer.folder, 'backups', id)
  const [name = ''] = await readdir(folder)
  await writeFile(join(folder, name), (await readFile(join(folder, name))).subarray(0, 200))
  expect((await opened(computer, id)).journal).toEqual(journal)
  expect(useNotices.getState().notices).toEqual([{ code: 'backups-left-open', backups: 1 }])
  expect((await opened(computer, id)).personalData).toBe('sealed')
  expect([toldCodes(), await lies(secrets, computer)]).toEqual([[], false])
})
