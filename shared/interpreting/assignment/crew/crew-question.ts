import type { CrewInstance } from '../../solver/crew/crew-instance'
import type { Draft } from '../search/draft'

/**
 * What a plan fills, as the question how many do it at the least: each place a job at the hours of its item, qualified whoever may be put
 * there. Ways, limits of a day, nights, and which two make a team together are left out, so that no plan that fills the same places has
 * fewer interpreters than the smallest crew. Who stays for good is qualified for one job alone, however much of it lies at the same time.
 */
export function crewQuestionOf({ problem, teams }: Draft): CrewInstance {
  const jobs: { readonly start: number; readonly end: number }[] = []
  const qualifications: number[][] = problem.interpreters.map(() => [])
  const ask = (start: number, end: number, interpreters: Iterable<number>): void => {
    if (start >= end) return
    for (const interpreter of interpreters) qualifications[interpreter]?.push(jobs.length)
    jobs.push({ start, end })
  }
  const fixed = problem.interpreters.map((): { start: number; end: number }[] => [])
  for (const need of problem.needs) {
    const team = teams[need.index] ?? []
    const able = new Set(
      (problem.stintsOf[need.index] ?? []).filter(({ isOpen }) => isOpen).map(({ interpreter }) => interpreter),
    )
    for (const { isFixed, interpreter, start, end } of team) {
      if (isFixed) fixed[interpreter]?.push({ start, end })
    }
    const free = Math.min(need.places, team.length) - team.filter(({ isFixed }) => isFixed).length
    for (let place = 0; place < free; place++) ask(need.start, need.end, able)
  }
  for (const [interpreter, own] of fixed.entries()) {
    for (const { start, end } of withoutOverlaps(own)) ask(start, end, [interpreter])
  }
  return { jobs, qualifications }
}

function withoutOverlaps(spans: readonly { readonly start: number; readonly end: number }[]) {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
