import { create } from 'zustand'

const forgets: (() => void)[] = []

/** Something the window knows while it is open and forgets when it closes: which dialog is open, what is being asked. */
export function createWindowValue<Value extends object>(initial: Value) {
  const value = create<Value>(() => initial)
  forgets.push(() => value.setState(initial, true))
  return value
}

/** Everything as a window opens with it: for tests, of which many share one load of the modules and so one window's memory. */
export function forgetWindowValues(): void {
  for (const forget of forgets) forget()
}
