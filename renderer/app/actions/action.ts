import { extractMarkOf } from '../../../shared/extract/answer-of'
import type { MessageId } from '../../../shared/i18n/registry'
import type { Session } from '../../../shared/ipc/session'
import type { DeskState } from '../../store/mission-store'

/** What decides whether an action makes sense now. */
export interface ActionState {
  readonly desk: DeskState
  readonly session: Session
}

/** Something a person can do, told as a value: the palette, the shortcuts, the native menu and buttons all run the same one. */
export interface Action {
  /** `itinerary.addItem`: also the id of its entry in the native menu. */
  readonly id: string
  readonly titleId: MessageId
  /** `mod+shift+z`; see renderer/ui/marks/shortcut.ts. */
  readonly shortcut?: string
  readonly isAvailable: (state: ActionState) => boolean
  /** May fail: the shell tells the person. */
  readonly run: () => void | Promise<void>
}

/** A whole mission, to be planned. */
export function isMissionOpen(state: ActionState): boolean {
  return isAnythingOpen(state) && !isExtractOpen(state)
}

/** An interpreter's extract: what there is to do with it is told by its own actions. */
export function isExtractOpen({ desk }: ActionState): boolean {
  return desk.phase === 'open' && desk.journal !== null && extractMarkOf(desk.journal.mission) !== null
}

export function isAnythingOpen({ desk }: ActionState): boolean {
  return desk.phase === 'open'
}
