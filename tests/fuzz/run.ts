import { runCampaign } from '../faults/run-campaign'
import { tryFreshSeeds } from './property-seeds'

const parts: Readonly<Record<string, () => Promise<number>>> = {
  /** 2,000 mission files that somebody tampered with, and as many spreadsheets. */
  files: () => runCampaign(['tests/faults/mission-file-fuzz', 'tests/faults/spreadsheet-fuzz'], 2000),
  properties: tryFreshSeeds,
}

/** The parts that are named, else both. */
export async function run(named: readonly string[]): Promise<number> {
  const unknown = named.filter((name) => !Object.hasOwn(parts, name))
  if (unknown.length > 0) {
    console.error(`The fuzz has no part ${unknown.join(', ')}; it has ${Object.keys(parts).join(', ')}.`)
    return 2
  }
  let worst = 0
  for (const [name, part] of Object.entries(parts)) {
    if (named.length === 0 || named.includes(name)) worst = Math.max(worst, await part())
  }
  return worst
}
