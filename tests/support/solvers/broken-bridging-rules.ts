import type { BridgedRoster } from '../../../shared/interpreting/solver/isp/bridging/bridged-roster'
import type { IspInstance, IspLimits, IspSeat } from '../../../shared/interpreting/solver/isp/isp-instance'
import { brokenIspRules } from './broken-isp-rules'

/** Every rule that a roster with bridges breaks: those of seats for both halves, that halves share the pivot, and no pair of a session twice. */
export function brokenBridgingRules(
  instance: IspInstance,
  limits: IspLimits,
  { seats, bridges }: BridgedRoster,
): readonly string[] {
  const broken: string[] = []
  const covered = new Set<string>()
  for (const { session, a, b } of [...seats, ...bridges]) {
    const languages = instance.sessions[session]?.languages ?? []
    if (!languages.includes(a) || !languages.includes(b)) broken.push(`session ${session} does not use ${a} and ${b}`)
    if (covered.has(`${session} ${a} ${b}`)) broken.push(`session ${session} has ${a}-${b} twice`)
    covered.add(`${session} ${a} ${b}`)
  }
  const halves = bridges.flatMap(({ session, a, b, pivot, first, second }): readonly IspSeat[] => {
    if (pivot === a || pivot === b) broken.push(`${pivot} is no pivot between ${a} and ${b}`)
    return [
      { session, interpreter: first, a: Math.min(a, pivot), b: Math.max(a, pivot) },
      { session, interpreter: second, a: Math.min(b, pivot), b: Math.max(b, pivot) },
    ]
  })
  // Two halves may interpret between the same languages, each for a bridge of her own.
  const ofSeats = brokenIspRules(instance, limits, [...seats, ...halves], true)
  return [...broken, ...ofSeats.filter((rule) => !rule.endsWith('twice'))]
}

/** What such a roster is worth. */
export function worthWithBridging(
  { sessions }: IspInstance,
  objective: 'pairs' | 'sessions',
  { seats, bridges }: BridgedRoster,
): number {
  if (objective === 'pairs') return seats.length + bridges.length
  const coveredIn = (session: number): number => [...seats, ...bridges].filter((one) => one.session === session).length
  return sessions.filter(({ languages: { length } }, session) => coveredIn(session) === (length * (length - 1)) / 2).length
}
