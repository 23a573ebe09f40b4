import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Runs test files as a campaign of `count` (or what MISSION_DESK_FAULTS says); answers the exit code. */
export function runCampaign(files: readonly string[], count: number): Promise<number> {
  const asked = process.env.MISSION_DESK_FAULTS ?? String(count)
  console.log(
    `A campaign of ${asked}; MISSION_DESK_FAULTS=n makes it another, MISSION_DESK_FAULTS_MINUTES=n ends each part earlier.`,
  )
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'window', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MISSION_DESK_FAULTS: asked },
  })
  return new Promise((settle) => {
    child.once('exit', (code) => settle(code ?? 1))
  })
}
