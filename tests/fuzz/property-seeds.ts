import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runVitest } from '../support/runner/run-vitest'

const root = resolve(import.meta.dirname, '../..')
const mostMinutes = 10

/** Runs every file with a property under one fresh seed after the other until its time is over; answers 1 where one of them failed. */
export async function tryFreshSeeds(): Promise<number> {
  const minutes = Math.min(mostMinutes, Number(process.env.MISSION_DESK_FAULTS_MINUTES ?? mostMinutes))
  console.log(`Properties under fresh seeds; after ${minutes} minutes no other is begun.`)
  const files = filesWithProperties()
  const until = Date.now() + minutes * 60_000
  const failed: number[] = []
  let tried = 0
  do {
    const seed = randomInt(2 ** 31)
    console.log(`Seed ${seed}`)
    const code = await runVitest(['--reporter=dot', ...files], { MISSION_DESK_SEED: String(seed) })
    if (code !== 0) failed.push(seed)
    tried += 1
  } while (Date.now() < until)
  console.log(`${tried} seeds over ${files.length} files, ${failed.length} failed`)
  for (const seed of failed) console.log(`MISSION_DESK_SEED=${seed} npm test`)
  return failed.length === 0 ? 0 : 1
}

function filesWithProperties(): readonly string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join('tests', name))
    .filter((path) => readFileSync(join(root, path), 'utf8').includes("from 'fast-check'"))
}
