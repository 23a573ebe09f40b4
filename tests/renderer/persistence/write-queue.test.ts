import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WindowHome } from '../../../renderer/persistence/window-home'
import { createWriteQueue } from '../../../renderer/persistence/write-queue'
import type { SaveState } from '../../../renderer/store/save-state'
import type { DeskError } from '../../../shared/ipc/errors'
import { stateOfCopy } from '../../../shared/journal/mission-copy'
import type { JournalState } from '../../../shared/journal/replay'
import { aBegunJournal } from '../../support/desks/a-begun-journal'
import { aFastClock, until } from '../../support/desks/a-fast-clock'
import { aDatabaseFactory, openWindowHome } from '../../support/desks/a-window-store'
import { diskFull, type Fate, memoryMainHome } from '../../support/desks/memory-main-home'

const LENGTH = 20
const journal = aBegunJournal(LENGTH)

/** A queue with both homes behind it, and a person who has made `made` steps so far. */
async function aQueue() {
  const main = memoryMainHome()
  const window = await openWindowHome(aDatabaseFactory())
  const windowFates: Fate[] = []
  const states: SaveState[] = []
  const windowFailures: (DeskError | null)[] = []
  const clock = aFastClock()
  let made = 0
  const queue = createWriteQueue({
    window: { ...window, append: (...given) => failing(windowFates, () => window.append(...given)) },
    main,
    known: () => ({ state: journal.stateAfter(made), steps: journal.steps.slice(0, made) }),
    onSaveState: (state) => states.push(state),
    onWindowFailure: (failure) => windowFailures.push(failure),
    now: clock.now,
    wait: clock.wait,
  })
  const make = (count: number) => {
    for (const [offset, step] of journal.steps.slice(made, made + count).entries()) {
      const after = made + offset
      queue.push(step, after)
    }
    made += count
  }
  return { main, window, windowFates, windowFailures, states, queue, make, made: () => made }
}

async function failing(fates: Fate[], task: () => Promise<void>): Promise<void> {
  const fate = fates.shift() ?? 'well'
  if (fate === 'refused') throw new DOMException('no space', 'QuotaExceededError')
  await task()
  if (fate === 'unanswered') throw new DOMException('connection lost', 'UnknownError')
}

function mainState(main: ReturnType<typeof memoryMainHome>): JournalState | null {
  const copy = main.homes.get('mission')
  return copy ? stateOfCopy(copy) : null
}

async function stepsIn(window: WindowHome): Promise<readonly string[]> {
  return (await window.readWhole('mission')).steps.map(({ step }) => step.id)
}

describe('the write queue', () => {
  test('brings every step to both homes, in order', async () => {
    const { queue, main, window, make } = await aQueue()
    make(5)
    expect(queue.saveState()).toEqual({ kind: 'saving', waiting: 5 })
    expect(await queue.flush()).toEqual({ kind: 'saved' })
    expect(mainState(main)).toEqual(journal.stateAfter(5))
    expect(await stepsIn(window)).toEqual(journal.steps.slice(0, 5).map(({ id }) => id))
  })

  test('sends steps that were made together together', async () => {
    const { queue, main, make } = await aQueue()
    make(12)
    await queue.flush()
    expect(main.writes).toEqual(['append'])
  })

  test('whatever fails and however often: both homes end with every step once, in order', async () => {
    const someFates = fc.array(fc.constantFrom<Fate>('well', 'refused', 'unanswered'), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 }),
        someFates,
        someFates,
        async (batches, mainFates, windowFates) => {
          const parts = await aQueue()
          parts.main.fates.push(...mainFates)
          parts.windowFates.push(...windowFates)
          for (const batch of batches) {
            parts.make(batch)
            await Promise.race([parts.queue.flush(), new Promise((resolve) => setTimeout(resolve, 2))])
          }
          await until(() => parts.queue.waiting() === 0)
          expect(mainState(parts.main)).toEqual(journal.stateAfter(parts.made()))
          expect(await stepsIn(parts.window)).toEqual(journal.steps.slice(0, parts.made()).map(({ id }) => id))
          expect(parts.queue.saveState()).toEqual({ kind: 'saved' })
        },
      ),
      { numRuns: 60 },
    )
  })

  test('never says saved while the journal file lacks a step', async () => {
    const { queue, main, make, states } = await aQueue()
    main.fates.push('refused', 'unanswered', 'refused')
    make(3)
    await until(() => queue.waiting() === 0)
    const before = states.slice(0, -1)
    expect(before.filter(({ kind }) => kind === 'saved')).toEqual([])
    expect(states.at(-1)).toEqual({ kind: 'saved' })
  })

  test('a full disk is told with what waits, and saving goes on by itself when space returns', async () => {
    const { queue, main, make, states } = await aQueue()
    main.fates.push('refused', 'refused')
    make(2)
    await until(() => queue.waiting() === 0)
    expect(states).toContainEqual({ kind: 'failed', waiting: 2, error: diskFull })
    expect(mainState(main)).toEqual(journal.stateAfter(2))
  })

  test('the window’s store failing alone does not keep a step from being acknowledged, and is told', async () => {
    const { queue, main, make, windowFates, windowFailures } = await aQueue()
    windowFates.push(...Array.from({ length: 50 }, (): Fate => 'refused'))
    make(4)
    expect(await queue.flush()).toEqual({ kind: 'saved' })
    expect(mainState(main)).toEqual(journal.stateAfter(4))
    expect(windowFailures.map((failure) => failure?.code)).toEqual(['disk-full'])
    windowFates.length = 0
    await until(() => queue.waiting() === 0)
    expect(windowFailures.at(-1)).toBeNull()
    queue.stop()
  })

  test('the journal file failing alone is a failure, though the window’s store has the step', async () => {
    const { queue, main, window, make } = await aQueue()
    main.fates.push(...Array.from({ length: 50 }, (): Fate => 'refused'))
    make(1)
    expect((await queue.flush()).kind).toBe('failed')
    expect(await stepsIn(window)).toEqual(['step-0'])
    queue.stop()
  })

  test('a journal file that lost steps under us gets them again', async () => {
    const { queue, main, make } = await aQueue()
    make(6)
    await queue.flush()
    const home = main.homes.get('mission')
    if (home) main.homes.set('mission', { ...home, steps: home.steps.slice(0, 2) })
    make(1)
    expect(await queue.flush()).toEqual({ kind: 'saved' })
    expect(mainState(main)).toEqual(journal.stateAfter(7))
    expect(main.rebuilt).toEqual([])
  })

  test('a journal file that is gone, or tells other steps, is rebuilt as a whole', async () => {
    const { queue, main, make } = await aQueue()
    make(6)
    await queue.flush()
    const other = aBegunJournal(6, 'mission', 'other-', journal.stateAfter(3))
    const home = main.homes.get('mission')
    if (home) main.homes.set('mission', { ...home, steps: [...home.steps.slice(0, 3), ...other.steps, ...other.steps] })
    make(1)
    expect(await queue.flush()).toEqual({ kind: 'saved' })
    expect(mainState(main)).toEqual(journal.stateAfter(7))
    expect(main.rebuilt).toEqual(['mission'])
  })

  test('flushing nothing settles at once, and stopping settles what is being flushed', async () => {
    const { queue, main, make } = await aQueue()
    expect(await queue.flush()).toEqual({ kind: 'saved' })
    main.fates.push(...Array.from({ length: 50 }, (): Fate => 'refused'))
    make(1)
    const flushed = queue.flush()
    queue.stop()
    expect((await flushed).kind).not.toBe('saved')
  })
})
