import { format } from 'date-fns/format'
import type { CommandContext } from '../../shared/commands/command'
import type { Actor } from '../../shared/journal/step'

/** Who sits at this desk; known once the main process has described the app. */
export interface DeskIdentity {
  readonly deviceId: string
  readonly userName: string
}

let identity: DeskIdentity = { deviceId: 'this-device', userName: '' }

export function setDeskIdentity(known: DeskIdentity): void {
  identity = known
}

export function currentActor(): Actor {
  return { device: identity.deviceId, name: identity.userName }
}

/** The one place where clock and chance enter the planning logic. Few commands ask what day it is, which takes as long as many of them do. */
export function commandContext(): CommandContext {
  return {
    newId: () => crypto.randomUUID(),
    now: Date.now(),
    get today() {
      return todayHere()
    },
    actorName: identity.userName,
  }
}

/** The date on this computer's calendar. */
export function todayHere(): string {
  return format(new Date(), 'yyyy-MM-dd')
}
