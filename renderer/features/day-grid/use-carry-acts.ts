import { useEffect, useRef, useState } from 'react'
import { copyItems } from '../../../shared/commands/copy-items'
import { placeItem } from '../../../shared/commands/place-item'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import type { LocalDate } from '../../../shared/kernel/time'
import { minutesOf } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { defaultMinutesOf } from '../../../shared/mission/items/default-length'
import { minutesLongOf } from '../../../shared/mission/items/item-timing'
import { nextFreeTimeOf } from '../../../shared/mission/items/next-free-time'
import type { Mission } from '../../../shared/mission/mission'
import { dropAt, type Gesture } from '../../../shared/scheduling/gesture'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useTranslate } from '../../i18n/language-provider'
import { afterTwoFrames } from '../../store/frames'
import { useMission } from '../../store/selectors'
import { useSession } from '../../store/session-store'
import { selectedItems } from '../../store/several-selected'
import { showToast } from '../../ui/overlays/toast'
import { alongWith } from './carried-along'
import { type Aim, type Carry, carryNow, learnSlots, setAim, slotAimedAt, stretchAt, useCarry } from './carry'
import type { DayAxis } from './day-axis'
import { type ColumnsBy, columnIdsOf, columnsOf, type DayColumn, dropFieldsFor, POOL } from './day-columns'
import type { DayPiece } from './day-pieces'
import { piecesByDay } from './day-pieces'
import type { DayPlace } from './day-place'
import { clockOf, columnName, slotWords, titleOf } from './day-words'
import { type SlotThread, startSlotThread } from './find-slots'

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
    const { item } = taken
    const stretch = stretchOf(mission, day, taken)
    const isResized = mode === 'start' || mode === 'end'
    const selected = selectedItems(mission, useSession.getState().selection)
    const along = isResized ? [] : alongWith(mission, item, stretch.from, selected)
    const gesture = { ...stretch, itemId: item.id, mode, copyId: crypto.randomUUID(), along: along.map((one) => one.along) }
    const minute = mode === 'end' ? gesture.to : gesture.from
    const home = from === POOL || isStrip(taken) ? (columnIdsOf(mission, item, by)[0] ?? 'everybody') : from
    const carry: Carry = {
      item,
      gesture,
      along: along.map((one) => one.item),
      from,
      on: day,
      by: pickedBy,
      columnsBy: by,
      aim: aim ?? { column: home, minute },
      slots: new Map(),
    }
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
    const { aim, item, along, gesture, on, from } = carry
    const column = columns.find(({ id }) => id === aim?.column)
    if (aim?.column === POOL && from !== POOL) return dropIntoPool(carry)
    const fields = column && dropFieldsFor(mission, carry, column)
    const input = aim && fields ? dropAt(gesture, on, aim.minute, fields) : null
    if (!aim || !column || !input || isWhereItWas(carry, input.fields ?? {})) {
      setSaid(translate('dayGrid.said.putBack'))
      return null
    }
    if (!act(placeItem, input)) return null
    const { start, end } = stretchAt(carry, aim.minute)
    const title = carriedWords(carry)
    const time = `${clockOf(start)}–${clockOf(end)}`
    setSaid(translate('dayGrid.said.placed', { title, time, column: columnName(column, mission, translator) }))
    const slot = slotAimedAt(carry)
    if (slot) {
      afterTwoFrames(() =>
        showToast({
          title: translate('dayGrid.placedThough', { title, time }),
          detail: slotWords(gesture, slot, mission, translator),
          tone: 'caution',
          action: undoAction(translate),
        }),
      )
    }
    const also = along.length > 0 ? { also: (input.along ?? []).map((one) => one.copyId ?? one.itemId) } : {}
    return { column: column.id, itemId: input.copyId ?? item.id, ...also }
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

/** What is taken: a piece of the day, or an item of the pool. */
export type Taken = DayPiece | { readonly item: Item }

function isStrip(taken: Taken): boolean {
  return 'start' in taken && !Number.isFinite(taken.start)
}

function isWhereItWas({ gesture, aim, on, item, from }: Carry, fields: object): boolean {
  if (gesture.mode === 'copy' || from === POOL || item.dayOn !== on || Object.keys(fields).length > 0) return false
  if (item.startTime === null || item.timeMode === 'tbd') return false
  return aim?.minute === (gesture.mode === 'end' ? gesture.to : gesture.from)
}

/** Where what is taken stands; of what has no hours yet, where it would as the next of the day. */
function stretchOf(mission: Mission, day: LocalDate, taken: Taken): Pick<Gesture, 'from' | 'to' | 'minutesLong'> {
  const { item } = taken
  const minutesLong = minutesLongOf(item, day)
  if ('start' in taken && Number.isFinite(taken.start)) return { from: taken.start, to: taken.end, minutesLong }
  const from = minutesOf(item.startTime ?? nextFreeTimeOf(mission, day))
  return { from, to: from + (minutesLong ?? defaultMinutesOf(mission, item)), minutesLong }
}
