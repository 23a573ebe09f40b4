import { err, ok } from '../kernel/result'
import { type Diff, joinDiffs } from '../mission/diff'
import type { Ref } from '../mission/registry'
import { derivedTaskId } from '../tasks/derived-task-id'
import { tasksByItem } from '../tasks/said-of-tasks'
import { command } from './command'
import { setTask } from './set-task'

export interface TellDietsInput {
  readonly itemIds: readonly string[]
}

/** Notes that whoever cooks for these meals knows today what guests do not eat: their tasks to tell them are done. */
export const tellDiets = command({
  name: 'tell-diets',
  run: (mission, { itemIds }: TellDietsInput, context) => {
    const diffs: Diff[] = []
    const refs: Ref[] = []
    for (const itemId of itemIds) {
      const task = tasksByItem(mission)
        .get(itemId)
        ?.find(({ rule }) => rule === 'diets')
      const taskId = task?.id ?? derivedTaskId('diets', itemId)
      const change = setTask.run(mission, { taskId, fields: { doneOn: context.today } }, context)
      if (change.ok) {
        diffs.push(change.value.diff)
        refs.push(...(change.value.refs ?? []))
      } else if (change.error.code !== 'nothing-changes') return change
    }
    return diffs.length === 0 ? err({ code: 'nothing-changes' }) : ok({ diff: joinDiffs(diffs), refs })
  },
})
