import type { Interpreter, WorkingLanguage } from '../mission/entities/interpreter'
import type { InterpretationMode, Requirement } from '../mission/entities/requirement'

export interface Direction {
  readonly from: string
  readonly to: string
}

/** The language that is heard, without script and region: nobody interprets into simplified characters. */
export function spokenLanguageOf(tag: string): string {
  const known = spokenLanguages.get(tag)
  if (known !== undefined) return known
  const [language = '', ...rest] = tag.split('-')
  const variety = rest.find((part) => part.length === 3 && /^[a-z]+$/.test(part))
  const spoken = variety ? `${language}-${variety}` : language
  spokenLanguages.set(tag, spoken)
  return spoken
}

/** A mission names a handful of tags thousands of times. */
const spokenLanguages = new Map<string, string>()

/**
 * Whether an interpreter works in this direction and mode: into an A language from every other one, into a B language from the own A
 * (retour), into a C language never (G-gr, G-dr).
 */
export function interprets(interpreter: Interpreter, direction: Direction, mode: InterpretationMode): boolean {
  const from = workingLanguage(interpreter, direction.from, mode)
  const to = workingLanguage(interpreter, direction.to, mode)
  if (!from || !to || from === to) return false
  return to.class === 'A' || (to.class === 'B' && from.class === 'A')
}

/** The directions that a requirement asks for. */
export function directionsOf(requirement: Requirement): readonly Direction[] {
  const { from, to } = requirement
  return requirement.oneWay
    ? [{ from, to }]
    : [
        { from, to },
        { from: to, to: from },
      ]
}

export type Coverage =
  | { readonly by: 'direct' }
  /** Through a third language, in which one of the team gives relay to another. */
  | { readonly by: 'relay'; readonly pivot: string }
  | { readonly by: 'none' }

/** A way from one language to another through a third, and who of a team can do which half of it. */
export interface RelayPath {
  readonly pivot: string
  readonly givers: readonly Interpreter[]
  readonly takers: readonly Interpreter[]
}

/** Every relay that a team, or all who are to be had, can make of a direction: two different people, a giver and a taker. */
export function relayPathsOf(team: readonly Interpreter[], direction: Direction, mode: InterpretationMode): readonly RelayPath[] {
  const pivots = new Set(team.flatMap(({ languages }) => languages.map(({ lang }) => spokenLanguageOf(lang))))
  return [...pivots].sort().flatMap((pivot) => {
    const givers = team.filter((one) => interprets(one, { from: direction.from, to: pivot }, mode))
    const takers = team.filter((one) => interprets(one, { from: pivot, to: direction.to }, mode))
    const isOneAndTheSame = givers.length === 1 && takers.length === 1 && givers[0] === takers[0]
    return givers.length > 0 && takers.length > 0 && !isOneAndTheSame ? [{ pivot, givers, takers }] : []
  })
}

/** How a team covers a direction in a mode. */
export function coverageOf(team: readonly Interpreter[], direction: Direction, mode: InterpretationMode): Coverage {
  if (team.some((interpreter) => interprets(interpreter, direction, mode))) return { by: 'direct' }
  const [path] = relayPathsOf(team, direction, mode)
  return path ? { by: 'relay', pivot: path.pivot } : { by: 'none' }
}

function workingLanguage(interpreter: Interpreter, lang: string, mode: InterpretationMode): WorkingLanguage | undefined {
  const spoken = spokenLanguageOf(lang)
  return interpreter.languages.find(
    (language) => spokenLanguageOf(language.lang) === spoken && (language.modes.length === 0 || language.modes.includes(mode)),
  )
}
