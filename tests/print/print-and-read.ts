import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { DocumentFile } from '../../shared/documents/document'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { type ReadPdf, readPdf } from './read-pdf'

/** For the tests of one file: has the real main process print documents, and reads them back. */
export function printAndRead() {
  let desk: StartedDesk
  let folder = ''
  let jobs = 0

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'printed-'))
    desk = await startDesk()
  })
  afterAll(async () => {
    await desk.stop()
    await rm(folder, { recursive: true })
  })

  /** Answers the file's path. */
  async function printed({ name, artifact }: DocumentFile): Promise<string> {
    const request = { jobId: `job-${++jobs}`, folder, files: [{ name, artifact }] }
    const answer = await desk.page.evaluate(
      (input) => (window as unknown as { missionDesk: MissionDeskBridge }).missionDesk.invoke('documents:write', input),
      request,
    )
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    return join(folder, answer.value?.written[0] ?? '')
  }

  async function readBack(file: DocumentFile | undefined): Promise<ReadPdf & { readonly path: string }> {
    if (!file) throw new Error('no document')
    const path = await printed(file)
    return { ...(await readPdf(await readFile(path))), path }
  }

  return { readBack }
}
