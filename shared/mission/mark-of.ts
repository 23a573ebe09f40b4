import { lookUp } from './look-up'
import { rowsOf } from './mission'
import type { TableName } from './registry'

/**
 * A short mark of what these tables say, texts in `idleFields` left out: two missions with the same mark give the same plan. The order
 * of rows does not count.
 */
export function markOf(reads: readonly [TableName, ...TableName[]], idleFields: readonly string[]) {
  const idle = new Set(idleFields)
  return lookUp(reads, (mission): string => {
    let first = 0x811c9dc5
    let second = 0x1000193
    for (const table of reads) {
      const rows = [...rowsOf(mission, table)].sort((a, b) => (a.id < b.id ? -1 : 1))
      const text = JSON.stringify(rows, (field, value: unknown) => (idle.has(field) ? undefined : value))
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at)
        first = Math.imul(first ^ code, 0x01000193)
        second = Math.imul(second ^ code, 0x85ebca6b)
      }
    }
    return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`
  })
}
