import { type TaskRuleId, taskRuleIds } from '../mission/entities/task'

/** What a task that follows from a rule is known by, before anybody has said anything of it and afterwards. */
export function derivedTaskId(rule: TaskRuleId, itemId: string): string {
  return `${rule}:${itemId}`
}

/** The rule and the item of a derived task; null: the id of a task that a person thought of. */
export function derivationOf(taskId: string): { readonly rule: TaskRuleId; readonly itemId: string } | null {
  const at = taskId.indexOf(':')
  const rule = taskRuleIds.find((id) => id === taskId.slice(0, Math.max(at, 0)))
  return rule === undefined ? null : { rule, itemId: taskId.slice(at + 1) }
}
