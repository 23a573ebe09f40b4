import type { CheckedMission } from '../../../shared/checks/check-mission'
import type { Finding } from '../../../shared/checks/finding'

export const groupings = ['severity', 'day', 'person', 'check'] as const
export type Grouping = (typeof groupings)[number]

/** One line of the list: a heading or a finding. A finding about several persons stands under each of them. */
export type FindingRow =
  | { readonly kind: 'heading'; readonly key: string; readonly group: string; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding }

/** Whom a finding is about, by id, and in which order people stand. */
export interface FindingPeople {
  readonly idsOf: (finding: Finding) => readonly string[]
  readonly compare: (a: string, b: string) => number
}

/** Findings that are open (or, for the other list, accepted), under headings; the order within a heading is the checks' own. */
export function findingRows(
  checked: CheckedMission,
  grouping: Grouping,
  shows: 'open' | 'accepted',
  people: FindingPeople,
): readonly FindingRow[] {
  const shown = checked.findings.filter(({ key }) => checked.accepted.has(key) === (shows === 'accepted'))
  const byGroup = new Map<string, Finding[]>()
  for (const finding of shown) {
    for (const group of groupsOf(finding, grouping, people)) {
      const known = byGroup.get(group)
      if (known) known.push(finding)
      else byGroup.set(group, [finding])
    }
  }
  return inOrder([...byGroup], grouping, people).flatMap(([group, findings]): readonly FindingRow[] => [
    { kind: 'heading', key: `heading/${group}`, group, count: findings.length },
    ...findings.map((finding): FindingRow => ({ kind: 'finding', key: `${group}/${finding.key}`, finding })),
  ])
}

type Group = readonly [string, readonly Finding[]]

function inOrder(groups: readonly Group[], grouping: Grouping, people: FindingPeople): readonly Group[] {
  if (grouping === 'severity') return groups
  if (grouping !== 'person') return groups.toSorted(([a], [b]) => (a < b ? -1 : 1))
  // What is about nobody in particular comes after all who have something to do.
  return groups.toSorted(([a], [b]) => Number(a === '') - Number(b === '') || people.compare(a, b))
}

/** What concerns the whole mission comes before the days. */
function groupsOf(finding: Finding, grouping: Grouping, people: FindingPeople): readonly string[] {
  if (grouping === 'severity') return [finding.severity]
  if (grouping === 'day') return [finding.on ?? '']
  if (grouping === 'check') return [finding.checkId]
  const ids = people.idsOf(finding)
  return ids.length === 0 || ids.length > MOST_PERSONS ? [''] : ids
}

/** A finding about more persons than these is about a crowd. */
const MOST_PERSONS = 12
