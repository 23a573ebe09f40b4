import { rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { seededChance } from '../support/seeded-chance'
import { campaignOf } from './campaign'
import { damage, filesIn, inTurn, type Place, placesByByte, placesOf, sharesOf } from './damage-places'
import {
  aPlainRewoundDesk,
  aPristineDesk,
  aRewoundDesk,
  type Found,
  mainHome,
  type Pristine,
  startOn,
  windowHome,
} from './damaged-desk'
import { killPlainDesks } from './plain-desk'
import { anItem, aPerson, type Subject } from './subject'
import { killDesks } from './worked-desk'

const campaign = campaignOf('damage', 7, { shortMs: 25_000, longMs: 60 * 60_000 })
/** Places of the window's store, which is LevelDB's folder with its blobs; `npm run faults` asks for 500 kills and 1,000 places. */
const ofStore = campaign.isShort ? campaign.count : 2 * campaign.count
const edits = 6
/** Every so many damages of the window's store the whole window comes up on it, face and all. */
const wholeEvery = campaign.isShort ? 5 : 20
/** Every so many, the program starts anew on a damaged file of the main process. */
const startEvery = 40

/** One damage, and how the program meets it: at its start, or when its window comes up anew. */
interface Turn {
  readonly file: string
  readonly place: Place
  readonly meets: 'start' | 'window' | 'plain window'
}

const pristines: Pristine[] = []

async function pristineOf(subject: Subject): Promise<Pristine> {
  const made = pristines.find((pristine) => pristine.subject === subject) ?? (await aPristineDesk(subject, edits))
  if (!pristines.includes(made)) pristines.push(made)
  return made
}

afterEach(async () => {
  await killDesks()
  await killPlainDesks()
})
afterAll(() => {
  for (const { folder } of pristines) rmSync(folder, { recursive: true, force: true })
})

/** Damages of the window's store, a round of all its files after the other, with starts on damaged files of the other home. */
function turnsOn({ folder }: Pristine, seed: number): readonly Turn[] {
  const chance = seededChance(seed)
  const sized = (home: string) =>
    filesIn(join(folder, home)).map((name) => ({ file: join(home, name), size: statSync(join(folder, home, name)).size }))
  const ofWindow = sized(windowHome)
  const shares = sharesOf(
    ofWindow.map(({ size }) => size),
    ofStore,
  )
  const inWindow = inTurn(
    ofWindow.map(({ file, size }, index) => placesByByte(size, shares[index] ?? 0, chance).map((place) => ({ file, place }))),
  )
  const inMain = inTurn(
    sized(mainHome).map(({ file, size }) =>
      placesOf(size, Math.ceil(ofStore / startEvery), chance).map((place) => ({ file, place })),
    ),
  )
  return inWindow.flatMap((turn, index): Turn[] => {
    const atStart = index % startEvery === 1 ? inMain[(index - 1) / startEvery] : undefined
    const meets = index % wholeEvery === wholeEvery - 1 ? 'window' : 'plain window'
    return [...(atStart ? [{ ...atStart, meets: 'start' as const }] : []), { ...turn, meets }]
  })
}

describe.each([
  ['open', anItem, 20261124],
  ['sealed', aPerson, 20261125],
] as const)('stored files of a desk that is %s, damaged', (name, subject, seed) => {
  test.skipIf(campaign.isShort && name === 'sealed')(
    'lose no edit that was saved; each damage is mended or told',
    { timeout: campaign.timeoutMs + 120_000 },
    async () => {
      const pristine = await pristineOf(subject)
      const plain = await aPlainRewoundDesk(pristine)
      const whole = await aRewoundDesk(pristine)
      const turns = turnsOn(pristine, seed)
      const places = new Map<string, number>()
      const met = new Map<string, number>()
      let [done, toldOf, naivelyLost] = [0, 0, 0]
      for (const { file, place, meets } of campaign.each(turns)) {
        const what = `${file}: ${place.kind} at ${place.at}`
        const happen = (userData: string): void => damage(join(userData, file), place)
        const desk = meets === 'plain window' ? plain : whole
        const found: Found = await (meets === 'start' ? startOn(pristine, happen) : desk.lookAfter(happen)).catch(
          (error: unknown) => {
            throw new Error(what, { cause: error })
          },
        )
        const { shown, passport, rows, mainHome: ofMain, windowSteps } = desk.found
        expect({ what, shown: found.shown, passport: found.passport, rows: found.rows }).toEqual({ what, shown, passport, rows })
        if (meets !== 'start') expect([what, found.mainHome, found.mainDamage]).toEqual([what, ofMain, []])
        // Whatever was not told of did no harm, or no more than a kill before the last write: both homes hold every step.
        if (found.told.length === 0) expect([what, found.windowSteps, found.mainDamage]).toEqual([what, windowSteps, []])
        else toldOf++
        if (found.naive !== edits && found.naive !== 'an error') naivelyLost++
        places.set(file, (places.get(file) ?? 0) + 1)
        met.set(meets, (met.get(meets) ?? 0) + 1)
        done++
      }
      await plain.end()
      await whole.end()
      console.log(
        `a desk that is ${name}: ${done} damaged places of ${turns.length} (LevelDB's folder with its blobs is one stored thing of ${ofStore} places: each byte of a tiny file at most once per kind of damage, the rest shared alike):\n${[...places].map(([file, count]) => `${count} places of ${file}`).join('\n')}\nmet by ${[...met].map(([by, count]) => `${by} ${count}`).join(', ')}; no edit lost, ${toldOf} told, none silent; a naive home lost edits in ${naivelyLost}`,
      )
      expect(done).toBeGreaterThan(0)
      // By chance a few places may be nobody's; many are not.
      if (done >= 50) expect(naivelyLost).toBeGreaterThan(0)
    },
  )
})

describe('a desk', () => {
  test('of which either home is gone whole, or its index, has it rebuilt from the other and told', {
    timeout: 300_000,
  }, async () => {
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
