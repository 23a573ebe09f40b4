import type { InterpretationMode } from '../mission/entities/requirement'
import type { Figure, RuleProfile, TeamRule } from '../mission/entities/rule-profile'
import { japanMarket } from './rule-profiles/japan-market'

/**
 * A team with its source. `isForAll`: a line for three languages or more tells the team of all their pairs together. `isOwn`: the profile itself
 * says so; no market stands in for it.
 */
interface TeamFigure extends Figure {
  readonly isForAll: boolean
  readonly isOwn: boolean
}

/**
 * Interpreters that the rule profile asks for so many net minutes in a mode and with so many languages, with the source. A mode that
 * the profile does not speak of follows the Japan market; beyond its longest line the longest line holds.
 */
export function teamRuleFor(
  profile: RuleProfile | undefined,
  mode: InterpretationMode,
  minutes: number,
  languages: number,
): TeamFigure {
  const lines = teamLinesOf(profile, mode, languages)
  const line = lines.find(({ maxMinutes }) => maxMinutes === null || minutes <= maxMinutes) ?? lines.at(-1)
  if (!line) return { value: 1, source: 'house', isForAll: false, isOwn: false }
  const isOwn = profile?.teamTable.includes(line) === true
  return { value: line.interpreters, source: line.source, isForAll: line.minLanguages > 2, isOwn }
}

/** Minutes that one interpreter may work alone in a mode, with the source; null: no limit. */
export function soloLimitOf(
  profile: RuleProfile | undefined,
  mode: InterpretationMode,
  languages: number,
): { readonly minutes: number | null; readonly source: string } {
  const alone = teamLinesOf(profile, mode, languages).findLast((line) => line.interpreters <= 1)
  if (alone) return { minutes: alone.maxMinutes, source: alone.source }
  const figure = profile?.figures.maxSoloMinutes ?? japanMarket.figures.maxSoloMinutes
  return { minutes: figure.value, source: figure.source }
}

function teamLinesOf(profile: RuleProfile | undefined, mode: InterpretationMode, languages: number): readonly TeamRule[] {
  const own = linesFor(profile?.teamTable ?? [], mode, languages)
  return own.length > 0 ? own : linesFor(japanMarket.teamTable, mode, languages)
}

function linesFor(table: readonly TeamRule[], mode: InterpretationMode, languages: number): readonly TeamRule[] {
  return table
    .filter((line) => line.mode === mode && line.minLanguages <= languages && languages <= (line.maxLanguages ?? languages))
    .sort((a, b) => (a.maxMinutes ?? Number.POSITIVE_INFINITY) - (b.maxMinutes ?? Number.POSITIVE_INFINITY))
}
