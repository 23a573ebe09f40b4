import type { IspInstance, IspLimits, IspSeat } from '../../../shared/interpreting/solver/isp/isp-instance'

/**
 * Every rule of the problem that a roster breaks, looked up anew, without anything of the solver. With relay, one language of a seat may be
 * a pivot that the session does not use.
 */
export function brokenIspRules(
  instance: IspInstance,
  limits: IspLimits,
  seats: readonly IspSeat[],
  hasRelay = false,
): readonly string[] {
  const broken: string[] = []
  const busy = new Set<string>()
  const covered = new Set<string>()
  for (const { interpreter, session, a, b } of seats) {
    const person = instance.interpreters[interpreter]
    const where = instance.sessions[session]
    if (!person || !where) throw new Error('a seat of nobody or nowhere')
    for (const language of [a, b]) {
      if (!person.languages.includes(language)) broken.push(`${person.name} does not know ${language}`)
      if (!hasRelay && !where.languages.includes(language)) broken.push(`${where.name} does not use ${language}`)
    }
    if (!where.languages.includes(a) && !where.languages.includes(b)) broken.push(`${where.name} uses neither ${a} nor ${b}`)
    if (a >= b) broken.push(`${a}-${b} is no pair`)
    if (busy.has(`${interpreter} ${where.block}`)) broken.push(`${person.name} is twice in block ${where.block}`)
    if (covered.has(`${session} ${a} ${b}`)) broken.push(`${where.name} has ${a}-${b} twice`)
    busy.add(`${interpreter} ${where.block}`)
    covered.add(`${session} ${a} ${b}`)
  }
  if (limits) {
    for (const [interpreter, { name }] of instance.interpreters.entries()) {
      let run = 0
      let all = 0
      for (const block of instance.blocks.keys()) {
        if (block % limits.blocksPerDay === 0) run = 0
        run = busy.has(`${interpreter} ${block}`) ? run + 1 : 0
        all += run > 0 ? 1 : 0
        if (run > limits.maxConsecutive) broken.push(`${name} has no rest at block ${block}`)
      }
      if (all > limits.maxSessions) broken.push(`${name} works in ${all} blocks`)
    }
  }
  return broken
}

/** What a roster is worth. */
export function worthOf(instance: IspInstance, objective: 'pairs' | 'sessions', seats: readonly IspSeat[]): number {
  if (objective === 'pairs') return seats.length
  const covered = (session: number): number => seats.filter((seat) => seat.session === session).length
  return instance.sessions.filter(
    ({ languages }, session) => covered(session) === (languages.length * (languages.length - 1)) / 2,
  ).length
}

/** What a roster is worth when relay counts: a pair is covered by a seat, or by two seats that share a pivot. */
export function worthWithRelay(instance: IspInstance, objective: 'pairs' | 'sessions', seats: readonly IspSeat[]): number {
  const worths = instance.sessions.map(({ languages }, session) => {
    const joined = new Set(seats.filter((seat) => seat.session === session).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
    const pairs = languages.flatMap((a, at) => languages.slice(at + 1).map((b) => ({ a, b })))
    const covered = pairs.filter(
      ({ a, b }) =>
        joined.has(`${a} ${b}`) ||
        instance.languages.some((_, pivot) => joined.has(`${a} ${pivot}`) && joined.has(`${pivot} ${b}`)),
    )
    return objective === 'pairs' ? covered.length : covered.length === pairs.length ? 1 : 0
  })
  return worths.reduce((sum, worth) => sum + worth, 0)
}
