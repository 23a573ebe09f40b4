import { spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

export interface Killed {
  /** The last number that the process told of each thing before it was killed. */
  readonly told: ReadonlyMap<string, number>
  readonly errors: string
}

/** Starts a program, lets it work for a while after its first word, and kills it where it stands. */
export async function killAfter(program: string, args: readonly string[], workMs: number): Promise<Killed> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  let errors = ''
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve())
  })
  const firstWord = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      resolve()
    })
  })
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  await Promise.race([firstWord, ended])
  await setTimeout(workMs)
  child.kill('SIGKILL')
  await ended
  const told = new Map<string, number>()
  // The last line may have been cut short by the kill.
  for (const line of text.slice(0, text.lastIndexOf('\n')).split('\n')) {
    const [what = '', count = ''] = line.split(' ')
    told.set(what, Number(count))
  }
  return { told, errors }
}
