import {
  ArrowLeftRight,
  CalendarDays,
  CircleCheck,
  CircleDashed,
  CircleX,
  Maximize2,
  Pin,
  PinOff,
  Scissors,
  Send,
  ThumbsUp,
  UserMinus,
} from 'lucide-react'
import { pinAssignment } from '../../../shared/commands/pin-assignment'
import { setAssignmentPart } from '../../../shared/commands/set-assignment-part'
import { setAssignmentStatus } from '../../../shared/commands/set-assignment-status'
import { minutesOfSpan } from '../../../shared/kernel/time'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import { spanOf } from '../../../shared/mission/items/item-times'
import { useAct } from '../../app/actions/act'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { reveal } from '../../store/session-store'
import type { MenuEntry } from '../../ui/overlays/menu'
import type { BoardBar } from './board-bars'
import { firstChoice, middleOf } from './carried'
import type { CarryActs } from './use-carry'

/** How firm an assignment is, in the order in which it becomes so, with the key that says it. */
const statuses = [
  ['proposed', CircleDashed, 'r'],
  ['offered', Send, 'o'],
  ['accepted', ThumbsUp, 'a'],
  ['confirmed', CircleCheck, 'c'],
  ['declined', CircleX, 'd'],
] as const

/** What can be done with a bar, by menu and by key. */
export function useBarActs(carry: CarryActs, selectPlace: () => void) {
  const { translate } = useTranslate()
  const act = useAct()

  function pickUp(bar: BoardBar, handOverAt: number | null = null): void {
    carry.pickUp({ bar, handOverAt }, 'keys', firstChoice)
  }

  function entriesFor(bar: BoardBar): readonly MenuEntry[] {
    const { assignment, item } = bar
    const show: MenuEntry = {
      id: 'show',
      text: translate('board.showItem'),
      icon: CalendarDays,
      startsGroup: true,
      run: () => reveal({ table: 'items', id: item.id }, 'itinerary'),
    }
    if (!assignment)
      return [
        { id: 'assign', text: translate('board.assignTo'), icon: ArrowLeftRight, shortcut: 'enter', run: () => pickUp(bar) },
        show,
      ]
    return [
      ...statuses.map(([status, icon, shortcut]) => ({
        id: status,
        text: translate(`terms.assignmentStatus.${status}`),
        icon,
        shortcut,
        isDisabled: assignment.status === status,
        run: () => void act(setAssignmentStatus, { assignmentId: assignment.id, status }),
      })),
      ...(assignment.status === 'declined' ? [] : workEntries(bar, assignment)),
      show,
      {
        id: 'takeOff',
        text: translate('board.takeOff'),
        icon: UserMinus,
        shortcut: 'delete',
        run: () => void carry.takeOff(bar),
      },
    ]
  }

  /** What can be done with somebody who comes. */
  function workEntries(bar: BoardBar, assignment: Assignment): readonly MenuEntry[] {
    const { id, pinned, comesInMinutes, leavesMinutes } = assignment
    const middle = middleOf(bar)
    const span = spanOf(bar.item)
    const isPart = comesInMinutes !== null || leavesMinutes !== null
    return [
      {
        id: 'pin',
        text: translate(pinned ? 'board.unpin' : 'board.pin'),
        icon: pinned ? PinOff : Pin,
        shortcut: 'p',
        startsGroup: true,
        run: () => void act(pinAssignment, { assignmentId: id, pinned: !pinned }),
      },
      { id: 'move', text: translate('board.moveTo'), icon: ArrowLeftRight, shortcut: 'enter', run: () => pickUp(bar) },
      ...(middle === null
        ? []
        : [{ id: 'handOver', text: translate('board.handOver'), icon: Scissors, shortcut: 'h', run: () => pickUp(bar, middle) }]),
      ...(isPart && span
        ? [
            {
              id: 'whole',
              text: translate('board.whole'),
              icon: Maximize2,
              shortcut: 'w',
              run: () => void act(setAssignmentPart, { assignmentId: id, comesInMinutes: 0, leavesMinutes: minutesOfSpan(span) }),
            },
          ]
        : []),
    ]
  }

  function openInspector(): void {
    selectPlace()
    focusRegion('inspector')
  }

  return { pickUp, entriesFor, openInspector }
}

export type BarActs = ReturnType<typeof useBarActs>
