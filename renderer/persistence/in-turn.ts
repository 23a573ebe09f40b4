export type InTurn = <Value>(task: () => Promise<Value>) => Promise<Value>

/** A row of tasks: one at a time, in the order asked. One that fails does not keep back the next. */
export function rowOfTasks(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = last.then(task, task)
    last = next
    return next
  }
}
