import { useState } from 'react'
import { assignInterpreter } from '../../../shared/commands/assign-interpreter'
import { handOver } from '../../../shared/commands/hand-over'
import { reassignInterpreter } from '../../../shared/commands/reassign-interpreter'
import { unassignInterpreter } from '../../../shared/commands/unassign-interpreter'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { isLive } from '../../../shared/mission/people/engagements'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { showToast } from '../../ui/overlays/toast'
import { handOverText } from './bar-words'
import { type BoardPlace, OPEN_ROW } from './board-place'
import { type Carried, type Fits, fitsFor, partCarried } from './carried'
import { fitWords } from './fit-words'

/** What is carried now, how everybody fits it, and the row that it is over. */
export interface Carry {
  readonly carried: Carried
  readonly fits: Fits
  /** A row of the board; null: none. */
  readonly target: string | null
  readonly by: 'pointer' | 'keys'
}

/** Picking up, aiming and dropping: the same for pointer and keys. What was done last is said for those who do not see it. */
export function useCarry(mission: Mission) {
  const translator = useTranslate()
  const { translate, language } = translator
  const act = useAct()
  const [carry, setCarry] = useState<Carry | null>(null)
  const [said, setSaid] = useState('')
  const nameOf = (interpreterId: string) => rowName(mission, { table: 'interpreters', id: interpreterId }, language)

  function pickUp(carried: Carried, by: Carry['by'], aimAt: (fits: Fits) => string | null): void {
    // Who has declined is gone from the plan: there is nothing to move.
    if (carried.bar.assignment?.status === 'declined') return
    const fits = fitsFor(mission, carried)
    setCarry({ carried, fits, target: aimAt(fits), by })
    const counts = { best: 0, possible: 0, language: 0, conflict: 0, inTeam: 0 }
    for (const { kind } of fits.values()) counts[kind] += 1
    setSaid(translate('board.said.pickedUp', { item: titleOf(carried), ...counts }))
  }

  function titleOf({ bar }: Carried): string {
    return rowName(mission, { table: 'items', id: bar.item.id }, language) || translate(`terms.kind.${bar.item.kind}`)
  }

  /** A hand-over is made earlier or later while it is carried; the row stays. */
  function handOverAt(minutes: number): void {
    if (!carry) return
    const carried = { ...carry.carried, handOverAt: minutes }
    setCarry({ ...carry, carried, fits: fitsFor(mission, carried) })
    setSaid(handOverText(carried, translator))
  }

  function aim(target: string | null): void {
    setCarry((now) => (now && now.target !== target ? { ...now, target } : now))
  }

  function cancel(): void {
    if (carry) setSaid(translate('board.said.putBack'))
    setCarry(null)
  }

  /** Puts what is carried into a row, in one step. Answers where it is then; null where nothing was done. */
  function drop(row: string | null): BoardPlace | null {
    if (!carry) return null
    setCarry(null)
    const { carried, fits } = carry
    const { bar } = carried
    const item = titleOf(carried)
    if (row === null || row === (bar.assignment?.interpreterId ?? OPEN_ROW)) {
      setSaid(translate('board.said.putBack'))
      return null
    }
    if (row === OPEN_ROW) return takeOff(carried, item)
    const fit = fits.get(row)
    const name = nameOf(row)
    if (fit?.kind === 'inTeam') {
      showToast({ title: translate('board.alreadyIn', { name, item }), tone: 'caution' })
      return null
    }
    if (!putTo(row, carried)) return null
    setSaid(translate('board.said.assigned', { name, item }))
    if (fit?.kind === 'conflict' || fit?.kind === 'language') {
      showToast({
        title: translate('board.assignedThough', { name, item }),
        detail: fitWords(fit, mission, translator),
        tone: 'caution',
        action: undoAction(translate),
      })
    }
    return placeOfAssignment(bar.requirement.id, row)
  }

  function putTo(interpreterId: string, carried: Carried): boolean {
    const { bar, handOverAt } = carried
    const { assignment, requirement } = bar
    if (!assignment) return act(assignInterpreter, { requirementId: requirement.id, interpreterId, ...partCarried(carried) })
    if (handOverAt !== null) return act(handOver, { assignmentId: assignment.id, interpreterId, atMinutes: handOverAt })
    return act(reassignInterpreter, { assignmentId: assignment.id, interpreterId })
  }

  function takeOff({ bar: { assignment }, handOverAt }: Carried, item: string): null {
    if (!assignment || handOverAt !== null || !act(unassignInterpreter, { assignmentId: assignment.id })) return null
    const title = translate('board.said.takenOff', { name: nameOf(assignment.interpreterId), item })
    setSaid(title)
    showToast({ title, action: undoAction(translate) })
    return null
  }

  return {
    carry,
    said,
    pickUp,
    handOverAt,
    aim,
    cancel,
    drop,
    takeOff: (bar: Carried['bar']) => takeOff({ bar, handOverAt: null }, titleOf({ bar, handOverAt: null })),
  }
}

export type CarryActs = ReturnType<typeof useCarry>

function placeOfAssignment(requirementId: string, interpreterId: string): BoardPlace | null {
  const mission = useDesk.getState().journal?.mission
  const made =
    mission &&
    rowsOf(mission, 'assignments').find(
      (one) => one.requirementId === requirementId && one.interpreterId === interpreterId && isLive(one),
    )
  return made ? { row: interpreterId, key: made.id } : null
}
