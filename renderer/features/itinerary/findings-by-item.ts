import type { Finding } from '../../../shared/checks/finding'

export interface ItemFindings {
  readonly count: number
  readonly worst: 'critical' | 'caution'
}

/** How many findings name each item, and how bad the worst is. */
export function findingsByItem(findings: readonly Finding[]): ReadonlyMap<string, ItemFindings> {
  const byItem = new Map<string, ItemFindings>()
  for (const { refs, severity } of findings) {
    const worst = severity === 'hard' || severity === 'error' ? 'critical' : 'caution'
    for (const { table, id } of refs) {
      if (table !== 'items') continue
      const known = byItem.get(id)
      byItem.set(id, { count: (known?.count ?? 0) + 1, worst: known?.worst === 'critical' ? 'critical' : worst })
    }
  }
  return byItem
}
