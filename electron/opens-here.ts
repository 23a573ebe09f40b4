/** Whether Mission Desk opens a file of this name: a mission, or an interpreter's answer. */
export function opensHere(name: string): boolean {
  return /\.mission(-answer)?$/i.test(name)
}
