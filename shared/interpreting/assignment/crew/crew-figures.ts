import { groupBy } from '../../../kernel/order'
import type { Interpreter } from '../../../mission/entities/interpreter'
import { mostAtOnce, solveCrew } from '../../solver/crew/solve-crew'
import type { Highs } from '../../solver/highs/highs'
import { profileLike, withOneMore } from '../one-more'
import { problemOf } from '../problem/problem'
import type { Stint } from '../problem/stint'
import { scoreOf } from '../score'
import { chosenOf, type Draft, draftOf } from '../search/draft'
import { fillGreedily } from '../search/greedy'
import { improveFully } from '../search/local-search'
import { crewQuestionOf } from './crew-question'

/** What a plan with as few interpreters as possible says of whom to hire. */
export interface CrewFigures {
  /** No plan that fills the same places has fewer interpreters. */
  readonly atLeast: number
  readonly profiles: readonly CrewProfile[]
}

/** Interpreters, by id, with the same languages, classes and modes. */
export interface CrewProfile {
  readonly all: readonly string[]
  /** Those of them whom the plan uses. */
  readonly working: readonly string[]
  /** Open places that one more of them would fill, at the least; null where none is open, or time was up. */
  readonly buys: number | null
}

/** What the bound may take, even where the search has used up its time. */
const BOUND_SECONDS = 1

/** The figures of a plan. Without a solver the bound is the most places at one moment. */
export function crewFiguresOf(draft: Draft, highs: Highs | null, secondsLeft: () => number): CrewFigures {
  return { atLeast: leastOf(draft, highs, secondsLeft), profiles: profilesOf(draft, secondsLeft) }
}

function leastOf(draft: Draft, highs: Highs | null, secondsLeft: () => number): number {
  const question = crewQuestionOf(draft)
  if (!highs) return mostAtOnce(question)
  const until = secondsLeft() - BOUND_SECONDS
  return solveCrew(highs, question, () => secondsLeft() - until).bound
}

function profilesOf(draft: Draft, secondsLeft: () => number): readonly CrewProfile[] {
  const { interpreters } = draft.problem
  const open = scoreOf(draft).measures.filled
  const alike = groupBy([...interpreters.keys()], (index) => profileKey(interpreters[index]))
  return [...alike.values()].map((indexes) => {
    const [first] = indexes.flatMap((index) => interpreters[index] ?? [])
    return {
      all: indexes.flatMap((index) => interpreters[index]?.id ?? []),
      working: indexes.flatMap((index) => ((draft.workDays[index] ?? 0) > 0 ? (interpreters[index]?.id ?? []) : [])),
      buys: open > 0 && first && secondsLeft() > 0 ? open - openWithOneMore(draft, first) : null,
    }
  })
}

function profileKey(interpreter: Interpreter | undefined): string {
  const languages = interpreter?.languages.map((own) => `${own.lang} ${own.class} ${own.modes.toSorted().join(' ')}`) ?? []
  return languages.toSorted().join(', ')
}

/** Places still open when one more like this joins the plan, which otherwise may only get better. */
function openWithOneMore(draft: Draft, like: Interpreter): number {
  const { mission, mode, baseline } = draft.problem
  const problem = problemOf(withOneMore(mission, profileLike(like)), mode, null, baseline)
  const keyOf = ({ need, interpreter }: Stint, among: Draft['problem']): string =>
    `${need.requirement.id} ${among.interpreters[interpreter]?.id}`
  const chosen = new Set(chosenOf(draft).map((stint) => keyOf(stint, draft.problem)))
  const own = draftOf(
    problem,
    problem.stints.filter((stint) => chosen.has(keyOf(stint, problem))),
  )
  fillGreedily(own)
  improveFully(own)
  return scoreOf(own).measures.filled
}
