import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Node 20 reads no TypeScript; the bundler that is here anyway does. All the work is done while it is being imported.
await runnerImport(fileURLToPath(new URL('./start.ts', import.meta.url)))
