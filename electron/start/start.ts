import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArguments } from '../export/parse-arguments'
import { translatorOf } from '../ui-language'
import { buildIfChanged } from './build'
import { type ChosenHost, chooseHost } from './choose-host'
import { exportWithoutDisplay } from './export-without-display'

const root = resolve(import.meta.dirname, '../..')
const outFolder = join(root, 'out')
const { translate } = translatorOf(new Intl.DateTimeFormat().resolvedOptions().locale)

/** `npm start`: builds what has changed, picks the host, says which and why, and runs the program. Returns the exit code. */
async function start(argv: readonly string[]): Promise<number> {
  const parsed = parseArguments(argv, 'refuse')
  if (!parsed.ok) return fail(translate(parsed.error.messageId, parsed.error.params), 2)
  const asked = parsed.value
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const isHeadless = asked.exported !== null || asked.isHeadless || !hasDisplay
  try {
    await buildIfChanged(root, outFolder, () => {
      say(translate('app.cli.building'))
    })
  } catch (error) {
    return fail(translate('app.cli.notBuilt', { reason: error instanceof Error ? error.message : String(error) }), 1)
  }
  const host = await chooseHost({ root, outFolder, wanted: asked.host, isHeadless, say, translate })
  if (!host.ok) return fail(host.error, 1)
  say(host.value.reason)
  if (hasDisplay || asked.exported || asked.isHeadless) return run(host.value, argv, isHeadless)
  const folder = join(outFolder, 'documents')
  say(translate('app.cli.noDisplay', { folder, file: asked.missionFile ?? 'none' }))
  return run(host.value, exportWithoutDisplay(asked, folder), isHeadless)
}

/** The program runs as a child, so that the memory of the builder is given back; signals are handed on. */
function run(host: ChosenHost, args: readonly string[], isHeadless: boolean): Promise<number> {
  const flags = isHeadless && host.kind === 'chromium' && !args.includes('--headless') ? ['--headless'] : []
  const child = spawn(host.program, [...host.programArguments, ...args, ...flags], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) {
    process.on(signal, () => {
      // A terminal's Ctrl+C reaches the child by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  return new Promise((settle) => {
    child.once('error', (error) => {
      settle(fail(error.message, 1))
    })
    child.once('exit', (code) => {
      settle(code ?? 1)
    })
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(line: string, code: number): number {
  process.stderr.write(`${line}\n`)
  return code
}

process.exitCode = await start(process.argv.slice(2))
