import type { ReadMissionFile } from './read-mission-file'

/** What the reading thread is given; `verify` sends back the manifest alone. */
export interface ReaderTask {
  readonly path: string
  /** What a failure names in its place: a file that is being verified still has another name than it will have. */
  readonly shownPath?: string
  readonly purpose: 'read' | 'verify'
}

export type SentMissionFile = Pick<ReadMissionFile, 'manifest'> & Partial<ReadMissionFile>
