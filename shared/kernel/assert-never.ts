/** Makes a switch exhaustive: a new case that is not handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
