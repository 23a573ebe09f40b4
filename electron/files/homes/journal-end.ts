import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../names-in'
import { countOfSegmentName, segmentNameOf } from './home-names'

/** A home's last journal file, by the steps before its first, and its length. */
export interface JournalEnd {
  readonly from: number
  readonly bytes: number
}

/** Where a home's journal ends, without reading it; null: it has no journal file. */
export async function journalEnd(folder: string): Promise<JournalEnd | null> {
  const counts = (await namesIn(folder)).map(countOfSegmentName).filter((count) => count !== null)
  if (counts.length === 0) return null
  const from = Math.max(...counts)
  return { from, bytes: (await stat(join(folder, segmentNameOf(from)))).size }
}
