import { useEffect, useRef, useState } from 'react'
import { copyItems } from '../../../shared/commands/copy-items'
import { placeItem } from '../../../shared/commands/place-item'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import type { LocalDate } from '../../../shared/kernel/time'
import type { Gesture } from '../../../shared/scheduling/gesture'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useTranslate } from '../../i18n/language-provider'
import { afterTwoFrames } from '../../store/frames'
import { useMission } from '../../store/selectors'
import { useSession } from '../../store/session-store'
import { selectedItems } from '../../store/several-selected'
import { showToast } from '../../ui/overlays/toast'
import { type Aim, type Carry, carryNow, learnSlots, setAim, slotAimedAt, stretchAt, useCarry } from './carry'
import { dropOf } from './carry-drop'
import type { DayAxis } from './day-axis'
import { type ColumnsBy, columnsOf, type DayColumn, dropFieldsFor, POOL } from './day-columns'
import { piecesByDay } from './day-pieces'
import type { DayPlace } from './day-place'
import { clockOf, columnName, slotWords, titleOf } from './day-words'
import { type SlotThread, startSlotThread } from './find-slots'
import { type Taken, takenUp } from './taken-up'

/** Picking up, aiming and dropping: the same for pointer and keys. What was done last is said for those who do not see it. */
export function useCarryActs(day: LocalDate, by: ColumnsBy, axis: DayAxis) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  const act = useAct()
  const [said, setSaid] = useState('')
  const thread = useRef<SlotThread | null>(null)
  const first = useRef(mission)
  useEffect(() => {
    const started = startSlotThread()
    thread.current = started
    started.prepare(first.current)
    return () => {
      started.end()
      useCarry.setState({ carry: null })
    }
  }, [])

  function look(carry: Carry): void {
    const columns = columnsOf(mission, piecesByDay(mission).get(carry.on) ?? [], by)
    const home = carry.aim?.column ?? carry.from
    const asked = columns
      .flatMap((column) => {
        const fields = dropFieldsFor(mission, carry, column)
        const isResized = carry.gesture.mode === 'start' || carry.gesture.mode === 'end'
        return fields && (!isResized || column.id === carry.from) ? [{ id: column.id, fields }] : []
      })
      .sort((a, b) => Number(b.id === home) - Number(a.id === home))
    const { gesture, on } = carry
    thread.current?.look(
      mission,
      { gesture, dayOn: on, columns: asked, fromMinute: axis.opens, toMinute: axis.closes },
      learnSlots,
    )
  }

  function pickUp(taken: Taken, from: string, mode: Gesture['mode'], pickedBy: Carry['by'], aim?: Aim): void {
    const selected = selectedItems(mission, useSession.getState().selection)
    const carry = takenUp(mission, day, by, taken, { from, mode, by: pickedBy, aim }, selected)
    useCarry.setState({ carry })
    look(carry)
    setSaid(translate('dayGrid.said.pickedUp', { title: carriedWords(carry), mode }))
  }

  /** What is carried goes along to another day. */
  function goTo(on: LocalDate): void {
    const carry = carryNow()
    if (!carry || carry.gesture.mode === 'start' || carry.gesture.mode === 'end') return
    const moved = { ...carry, on, slots: new Map() }
    useCarry.setState({ carry: moved })
    look(moved)
  }

  function setCopies(isCopy: boolean): void {
    const carry = carryNow()
    const mode = isCopy ? 'copy' : 'move'
    if (!carry || (carry.gesture.mode !== 'move' && carry.gesture.mode !== 'copy') || carry.gesture.mode === mode) return
    const changed = { ...carry, gesture: { ...carry.gesture, mode }, slots: new Map() } as const
    useCarry.setState({ carry: changed })
    look(changed)
  }

  function cancel(): void {
    if (carryNow()) setSaid(translate('dayGrid.said.putBack'))
    lay()
  }

  function lay(): Carry | null {
    const carry = carryNow()
    useCarry.setState({ carry: null })
    thread.current?.rest()
    return carry
  }

  /** Puts down what is carried, in one step. Answers where it is then; null where nothing was done. */
  function drop(columns: readonly DayColumn[]): DayPlace | null {
    const carry = lay()
    if (!carry) return null
    if (carry.aim?.column === POOL && carry.from !== POOL) return dropIntoPool(carry)
    const drop = dropOf(mission, carry, columns)
    if (!drop) {
      setSaid(translate('dayGrid.said.putBack'))
      return null
    }
    const { column, minute, input } = drop
    if (!act(placeItem, input)) return null
    const { start, end } = stretchAt(carry, minute)
    const title = carriedWords(carry)
    const time = `${clockOf(start)}–${clockOf(end)}`
    setSaid(translate('dayGrid.said.placed', { title, time, column: columnName(column, mission, translator) }))
    const slot = slotAimedAt(carry)
    if (slot) {
      afterTwoFrames(() =>
        showToast({
          title: translate('dayGrid.placedThough', { title, time }),
          detail: slotWords(carry.gesture, slot, mission, translator),
          tone: 'caution',
          action: undoAction(translate),
        }),
      )
    }
    const also = carry.along.length > 0 ? { also: (input.along ?? []).map((one) => one.copyId ?? one.itemId) } : {}
    return { column: column.id, itemId: input.copyId ?? carry.item.id, ...also }
  }

  /** What is carried, in words. */
  function carriedWords({ item, along }: Carry): string {
    return translate('dayGrid.carried', { title: titleOf(item, translator), others: along.length })
  }

  function dropIntoPool(carry: Carry): null {
    const { gesture } = carry
    const all = [gesture, ...gesture.along]
    const itemIds = all.map(({ itemId }) => itemId)
    const done =
      gesture.mode === 'copy'
        ? act(copyItems, { itemIds, dayOn: null, newItemIds: all.map(({ copyId }) => copyId) })
        : act(unscheduleItem, { itemIds })
    if (done) setSaid(translate('dayGrid.said.inPool', { title: carriedWords(carry) }))
    return null
  }

  return { said, pickUp, goTo, setCopies, aim: setAim, cancel, drop }
}

export type CarryActs = ReturnType<typeof useCarryActs>
