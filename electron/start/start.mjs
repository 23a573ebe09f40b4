import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Node 20 reads no TypeScript; the bundler that is here anyway does.
const { module } = await runnerImport(fileURLToPath(new URL('./start.ts', import.meta.url)))
process.exitCode = await module.start(process.argv.slice(2))
