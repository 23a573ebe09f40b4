import { useMemo } from 'react'
import type { TableName } from '../../../shared/mission/registry'
import { useOpenFindings } from './use-open-findings'

export interface FindingCount {
  readonly count: number
  readonly worst: 'critical' | 'caution'
}

/** How many open findings name each row of a table, and how bad the worst is; by row id. */
export function useFindingCounts(table: TableName): ReadonlyMap<string, FindingCount> {
  const findings = useOpenFindings()
  return useMemo(() => {
    const byRow = new Map<string, FindingCount>()
    for (const { refs, severity } of findings) {
      const worst = severity === 'hard' || severity === 'error' ? 'critical' : 'caution'
      for (const id of new Set(refs.filter((ref) => ref.table === table).map((ref) => ref.id))) {
        const known = byRow.get(id)
        byRow.set(id, { count: (known?.count ?? 0) + 1, worst: known?.worst === 'critical' ? 'critical' : worst })
      }
    }
    return byRow
  }, [findings, table])
}
