import { useMemo, useState } from 'react'
import { copyDay } from '../../../shared/commands/copy-day'
import { copyItems } from '../../../shared/commands/copy-items'
import { moveItems } from '../../../shared/commands/move-items'
import { swapDays } from '../../../shared/commands/swap-days'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import type { LocalDate } from '../../../shared/kernel/time'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { type DayOutlook, outlookOn } from '../../../shared/scheduling/day-outlook'
import { useAct } from '../../app/act'
import { actOnMany } from '../../app/act-on-many'
import { selectItems } from '../../app/select-items'
import { useTranslate } from '../../i18n/language-provider'
import { todayHere } from '../../store/desk-context'
import { undo } from '../../store/mission-store'
import { showToast } from '../../ui/toast'
import { dateOf, POOL } from './board-columns'
import { columnName, outlookWords, whatWords } from './board-words'

/** What is carried over the days: items, or a whole day with all that is on it. */
export interface CarriedDays {
  readonly itemIds: readonly string[]
  /** The day that is carried as a whole; null: items. */
  readonly wholeDay: LocalDate | null
  /** The column over which it is; null: none. */
  readonly target: string | null
  readonly isCopy: boolean
  readonly by: 'pointer' | 'keys'
}

/** Picking up, aiming and putting down, the same for pointer and keys; what was done last is said for those who do not see it. */
export function useDaysCarry(mission: Mission) {
  const translator = useTranslate()
  const { translate } = translator
  const act = useAct()
  const [carried, setCarried] = useState<CarriedDays | null>(null)
  const [said, setSaid] = useState('')
  const carriedIds = carried?.itemIds
  const outlooks = useMemo(() => (carriedIds ? outlooksOf(mission, carriedIds) : null), [mission, carriedIds])

  function mayGoTo(column: string): boolean {
    return carried !== null && (carried.wholeDay === null || (column !== POOL && column !== carried.wholeDay))
  }

  /** How a column would receive what is carried; null: nothing is, or it cannot go there. */
  function outlookOf(column: string): DayOutlook | null {
    const date = dateOf(column)
    if (!outlooks || !mayGoTo(column)) return null
    return date === null ? anyTime : outlooks(date)
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
    const outlook = outlookOf(target)
    if (outlook?.kind === 'barred') {
      showToast({
        title: translate('days.board.placedThough', { what, day }),
        detail: outlookWords(outlook, mission, translator),
        tone: 'caution',
        action: { label: translate('app.ui.undo'), run: () => void undo() },
      })
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

/** Each day is asked for once, when it is first in sight. */
function outlooksOf(mission: Mission, itemIds: readonly string[]): (date: LocalDate) => DayOutlook {
  const items = itemIds.flatMap((id) => rowOf(mission, 'items', id) ?? [])
  const known = new Map<LocalDate, DayOutlook>()
  return (date) => {
    const outlook = known.get(date) ?? outlookOn(mission, items, date, { today: todayHere() })
    known.set(date, outlook)
    return outlook
  }
}
