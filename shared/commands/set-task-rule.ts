import { ok } from '../kernel/result'
import { createRow } from '../mission/diff'
import type { TaskRuleId } from '../mission/entities/task'
import { type TaskRule, taskRuleEntity } from '../mission/entities/task-rule'
import { rowsOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface SetTaskRuleInput {
  readonly rule: TaskRuleId
  readonly fields: Partial<Omit<TaskRule, 'id' | 'rule'>>
}

/** Says how this mission keeps a rule from which tasks follow: on or off, how many days before, whose tasks they are. */
export const setTaskRule = command({
  name: 'set-task-rule',
  run: (mission, { rule, fields }: SetTaskRuleInput) => {
    const kept = rowsOf(mission, 'taskRules').find((row) => row.rule === rule)
    if (kept) return changeOf(mission, [{ table: 'taskRules', id: kept.id, fields }])
    const row = { ...taskRuleEntity.defaults, ...fields, rule, id: `rule:${rule}` } as TaskRule
    return ok({ diff: createRow('taskRules', row) })
  },
})
