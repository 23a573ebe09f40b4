import { err, ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import { type Task, taskEntity } from '../mission/entities/task'
import { rowOf } from '../mission/mission'
import { derivationOf } from '../tasks/derived-task-id'
import { changeOf } from './change-of'
import { command } from './command'

export interface SetTaskInput {
  /** Of a row, or of a task that follows from a rule and has none yet. */
  readonly taskId: string
  readonly fields: Partial<Omit<Task, 'id' | 'rule' | 'itemId'>>
}

/** Says something of a task: whose it is, when it is due, that it is done. What follows from a rule gets a row by it. */
export const setTask = command({
  name: 'set-task',
  run: (mission, { taskId, fields }: SetTaskInput) => {
    const ref = { table: 'tasks', id: taskId } as const
    if (rowOf(mission, 'tasks', taskId)) return changeOf(mission, [{ ...ref, fields }])
    const derived = derivationOf(taskId)
    if (!derived || !rowOf(mission, 'items', derived.itemId)) return err({ code: 'row-unknown', ref })
    const row = { ...taskEntity.defaults, ...derived, ...fields, id: taskId } as Task
    return ok({ diff: createRow('tasks', row), refs: [ref, { table: 'items', id: derived.itemId }] })
  },
})
