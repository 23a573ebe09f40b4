import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assembleHome } from '../../../../electron/files/homes/assemble-home'
import { contentsOf } from '../../../../electron/files/homes/home-contents'
import { damagedFolderName, segmentNameOf, summaryName } from '../../../../electron/files/homes/home-names'
import { createMissionHome } from '../../../../electron/files/homes/mission-home'
import { replay, snapshotOfState, stateOfSnapshot } from '../../../../shared/journal/replay'
import { aFolder } from '../../../support/a-folder'
import { aJournal } from '../../../support/desks/a-journal'

const total = 4
const journal = aJournal(total)
const states = Array.from({ length: total + 1 }, (_, count) => JSON.stringify(snapshotOfState(journal.stateAfter(count))))

interface Outcome {
  /** How many of the acknowledged steps came back; -1: no mission did. */
  readonly steps: number
  readonly told: boolean
}

/** A home of four steps: two snapshots and two journal files. */
async function aHome(): Promise<string> {
  const folder = join(aFolder(), 'mission')
  const home = createMissionHome(folder, 'mission', { now: () => 1 })
  await home.writeSnapshot(snapshotOfState(journal.stateAfter(0)) as never)
  await home.append(0, journal.steps.slice(0, 2))
  await home.writeSnapshot(snapshotOfState(journal.stateAfter(2)) as never)
  await home.append(2, journal.steps.slice(2))
  return folder
}

type Files = ReadonlyMap<string, Buffer>

async function filesOf(folder: string): Promise<Files> {
  const names = (await readdir(folder)).filter((name) => name !== summaryName && name !== damagedFolderName)
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
}

/** Reads a home and fails where it holds anything that never was: a state that is none of the five. */
function outcomeOf(files: Files): Outcome {
  const contents = contentsOf(files, 'mission', 0)
  if (!contents) return { steps: -1, told: false }
  const { copy, damage } = assembleHome('mission', contents)
  const state = copy && JSON.stringify(snapshotOfState(replay(stateOfSnapshot(copy.snapshot), copy.steps)))
  const steps = state === null ? -1 : states.indexOf(state)
  if (state !== null && steps < 0) throw new Error(`a mission that never was: ${state.slice(0, 300)}`)
  const lost = damage.reduce((sum, { stepsLost }) => sum + (stepsLost ?? total), 0)
  if (Math.max(steps, 0) + lost < total && damage.length > 0)
    throw new Error(`${total - steps} steps are gone, only ${lost} told`)
  return { steps, told: damage.length > 0 }
}

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

describe('a home of four acknowledged steps', () => {
  test('gives all of them while nothing is wrong', async () => {
    expect(outcomeOf(await filesOf(await aHome()))).toEqual({ steps: total, told: false })
  })

  test('tells of every single flipped bit in any of its files, and never invents', async () => {
    const files = await filesOf(await aHome())
    const silent: string[] = []
    for (const [name, whole] of files) {
      // One bit of every byte of a snapshot: its checksum takes it as a whole.
      const step = name.startsWith('snapshot') ? 9 : 1
      for (let bit = 0; bit < whole.length * 8; bit += step) {
        if (!outcomeOf(new Map(files).set(name, flipped(whole, bit))).told) silent.push(`${name} bit ${bit}`)
      }
    }
    expect(silent).toEqual([])
  })

  test('tells of every length that one of its files can be cut to', async () => {
    const files = await filesOf(await aHome())
    const silent: string[] = []
    for (const [name, whole] of files) {
      for (let length = 0; length < whole.length; length++) {
        if (!outcomeOf(new Map(files).set(name, whole.subarray(0, length))).told) silent.push(`${name} cut to ${length}`)
      }
    }
    expect(silent).toEqual([])
  })

  test('tells of files that are gone, unless others make them good', async () => {
    const files = await filesOf(await aHome())
    const names = [...files.keys()]
    for (const first of names) {
      for (const second of names) {
        const left = new Map(files)
        left.delete(first)
        left.delete(second)
        const { steps, told } = outcomeOf(left)
        expect([first, second, steps === total || told]).toEqual([first, second, true])
      }
    }
  })

  test('comes through any three faults at once without a mission that never was', async () => {
    const whole = await filesOf(await aHome())
    const names = [...whole.keys()]
    const fault = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(),
      kind: fc.constantFrom('flip', 'cut', 'zero', 'double', 'swap', 'gone'),
    })
    fc.assert(
      fc.property(fc.array(fault, { minLength: 2, maxLength: 3 }), (faults) => {
        const files = new Map(whole)
        for (const { name, at, kind } of faults) {
          const bytes = Buffer.from(files.get(name) ?? [])
          const place = at % Math.max(1, bytes.length)
          if (kind === 'flip') files.set(name, flipped(bytes, place * 8))
          if (kind === 'zero') files.set(name, bytes.fill(0, place, Math.min(bytes.length, place + 64)))
          if (kind === 'cut') files.set(name, bytes.subarray(0, place))
          if (kind === 'double') files.set(name, Buffer.concat([bytes, bytes.subarray(place)]))
          if (kind === 'swap') files.set(name, Buffer.from(whole.get(names[at % names.length] ?? '') ?? []))
          if (kind === 'gone') files.delete(name)
        }
        return outcomeOf(files).steps <= total
      }),
      { numRuns: 2000 },
    )
  })

  test('that was damaged anywhere takes steps again once the person was told', async () => {
    const folder = await aHome()
    const file = segmentNameOf(2)
    const whole = await readFile(join(folder, file))
    for (let at = 0; at < whole.length; at += 97) {
      const copy = join(aFolder(), 'mission')
      await mkdir(copy)
      for (const name of await readdir(folder)) await writeFile(join(copy, name), await readFile(join(folder, name)))
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 16
      await writeFile(join(copy, file), bytes)
      const home = createMissionHome(copy, 'mission', { now: () => 2 })
      const read = await home.read()
      const reached = (read.copy?.snapshot.stepCount ?? 0) + (read.copy?.steps.length ?? 0)
      expect(await home.append(reached, journal.steps.slice(reached))).toBe(total)
      expect(outcomeOf(await filesOf(copy))).toEqual({ steps: total, told: false })
    }
  })
})
