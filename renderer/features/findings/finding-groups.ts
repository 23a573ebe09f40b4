import type { CheckedMission } from '../../../shared/checks/check-mission'
import type { Finding } from '../../../shared/checks/finding'

export const groupings = ['severity', 'day', 'check'] as const
export type Grouping = (typeof groupings)[number]

/** One line of the list: a heading or a finding. */
export type FindingRow =
  | { readonly kind: 'heading'; readonly key: string; readonly group: string; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding }

/** Findings that are open (or, for the other list, accepted), under headings; the order within a heading is the checks' own. */
export function findingRows(checked: CheckedMission, grouping: Grouping, shows: 'open' | 'accepted'): readonly FindingRow[] {
  const shown = checked.findings.filter(({ key }) => checked.accepted.has(key) === (shows === 'accepted'))
  const byGroup = new Map<string, Finding[]>()
  for (const finding of shown) {
    const group = groupOf(finding, grouping)
    const known = byGroup.get(group)
    if (known) known.push(finding)
    else byGroup.set(group, [finding])
  }
  const groups = grouping === 'severity' ? [...byGroup] : [...byGroup].sort(([a], [b]) => (a < b ? -1 : 1))
  return groups.flatMap(([group, findings]): readonly FindingRow[] => [
    { kind: 'heading', key: `heading/${group}`, group, count: findings.length },
    ...findings.map((finding): FindingRow => ({ kind: 'finding', key: finding.key, finding })),
  ])
}

/** What concerns the whole mission comes before the days. */
function groupOf(finding: Finding, grouping: Grouping): string {
  if (grouping === 'severity') return finding.severity
  return grouping === 'day' ? (finding.on ?? '') : finding.checkId
}
