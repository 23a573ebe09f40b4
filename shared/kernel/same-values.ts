/** Whether two lists hold the very same values in the same order. A plain loop: an edit compares thousands. */
export function sameValues(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < now.length; index++) if (before[index] !== now[index]) return false
  return true
}
