import { create } from 'zustand'

/** Something the window knows while it is open and forgets when it closes: which dialog is open, what is being asked. */
export function createWindowValue<Value extends object>(initial: Value) {
  return create<Value>(() => initial)
}
