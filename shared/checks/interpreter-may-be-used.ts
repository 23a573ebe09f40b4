import { notForAt } from '../interpreting/not-for'
import { groupBy } from '../kernel/order'
import type { Interpreter } from '../mission/entities/interpreter'
import { engagementDaysOf } from '../mission/items/day-parts'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { engagementsByInterpreter } from '../mission/people/engagements'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'

/** C29: nobody is assigned who is not to be used in this mission, or not for those whom an item serves; and credentials are valid while their holder works. */
export const interpreterMayBeUsed: Check = {
  id: 'C29',
  name: 'interpreter-may-be-used',
  reads: ['items', 'places', 'participations', 'requirements', 'assignments', 'interpreters', 'missions'],
  run: (mission) =>
    rowsOf(mission, 'interpreters').flatMap((interpreter) => [
      ...notToBeUsed(mission, interpreter),
      ...notForThem(mission, interpreter),
      ...expired(mission, interpreter),
    ]),
}

function notToBeUsed(mission: Mission, interpreter: Interpreter): readonly Finding[] {
  const [first, ...others] = engagementsByInterpreter(mission).get(interpreter.id) ?? []
  if (!interpreter.doNotUse || !first) return []
  const reason = interpreter.doNotUseReason.trim()
  return [
    createFinding({
      messageId: 'C29.doNotUse',
      severity: 'error',
      refs: [
        { table: 'interpreters', id: interpreter.id },
        { table: 'items', id: first.item.id },
      ],
      keyRefs: [{ table: 'interpreters', id: interpreter.id }],
      params: { count: others.length + 1, hasReason: reason === '' ? 'no' : 'yes', reason },
      found: others.length + 1,
      allowed: 0,
      source: 'interpreter',
      on: first.item.dayOn,
    }),
  ]
}

/** One finding for each whom the interpreter is not to interpret for and does. */
function notForThem(mission: Mission, interpreter: Interpreter): readonly Finding[] {
  const served = (engagementsByInterpreter(mission).get(interpreter.id) ?? []).flatMap(({ item, assignments }) =>
    assignments.flatMap(({ requirementId }) => {
      const requirement = rowOf(mission, 'requirements', requirementId)
      const whom = requirement ? notForAt(mission, interpreter, item, requirement) : null
      return whom ? [{ item, whom }] : []
    }),
  )
  const reason = interpreter.doNotUseReason.trim()
  return [...groupBy(served, ({ whom }) => `${whom.table} ${whom.id}`).values()].flatMap((all) => {
    const [first, ...others] = all
    if (!first) return []
    const who = { table: 'interpreters', id: interpreter.id } as const
    return [
      createFinding({
        messageId: 'C29.notFor',
        severity: 'error',
        refs: [who, { table: 'items', id: first.item.id }, first.whom],
        keyRefs: [who, first.whom],
        params: { count: others.length + 1, hasReason: reason === '' ? 'no' : 'yes', reason },
        found: others.length + 1,
        allowed: 0,
        source: 'interpreter',
        on: first.item.dayOn,
      }),
    ]
  })
}

/** A credential is shown to hosts on the last day of work as on the first; without work, the mission's last day counts. */
function expired(mission: Mission, interpreter: Interpreter): readonly Finding[] {
  if (interpreter.credentials.length === 0) return []
  const days = (engagementsByInterpreter(mission).get(interpreter.id) ?? []).flatMap((one) => engagementDaysOf(one))
  const neededOn =
    days
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? missionRowOf(mission).endsOn
  return interpreter.credentials.flatMap(({ name, expiresOn }, index) => {
    if (expiresOn === null || expiresOn >= neededOn) return []
    return [
      createFinding({
        messageId: 'C29.credential',
        severity: 'warn',
        refs: [{ table: 'interpreters', id: interpreter.id }],
        params: { credential: name, expiresOn, neededOn },
        source: 'interpreter',
        on: null,
        distinguishedBy: `${index} ${expiresOn}`,
      }),
    ]
  })
}
