import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { ReadAnswer, ReadRequest } from './children/file-reader'

/** A reader is silent for two seconds before it is given up; one that had less of the processor than this has not used them. */
const starvedMs = 1000

/** A process that reads files, and counts its memory from what it has before the first. */
export interface ReadingProcess {
  readonly read: (request: ReadRequest) => Promise<ReadAnswer>
  readonly end: () => void
}

/** Starts one. What one file leaves behind in the allocator is not the next one's memory: a new process for every few. */
export async function aReadingProcess(childPath: string): Promise<ReadingProcess> {
  const child: ChildProcess = fork(childPath)
  const answer = async (): Promise<ReadAnswer> => ((await once(child, 'message')) as [ReadAnswer])[0]
  const { mostBytes } = await answer()
  return {
    read: async (request) => {
      for (let tries = 1; ; tries++) {
        child.send(request)
        const answered = await answer()
        // A thread that others kept from the processor fell silent through no doing of the file.
        const isStarved = answered.error?.code === 'file-timeout' && answered.processorMs < starvedMs
        if (!isStarved || tries === 20) return { ...answered, mostBytes: answered.mostBytes - mostBytes }
      }
    },
    end: () => void child.kill(),
  }
}
