import { setTask } from '../../../shared/commands/set-task'
import { compareBy } from '../../../shared/kernel/order'
import type { Item } from '../../../shared/mission/entities/item'
import { isOpen, type PlannedTask, plannedTasksByItem } from '../../../shared/tasks/planned-tasks'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { classNames } from '../../ui/class-names'
import { Checkbox } from '../../ui/fields/checkbox'
import { AddByName } from '../../ui/lists/add-by-name'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { dueWords, taskTitle } from './task-words'
import styles from './tasks.module.css'
import { useAddTask } from './use-add-task'
import { useToday } from './use-today'

const none: readonly PlannedTask[] = []

/** What is to be done for one item, the next due first; what is done comes last. */
export function ItemTasksSection({ item }: { readonly item: Item }) {
  const { translate } = useTranslate()
  const add = useAddTask(item.id)
  const tasks = useOfMission((mission) => plannedTasksByItem(mission).get(item.id) ?? none)
  const shown = tasks.toSorted(
    compareBy(
      (task) => Number(!isOpen(task)),
      ({ dueOn }) => dueOn ?? '9999',
    ),
  )
  return (
    <InspectorSection title={translate('tasks.ofItem', { count: tasks.filter(isOpen).length })}>
      {shown.map((task) => (
        <ItemTask key={task.id} task={task} />
      ))}
      <AddByName label={translate('tasks.add')} onAdd={add} />
    </InspectorSection>
  )
}

function ItemTask({ task }: { readonly task: PlannedTask }) {
  const translator = useTranslate()
  const { translate } = translator
  const act = useAct()
  const today = useToday()
  const title = taskTitle(task, translator)
  const isLate = isOpen(task) && task.dueOn !== null && task.dueOn < today
  const isByPlan = task.doneOn === null && task.isSettled
  return (
    <div className={styles.itemTask}>
      <Checkbox
        label={translate('tasks.doneTask', { task: title.text })}
        isLabelHidden
        isSelected={!isOpen(task)}
        isDisabled={isByPlan}
        onChange={(done) => act(setTask, { taskId: task.id, fields: { doneOn: done ? today : null } })}
      />
      <span className={styles.itemTaskWords}>
        <Button kind="link" onPress={() => reveal({ table: 'tasks', id: task.id }, 'tasks')}>
          <span className={classNames(!isOpen(task) && styles.struck)} lang={title.lang}>
            {title.text}
          </span>
        </Button>
        <span className={classNames(styles.quiet, isLate && styles.late)}>
          {dueWords(task, translator)}
          {isLate ? ` · ${translate('tasks.late')}` : ''}
          {isByPlan ? ` · ${translate('tasks.isSettled')}` : ''}
        </span>
      </span>
    </div>
  )
}
