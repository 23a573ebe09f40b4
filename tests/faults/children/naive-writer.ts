import { writeSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'

/** What a program does that thinks nothing of being killed: the whole mission, written over the old file. */
const [path = ''] = process.argv.slice(2)
const rows = Array.from({ length: 100_000 }, (_, index) => ({ id: `row-${index}`, title: '訪問先' }))
const mission = Buffer.from(JSON.stringify({ rows }))
let saves = 0
while (saves >= 0) {
  await writeFile(path, mission)
  saves += 1
  writeSync(1, `saved ${saves}\n`)
}
