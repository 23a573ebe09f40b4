import { parentPort } from 'node:worker_threads'

/** A reader that a file has caught in an endless loop. */
parentPort?.postMessage({ kind: 'progress' })
let turns = 0
while (turns >= 0) turns = (turns + 1) % 1000
