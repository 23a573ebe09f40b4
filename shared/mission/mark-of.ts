import { type Mission, rowsOf } from './mission'
import type { TableName } from './registry'

/** Marks missions; what somebody else has reckoned already, a thread of its own, can be learnt from its answer. */
export interface MissionMark {
  (mission: Mission): string
  /** Takes over the mark that was reckoned of this very mission elsewhere: of a large one it takes longer than a frame. */
  readonly learn: (mission: Mission, mark: string) => void
}

/**
 * A short mark of what these tables say, texts in `idleFields` left out: two missions with the same mark give the same plan. The order
 * of rows does not count.
 */
export function markOf(reads: readonly [TableName, ...TableName[]], idleFields: readonly string[]): MissionMark {
  const idle = new Set(idleFields)
  const kept = new WeakMap<object, string>()
  const markOfTable = (mission: Mission, table: TableName): string => {
    const known = kept.get(mission.tables[table])
    if (known !== undefined) return known
    const rows = [...rowsOf(mission, table)].sort((a, b) => (a.id < b.id ? -1 : 1))
    const mark = shortened(JSON.stringify(rows, (field, value: unknown) => (idle.has(field) ? undefined : value)))
    kept.set(mission.tables[table], mark)
    return mark
  }
  const mark = (mission: Mission): string => reads.map((table) => markOfTable(mission, table)).join('-')
  const learn = (mission: Mission, told: string): void => {
    const parts = told.split('-')
    if (parts.length !== reads.length) return
    for (const [at, part] of parts.entries()) kept.set(mission.tables[reads[at] ?? reads[0]], part)
  }
  return Object.assign(mark, { learn })
}

/** A digest of a text, short enough to be kept beside it. */
export function shortened(text: string): string {
  let first = 0x811c9dc5
  let second = 0x1000193
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x85ebca6b)
  }
  return `${(first >>> 0).toString(36)}${(second >>> 0).toString(36).padStart(7, '0')}`
}
