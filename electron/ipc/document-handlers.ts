import { isAbsolute, join } from 'node:path'
import type { EventPayload } from '../../shared/ipc/contract'
import { writeAtomically } from '../files/atomic-write'
import { diskFailureOf } from '../files/disk-failure'
import { artifactBytes, type PrintPage } from '../printing/artifact-bytes'
import { documentFileNames } from '../printing/document-file-names'
import { createDeskFailure } from './desk-failure'
import type { Handlers } from './handlers'

export interface DocumentDeps {
  readonly printPage: PrintPage
  readonly chooseFolder: () => Promise<string | null>
  readonly tell: (channel: 'documents:progress', payload: EventPayload<'documents:progress'>) => void
}

export type DocumentHandlers = Pick<Handlers, 'documents:write' | 'documents:cancel'>

/**
 * Writes documents into a folder, one after the other; each is whole or not there, and takes the place of an older one of the same
 * name. A job that is cancelled ends after the file it is at and answers what it has written.
 */
export function createDocumentHandlers({ printPage, chooseFolder, tell }: DocumentDeps): DocumentHandlers {
  const running = new Set<string>()
  const cancelled = new Set<string>()
  return {
    'documents:write': async ({ jobId, folder: given, files }) => {
      if (running.has(jobId)) throw createDeskFailure('bad-request', {}, `job ${jobId} is running`)
      const folder = given ?? (await chooseFolder())
      if (folder === null) return null
      if (!isAbsolute(folder)) throw createDeskFailure('bad-request', {}, 'not an absolute path')
      running.add(jobId)
      try {
        const names = documentFileNames(files)
        const total = files.length
        const written: string[] = []
        for (const [index, file] of files.entries()) {
          const name = names[index] ?? file.name
          if (cancelled.has(jobId)) break
          tell('documents:progress', { jobId, done: index, total, name })
          const path = join(folder, name)
          const bytes = await artifactBytes(file.artifact, printPage, path)
          if (cancelled.has(jobId)) break
          await writeAtomically(path, bytes).catch((error: unknown) => {
            throw diskFailureOf(error, path)
          })
          written.push(name)
          tell('documents:progress', { jobId, done: index + 1, total, name })
        }
        return { folder, written }
      } finally {
        running.delete(jobId)
        cancelled.delete(jobId)
      }
    },
    'documents:cancel': async ({ jobId }) => {
      if (running.has(jobId)) cancelled.add(jobId)
      return null
    },
  }
}
