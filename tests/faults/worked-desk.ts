import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { type AtWork, atWork, untilShown } from './at-work'
import { sealDesk } from './seal-desk'
import { anItem, aPerson, type Subject } from './subject'

/** A started program at which somebody works. */
export interface WorkedDesk extends AtWork {
  readonly desk: StartedDesk
}

export interface WorkOptions {
  /** What is edited: `aPerson` works on a desk whose personal data is sealed. */
  readonly subject?: Subject
  readonly onAcknowledged?: (number: number) => void
}

const started = new Set<StartedDesk>()

/** Ends what tests have left running; without it, a test that failed would leave its browser. */
export async function killDesks(): Promise<void> {
  for (const desk of started) await desk.kill()
  started.clear()
}

/** Starts the program on a folder; the first time, it opens the sample, and seals it where the work is on a sealed desk. */
export async function workedDesk(userData: string, options: WorkOptions = {}): Promise<WorkedDesk> {
  const { subject = anItem, onAcknowledged } = options
  const desk = await startDesk({ userData, patienceMs: 120_000 })
  started.add(desk)
  const isKnown = existsSync(join(userData, 'missions'))
  if (subject === aPerson && !isKnown) {
    await untilShown(desk.page, subject, false)
    await sealDesk(desk.page)
  }
  const work = await atWork(desk.page, subject, isKnown, onAcknowledged)
  return { desk, ...work }
}
