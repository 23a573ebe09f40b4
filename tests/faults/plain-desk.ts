import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import type { PlainWindow } from './children/plain-window'
import { plainProgram } from './plain-program'

/** A started program whose window has no face: see plain-program.ts. */
export interface PlainDesk {
  readonly desk: StartedDesk
  readonly ask: <Name extends keyof PlainWindow>(
    name: Name,
    ...values: Parameters<PlainWindow[Name]>
  ) => Promise<Awaited<ReturnType<PlainWindow[Name]>>>
}

const started = new Set<StartedDesk>()

/** Ends what tests have left running. */
export async function killPlainDesks(): Promise<void> {
  for (const desk of started) await desk.kill()
  started.clear()
}

/** Starts it on a folder in which somebody has worked; the mission is open when this resolves. */
export async function plainDesk(
  userData: string,
  onAcknowledged: (number: number) => void = () => undefined,
  onEdited: (number: number) => void = () => undefined,
): Promise<PlainDesk> {
  const desk = await startDesk({ userData, program: await plainProgram(), patienceMs: 120_000 })
  started.add(desk)
  const { page } = desk
  page.on('console', (message) => {
    const [, what, number] = /^(acknowledged|edited) (\d+)$/.exec(message.text()) ?? []
    if (number !== undefined) (what === 'edited' ? onEdited : onAcknowledged)(Number(number))
  })
  const failed = new Promise<never>((_resolve, reject) => {
    page.once('pageerror', reject)
  })
  failed.catch(() => undefined)
  const isUp = page.evaluate(async () => {
    while (!('plainWindow' in window)) await new Promise((resolve) => setTimeout(resolve, 5))
  })
  await Promise.race([isUp, failed])
  return {
    desk,
    ask: (name, ...values) =>
      page.evaluate(
        ([asked, given]) => {
          const { plainWindow } = window as unknown as { readonly plainWindow: PlainWindow }
          return (plainWindow[asked] as (...values: readonly unknown[]) => never)(...given)
        },
        [name, values] as const,
      ),
  }
}
