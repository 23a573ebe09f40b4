import type { EventEmitter } from 'node:events'
import type { Preventable } from './surface'

/** Tells everybody who listens; true when one of them prevented what is told. */
export function emitPreventable(emitter: EventEmitter, event: string, details: object, ...values: readonly unknown[]): boolean {
  let prevented = false
  const preventable: Preventable = {
    ...details,
    preventDefault: () => {
      prevented = true
    },
  }
  emitter.emit(event, preventable, ...values)
  return prevented
}
