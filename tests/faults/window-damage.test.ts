import { rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { seededChance } from '../support/seeded-chance'
import { campaignOf } from './campaign'
import { damage, filesIn, inTurn, type Place, placesOf } from './damage-places'
import {
  aPristineDesk,
  aRewoundDesk,
  type Found,
  mainHome,
  type Pristine,
  type RewoundDesk,
  startOn,
  windowHome,
} from './damaged-desk'
import { anItem, aPerson, type Subject } from './subject'
import { killDesks } from './worked-desk'

const campaign = campaignOf('damage', 2, { shortMs: 25_000, longMs: 110 * 60_000 })
/** Places of each stored file; `npm run faults` asks for 500 kills and 1,000 places. */
const ofEachFile = campaign.isShort ? campaign.count : 2 * campaign.count
const edits = 6
/** After so many damages of the window's store the program starts anew, on a damaged file of the main process. */
const damagesPerStart = 40

/** One damage, to a desk of which kind, and how the program meets it: at its start, or when its window comes up anew. */
interface Turn {
  readonly pristine: Pristine
  readonly file: string
  readonly place: Place
  readonly meets: 'start' | 'window'
}

const pristines: Pristine[] = []

async function pristineOf(subject: Subject): Promise<Pristine> {
  const made = pristines.find((pristine) => pristine.subject === subject) ?? (await aPristineDesk(subject, edits))
  if (!pristines.includes(made)) pristines.push(made)
  return made
}

afterEach(killDesks)
afterAll(() => {
  for (const { folder } of pristines) rmSync(folder, { recursive: true, force: true })
})

/** So many damages of each of the window's files, a round of all files after the other, with starts on damaged files of the other home. */
function turnsOn(pristine: Pristine, ofEach: number, seed: number): readonly Turn[] {
  const chance = seededChance(seed)
  const placesIn = (home: string) =>
    inTurn(
      filesIn(join(pristine.folder, home)).map((name) => {
        const file = join(home, name)
        return placesOf(statSync(join(pristine.folder, file)).size, ofEach, chance).map((place) => ({ pristine, file, place }))
      }),
    )
  const ofMain = placesIn(mainHome)
  return placesIn(windowHome).flatMap((turn, index): Turn[] => {
    const atStart = index % damagesPerStart === 0 ? ofMain[index / damagesPerStart] : undefined
    return [...(atStart ? [{ ...atStart, meets: 'start' as const }] : []), { ...turn, meets: 'window' }]
  })
}

/** Two lists as one, blocks of both in turn, by how long they are; a block of turns needs one start of the program. */
function mixed(lists: readonly (readonly Turn[])[]): readonly Turn[] {
  const blocks = lists.flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / damagesPerStart) }, (_, index) => ({
      turns: list.slice(index * damagesPerStart, (index + 1) * damagesPerStart),
      at: (index * damagesPerStart) / list.length,
    })),
  )
  return blocks.sort((one, other) => one.at - other.at).flatMap(({ turns }) => turns)
}

describe('stored files that were damaged', () => {
  test('lose no edit that was saved; each damage is mended or told', { timeout: campaign.timeoutMs + 120_000 }, async () => {
    const ofSealed = campaign.isShort ? 0 : Math.round(ofEachFile / 4)
    const open = turnsOn(await pristineOf(anItem), ofEachFile - ofSealed, 20261124)
    const sealed = ofSealed > 0 ? turnsOn(await pristineOf(aPerson), ofSealed, 20261125) : []
    const places = new Map<string, number>()
    let [turns, toldOf, naivelyLost, onSealed] = [0, 0, 0, 0]
    let running: { readonly pristine: Pristine; readonly desk: RewoundDesk } | null = null
    for (const { pristine, file, place, meets } of campaign.each(mixed([open, sealed]))) {
      const happen = (userData: string): void => damage(join(userData, file), place)
      if (running && (meets === 'start' || running.pristine !== pristine)) {
        await running.desk.end()
        running = null
      }
      if (meets === 'window') running ??= { pristine, desk: await aRewoundDesk(pristine) }
      const found: Found = running ? await running.desk.lookAfter(happen) : await startOn(pristine, happen)
      const what = `${file}: ${place.kind} at ${place.at}`
      const { shown, passport, rows } = pristine.found
      expect({ what, shown: found.shown, passport: found.passport, rows: found.rows }).toEqual({ what, shown, passport, rows })
      if (meets === 'window') expect([what, found.mainHome, found.mainDamage]).toEqual([what, pristine.found.mainHome, []])
      // Whatever was not told of did no harm, or no more than a kill before the last write: both homes hold every step.
      if (found.told.length === 0) {
        expect([what, found.windowSteps, found.mainDamage]).toEqual([what, pristine.found.windowSteps, []])
      } else toldOf++
      if (found.naive !== edits && found.naive !== 'an error') naivelyLost++
      places.set(file, (places.get(file) ?? 0) + 1)
      turns++
      if (pristine.subject === aPerson) onSealed++
    }
    await running?.desk.end()
    console.log([...places].map(([file, count]) => `${count} places of ${file}`).join('\n'))
    console.log(
      `${turns} damaged places in ${places.size} files, ${onSealed} on a sealed desk: no edit lost, ${toldOf} told; a naive home lost edits in ${naivelyLost}`,
    )
    expect(turns).toBeGreaterThan(0)
    // By chance a few places may be nobody's; many are not.
    if (turns >= 50) expect(naivelyLost).toBeGreaterThan(0)
  })

  test('and the whole of either home, or of its index, is rebuilt from the other and told', { timeout: 120_000 }, async () => {
    const pristine = await pristineOf(anItem)
    const { reach } = pristine.found
    const withoutMain = await startOn(pristine, (userData) => rmSync(join(userData, mainHome), { recursive: true }))
    expect(withoutMain).toMatchObject({ shown: edits, reach })
    expect(withoutMain.told).toHaveLength(1)
    const withoutWindow = await startOn(pristine, (userData) => rmSync(join(userData, windowHome), { recursive: true }))
    expect(withoutWindow).toMatchObject({ shown: edits, reach, naive: 0 })
    expect(withoutWindow.told).toHaveLength(1)
    const emptied = await startOn(pristine, (userData) => {
      const store = join(userData, windowHome)
      for (const file of filesIn(store)) if (/MANIFEST/.test(file)) truncateSync(join(store, file), 0)
    })
    expect(emptied).toMatchObject({ shown: edits, reach, naive: 0 })
    expect(emptied.told).toHaveLength(1)
  })
})
