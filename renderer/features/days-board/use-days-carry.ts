import { useEffect, useRef, useState } from 'react'
import { copyDay } from '../../../shared/commands/copy-day'
import { copyItems } from '../../../shared/commands/copy-items'
import { moveItems } from '../../../shared/commands/move-items'
import { swapDays } from '../../../shared/commands/swap-days'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import type { LocalDate } from '../../../shared/kernel/time'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import type { DayDrop, DayOutlook } from '../../../shared/scheduling/day-outlook'
import { useAct } from '../../app/actions/act'
import { actOnMany } from '../../app/actions/act-on-many'
import { undoAction } from '../../app/actions/undo-action'
import { missionDaysOf } from '../../app/days/mission-days'
import { selectItems } from '../../app/days/select-items'
import { useTranslate } from '../../i18n/language-provider'
import { afterTwoFrames } from '../../store/frames'
import { showToast } from '../../ui/overlays/toast'
import { dateOf, POOL } from './board-columns'
import { columnName, outlookWords, whatWords } from './board-words'
import { type Outlooks, type OutlookThread, startOutlookThread } from './find-outlooks'

/** What is carried over the days: items, or a whole day with all that is on it. */
export interface CarriedDays extends DayDrop {
  /** The column over which it is; null: none. */
  readonly target: string | null
  readonly by: 'pointer' | 'keys'
}

/** Picking up, aiming and putting down, the same for pointer and keys; what was done last is said for those who do not see it. */
export function useDaysCarry(mission: Mission) {
  const translator = useTranslate()
  const { translate } = translator
  const act = useAct()
  const [carried, setCarried] = useState<CarriedDays | null>(null)
  const [said, setSaid] = useState('')
  const outlooks = useOutlooks(mission, carried)

  function mayGoTo(column: string): boolean {
    return carried !== null && (carried.wholeDay === null || (column !== POOL && column !== carried.wholeDay))
  }

  /** How a column would receive what is carried; null: nothing is, or it cannot go there. */
  function outlookOf(column: string): DayOutlook | null {
    const date = dateOf(column)
    if (!outlooks || !mayGoTo(column)) return null
    return date === null ? anyTime : (outlooks.get(date) ?? null)
  }

  function pickUp(
    what: Pick<CarriedDays, 'itemIds' | 'wholeDay'>,
    how: Pick<CarriedDays, 'isCopy' | 'by'>,
    target: string | null,
  ): void {
    setCarried({ ...what, ...how, target })
    if (how.by === 'keys') setSaid(translate('days.board.said.pickedUp', { what: whatWords(mission, what, translator) }))
  }

  function aim(target: string | null, isCopy = carried?.isCopy ?? false): void {
    setCarried((now) => (now && (now.target !== target || now.isCopy !== isCopy) ? { ...now, target, isCopy } : now))
  }

  function setCopy(isCopy: boolean): void {
    setCarried((now) => now && { ...now, isCopy })
  }

  function cancel(): void {
    if (carried) setSaid(translate('days.board.said.putBack'))
    setCarried(null)
  }

  /** Puts what is carried where it is aimed at, in one step. Answers whether it was. */
  function drop(): boolean {
    if (!carried) return false
    const outlook = carried.target === null ? null : outlookOf(carried.target)
    setCarried(null)
    const { target, itemIds, isCopy, wholeDay } = carried
    const isHere = !isCopy && itemIds.every((id) => rowOf(mission, 'items', id)?.dayOn === dateOf(target ?? ''))
    if (target === null || !mayGoTo(target) || isHere) {
      setSaid(translate('days.board.said.putBack'))
      return false
    }
    const isDone = wholeDay === null ? dropItems(itemIds, target, isCopy) : dropDay(wholeDay, target, isCopy)
    if (!isDone) return false
    const what = whatWords(mission, carried, translator)
    const day = columnName(target, translator)
    setSaid(translate('days.board.said.placed', { what, day }))
    if (outlook?.kind === 'barred') {
      afterTwoFrames(() =>
        showToast({
          title: translate('days.board.placedThough', { what, day }),
          detail: outlookWords(outlook, mission, translator),
          tone: 'caution',
          action: undoAction(translate),
        }),
      )
    }
    return true
  }

  function dropItems(itemIds: readonly string[], target: string, isCopy: boolean): boolean {
    const dayOn = dateOf(target)
    if (!isCopy) return dayOn === null ? act(unscheduleItem, { itemIds }) : act(moveItems, { itemIds, dayOn })
    const newItemIds = itemIds.map(() => crypto.randomUUID())
    const isDone = act(copyItems, { itemIds, dayOn, newItemIds })
    if (isDone) selectItems(newItemIds)
    return isDone
  }

  return { carried, said, mayGoTo, outlookOf, pickUp, aim, setCopy, cancel, drop }
}

export type DaysCarry = ReturnType<typeof useDaysCarry>

function dropDay(wholeDay: LocalDate, target: string, isCopy: boolean): boolean {
  return isCopy
    ? actOnMany(copyDay, { dayOn: wholeDay, to: target }, 'itinerary.dayCopied', 'itinerary.dayIsEmpty')
    : actOnMany(swapDays, { days: [wholeDay, target] }, 'itinerary.dayMoved', 'itinerary.dayIsEmpty')
}

/** What has no day breaks no rule of a day. */
const anyTime: DayOutlook = { kind: 'free', findings: [] }

/** How the days would receive what is carried, as far as they have been looked at; null: nothing is. */
function useOutlooks(mission: Mission, carried: CarriedDays | null): Outlooks | null {
  const thread = useRef<OutlookThread | null>(null)
  const [outlooks, setOutlooks] = useState<Outlooks>(noneYet)
  const target = useRef<string | null>(null)
  target.current = carried?.target ?? null
  const itemIds = carried?.itemIds
  const wholeDay = carried?.wholeDay ?? null
  const isCopy = carried?.isCopy ?? false
  useEffect(() => {
    if (!itemIds) return
    thread.current ??= startOutlookThread()
    setOutlooks(noneYet)
    thread.current.look(mission, { itemIds, wholeDay, isCopy }, nearestFirst(mission, target.current), (told) =>
      setOutlooks((known) => new Map([...known, ...told])),
    )
    return () => thread.current?.rest()
  }, [mission, itemIds, wholeDay, isCopy])
  useEffect(() => () => thread.current?.end(), [])
  return carried ? outlooks : null
}

const noneYet: Outlooks = new Map()

function nearestFirst(mission: Mission, target: string | null): readonly LocalDate[] {
  const dates = missionDaysOf(mission).days.map(({ date }) => date)
  const at = Math.max(0, dates.indexOf(target ?? ''))
  return dates
    .map((date, index) => ({ date, far: Math.abs(index - at) }))
    .sort((a, b) => a.far - b.far)
    .map(({ date }) => date)
}
