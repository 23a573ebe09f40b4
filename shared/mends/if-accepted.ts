import { type CheckedMission, checkMission } from '../checks/check-mission'
import type { CheckContext, Finding, Severity } from '../checks/finding'
import { type AcceptProposalInput, acceptProposal } from '../commands/accept-proposal'
import type { Mission } from '../mission/mission'
import { missionAfter } from './mission-after'

/** What the checks would say otherwise; the gravest first. What somebody lets stand is in neither, and nothing has mends. */
export interface ChangedFindings {
  readonly cleared: readonly Finding[]
  /** New, or graver than it is now. */
  readonly made: readonly Finding[]
}

/**
 * What the checks would say otherwise, were a proposal accepted: it is, on the side, and they are asked. So what a planner does not
 * reckon with is told as well. Null where it could not be accepted.
 */
export function findingsIfAccepted(
  mission: Mission,
  { madeFor, add, remove, lead }: AcceptProposalInput,
  context: CheckContext,
): ChangedFindings | null {
  const after = missionAfter(mission, { command: acceptProposal.name, input: { madeFor, add, remove, lead } }, context.today)
  if (!after) return null
  const now = checkMission(mission, context)
  const then = checkMission(after, context, now)
  const before = new Map(openIn(now).map((finding) => [finding.key, finding]))
  const left = new Set(then.findings.map(({ key }) => key))
  return {
    cleared: [...before.values()].filter(({ key }) => !left.has(key)).map(withoutMends),
    made: openIn(then)
      .filter((finding) => isGraver(finding, before.get(finding.key)))
      .map(withoutMends),
  }
}

function openIn({ findings, accepted }: CheckedMission): readonly Finding[] {
  return findings.filter(({ key }) => !accepted.has(key))
}

function withoutMends(finding: Finding): Finding {
  return { ...finding, mends: [] }
}

const weights: Readonly<Record<Severity, number>> = { info: 0, warn: 1, error: 2, hard: 3 }

function isGraver(then: Finding, now: Finding | undefined): boolean {
  if (!now) return true
  if (then.severity !== now.severity) return weights[then.severity] > weights[now.severity]
  return beyond(then) > beyond(now)
}

/** How far a finding is from what is allowed. */
function beyond({ found, allowed }: Finding): number {
  return found === null || allowed === null ? 0 : Math.abs(found - allowed)
}
