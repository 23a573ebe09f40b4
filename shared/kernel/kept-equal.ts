/** Gives the value of the time before where `isSame` finds the new one equal: what somebody remembers of it stands. */
export function keptEqual<Value>(isSame: (before: Value, now: Value) => boolean): (now: Value) => Value {
  let last: { readonly value: Value } | null = null
  return (now) => {
    if (last === null || !isSame(last.value, now)) last = { value: now }
    return last.value
  }
}
