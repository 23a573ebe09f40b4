import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import type { RuleProfile } from '../mission/entities/rule-profile'
import { isJourney } from '../mission/items/planned-items'
import { type Mission, rowOf } from '../mission/mission'
import { requirementsByItem } from '../mission/people/engagements'
import { visitorIdsOf } from '../mission/people/visitors'
import { directionDemandsOf } from './direction-demand'
import { figureOf, ruleProfileOf } from './figure-of'
import { directionsOf, spokenLanguageOf } from './language-pair'
import { netMinutesOf } from './net-minutes'
import { teamRuleFor } from './team-rule'

/**
 * One reason for a number of interpreters; worded by the catalogue's `interpreters.reason.<messageId>` with `params`. `ofProfile` is the id of the
 * rule profile that says so; '' where the Japan market stands in.
 */
export interface DemandReason {
  readonly messageId: 'rule' | 'asked' | 'facility' | 'groups' | 'relay'
  readonly params: Readonly<Record<string, string | number>>
  /** Interpreters that this reason asks for. */
  readonly figure: number
  /** Source tag, or `requirement`, `admission` where the row itself is the source. */
  readonly source: string
}

/** How many interpreters a requirement needs, every reason, and the one that decides. */
export interface TeamStrength {
  readonly needed: number
  readonly reasons: readonly DemandReason[]
  readonly binding: DemandReason
}

/**
 * The greatest of: the rule profile's team for mode, minutes and languages; one for each group visiting in parallel; two, or as many as the profile
 * wants to give it, where the mission's interpreters reach a language by an allowed relay only; the host's "one interpreter per n visitors". A team size asked for by the organizer
 * stands in for the first three, never for the host's rule.
 */
export function teamStrengthOf(mission: Mission, requirement: Requirement): TeamStrength {
  const item = rowOf(mission, 'items', requirement.itemId)
  const requirements = requirementsByItem(mission).get(requirement.itemId) ?? []
  const own =
    requirement.teamSize === null
      ? [
          ...profileReasons(requirement, item, requirements, ruleProfileOf(mission, item), netMinutesOf(mission, requirement)),
          ...relayReasons(mission, requirement, item),
        ]
      : [asked(requirement.teamSize)]
  const host = item && hostDemandOf(mission, item)
  // The host counts heads, not languages: where several are interpreted, they share what the host asks for.
  const reasons = host ? [...own, { ...host, figure: shareOf(host.figure, requirement, requirements) }] : own
  const binding = reasons.reduce((strongest, reason) => (reason.figure > strongest.figure ? reason : strongest))
  return { needed: binding.figure, reasons, binding }
}

/** Interpreters that the host asks the visitors to bring; null where the host has no such rule. Who drives away is no visitor. */
export function hostDemandOf(mission: Mission, item: Item): DemandReason | null {
  const place = isJourney(item) ? undefined : rowOf(mission, 'places', item.placeId)
  const perInterpreter = place?.admission?.visitorsPerInterpreter
  if (!place?.admission || !perInterpreter) return null
  const visitors = visitorIdsOf(mission, item, place).length
  const params = { visitors, perInterpreter }
  return {
    messageId: 'facility',
    params,
    figure: Math.ceil(visitors / perInterpreter),
    source: place.admission.source || 'admission',
  }
}

/**
 * Different languages that are interpreted at an item in the mode of a requirement, two at least; scripts of one language count once. Who
 * escorts a guest in a third one is not in the booths.
 */
export function languageCountOf(mission: Mission, requirement: Requirement): number {
  return languagesIn(pairsBeside(requirement, requirementsByItem(mission).get(requirement.itemId) ?? []))
}

function profileReasons(
  requirement: Requirement,
  item: Item | undefined,
  requirements: readonly Requirement[],
  profile: RuleProfile | undefined,
  minutes: number,
): readonly DemandReason[] {
  const pairs = pairsBeside(requirement, requirements)
  const languages = languagesIn(pairs)
  const rule = teamRuleFor(profile, requirement.mode, minutes, languages)
  const forAll = rule.isForAll ? boothsShareOf(rule.value, languages, pairs) : 0
  const ofProfile = rule.isOwn && profile ? profile.id : ''
  const params = { interpretingMode: requirement.mode, itemMinutes: minutes, languages, forAll, ofProfile }
  const figure = rule.isForAll ? Math.max(1, shareOf(forAll, requirement, pairs)) : rule.value
  const byRule: DemandReason = { messageId: 'rule', params, figure, source: rule.source }
  const groups = item?.attendance === 'groups' ? item.groupIds.length : 0
  if (groups < 2) return [byRule]
  return [byRule, { messageId: 'groups', params: { groupCount: groups }, figure: groups, source: 'BG-terms' }]
}

/**
 * Nobody gives and takes a relay alone: one takes what those give whom the profile wants, of whom A-aibc wants two. Where both directions are
 * relayed, who gives in the one takes in the other.
 */
function relayReasons(mission: Mission, requirement: Requirement, item: Item | undefined): readonly DemandReason[] {
  if (!requirement.allowRelay) return []
  const relayed = directionDemandsOf(mission, requirement).filter(({ able, relays }) => able.length === 0 && relays.length > 0)
  const pivot = relayed[0]?.relays[0]?.pivot
  if (pivot === undefined) return []
  const { value: givers, source } = figureOf(mission, 'relayGivers', item)
  const figure = Math.max(2, relayed.length > 1 ? 2 * givers : givers + 1)
  return [{ messageId: 'relay', params: { pivotLanguage: pivot }, figure, source: figure > 2 ? source : 'G-dr G-co' }]
}

/** The requirements of an item that are interpreted in one mode, this one among them. */
function pairsBeside({ mode }: Requirement, requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.filter((one) => one.mode === mode)
}

/** Of a team for four languages or more, what the booths need: as many booths as languages are interpreted into (A-ca). */
function boothsShareOf(team: number, languages: number, pairs: readonly Requirement[]): number {
  const into = new Set(pairs.flatMap(directionsOf).map(({ to }) => spokenLanguageOf(to)))
  return languages < 4 ? team : Math.ceil((team * into.size) / languages)
}

/** What one pair has of a team of all pairs: as much as the others, the first ones what does not divide. */
function shareOf(team: number, { id }: Requirement, pairs: readonly Requirement[]): number {
  const before = pairs.findIndex((one) => one.id === id)
  return Math.max(0, Math.ceil((team - before) / pairs.length))
}

function asked(teamSize: number): DemandReason {
  return { messageId: 'asked', params: {}, figure: teamSize, source: 'requirement' }
}

function languagesIn(requirements: readonly Requirement[]): number {
  return Math.max(2, new Set(requirements.flatMap(({ from, to }) => [spokenLanguageOf(from), spokenLanguageOf(to)])).size)
}
