import { type Mission, missionRowOf } from '../mission/mission'
import type { DocumentOptions } from './document'

/** Name of a file: mission, what it is, in which languages. Made fit for a file system where it is written. */
export function fileName(mission: Mission, parts: readonly string[], options: DocumentOptions): string {
  const { code } = missionRowOf(mission)
  return [code, ...parts, `(${options.languages.join(', ')})`].filter((part) => part !== '').join(' ')
}
