import { sendPapers } from '../commands/send-papers'
import { isInterpreted } from '../interpreting/interpreter-day'
import { daysBetween, type LocalDate } from '../kernel/time'
import { type Engagement, engagementsByInterpreter } from '../mission/people/engagements'
import { aboutEach } from './about-each'
import { createFinding, type FindingMessage, refsTo } from './create-finding'
import type { Check, Finding, Severity } from './finding'
import { mendBy } from './mends'
import { todayOf } from './today-of'

/**
 * C13: interpreters get their papers (agenda, speakers, texts, glossary) two weeks before, are reminded of a week before, and have them
 * three days before at the latest. One finding for each interpreter, by the first item without papers. What lies in the past is past.
 */
export const papersInTime: Check = {
  id: 'C13',
  name: 'papers-in-time',
  reads: ['items', 'requirements', 'assignments', 'missions'],
  run: (mission, context) => findingsOf(mission, [...engagementsByInterpreter(mission).values()], context),
}

const findingsOf = aboutEach(['missions'], (mission, engagements: readonly Engagement[], context) => {
  const today = todayOf(mission, context)
  const open = engagements.filter((engagement) => lacksPapers(engagement, today))
  return missingPapers(open, today)
})

interface Stage {
  readonly days: number
  readonly messageId: FindingMessage
  readonly severity: Severity
  readonly source: string
}

/** Preparing takes about a week (KR-so), and papers come two weeks before (CN-itj); the last one is a default of our own. */
const stages: readonly Stage[] = [
  { days: 3, messageId: 'C13.late', severity: 'error', source: 'house' },
  { days: 7, messageId: 'C13.remind', severity: 'warn', source: 'KR-so' },
  { days: 14, messageId: 'C13.send', severity: 'info', source: 'CN-itj' },
]

function lacksPapers({ item, assignments }: Engagement, today: LocalDate): boolean {
  if (item.dayOn === null || item.dayOn < today || !isInterpreted(item)) return false
  return assignments.some((assignment) => assignment.documentsSentOn === null)
}

function missingPapers(open: readonly Engagement[], today: LocalDate): readonly Finding[] {
  const [first] = open
  const firstOn = first?.item.dayOn
  if (!first || !firstOn) return []
  const { interpreterId } = first
  const daysLeft = daysBetween(today, firstOn)
  const stage = stages.find(({ days }) => daysLeft <= days)
  if (!stage) return []
  const assignmentIds = open.flatMap(({ assignments }) =>
    assignments.filter(({ documentsSentOn }) => documentsSentOn === null).map(({ id }) => id),
  )
  return [
    createFinding({
      messageId: stage.messageId,
      severity: stage.severity,
      refs: [
        { table: 'interpreters', id: interpreterId },
        ...refsTo(
          'items',
          open.map(({ item }) => item.id),
        ),
      ],
      keyRefs: [{ table: 'interpreters', id: interpreterId }],
      params: { count: open.length, firstOn, daysLeft },
      found: daysLeft,
      allowed: stage.days,
      source: stage.source,
      on: firstOn,
      mends: [mendBy('papersSent', sendPapers, { assignmentIds })],
    }),
  ]
}
