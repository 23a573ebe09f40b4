import { resolve } from 'node:path'
import { runnerImport } from 'vite'

// `node tests/run.mjs tests/bench/run.ts …`: Node reads no imports without extensions; the bundler that is here anyway does.
const [program, ...args] = process.argv.slice(2)
const { module } = await runnerImport(resolve(program ?? ''))
process.exitCode = await module.run(args)
