import { checkMission } from '../../shared/checks/check-mission'
import type { Finding } from '../../shared/checks/finding'
import { problemOf } from '../../shared/interpreting/assignment/problem/problem'
import type { Mission } from '../../shared/mission/mission'

const hard = [
  'C01.interpreter',
  'C01.reporting',
  'C01.unavailable',
  'C01.travelling',
  'C01.attends',
  'C02.interpreter',
  'C06.lead',
  'C08.direction',
  'C08.relay',
  'C09.minutes',
  'C10.rest',
]
const breach = ['C09.item', 'C09.session', 'C09.sessions', 'C09.lunch', 'C10.duty', 'C11.alone', 'C07.usual']

/** What the checks report of a mission's interpreters, added up; what has no time yet is not planned, but checked. */
export function reportedOfInterpreters(mission: Mission) {
  const { findings } = checkMission(mission, { today: '2026-05-01' })
  const placed = new Set(problemOf(mission, 'replanAll').needs.map(({ requirement }) => requirement.id))
  const isPlaced = ({ refs }: Finding) => refs.every(({ table, id }) => table !== 'requirements' || placed.has(id))
  const count = (messages: readonly string[]) =>
    findings.filter((one) => messages.includes(one.messageId) && isPlaced(one)).length
  const short = findings.filter(
    (one) =>
      (one.checkId === 'C06' || one.messageId === 'C07.facility') &&
      one.messageId !== 'C06.lead' &&
      one.refs.some(({ table }) => table === 'requirements') &&
      isPlaced(one),
  )
  // Clashes of a crowd are told by their number.
  const crowded = findings.flatMap(({ messageId, params }) =>
    messageId === 'C01.more' && params.what === 'interpreter' ? [Number(params.count)] : [],
  )
  return {
    broken: crowded.reduce((sum, clashes) => sum + clashes, count(hard)),
    ruleBreaches: count(breach),
    filled: short.reduce((sum, { found, allowed }) => sum + (allowed ?? 0) - (found ?? 0), 0),
  }
}
