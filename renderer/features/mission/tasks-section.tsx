import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import { compareBy } from '../../../shared/kernel/order'
import type { Task } from '../../../shared/mission/entities/task'
import { guessLanguage } from '../../../shared/mission/guess-language'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/act'
import { formatDay } from '../../app/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { todayHere } from '../../store/desk-context'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { AddByName } from '../../ui/add-by-name'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { classNames } from '../../ui/class-names'
import { InspectorSection } from '../../ui/inspector-section'
import styles from './mission-inspector.module.css'
import { dueOnOf } from './task-due'

/** What is to be done, the next due first; what is done comes last. */
export function TasksSection() {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const tasks = rowsOf(mission, 'tasks').toSorted(
    compareBy(
      ({ doneOn }) => Number(doneOn !== null),
      (task) => dueOnOf(mission, task) ?? '9999',
    ),
  )

  function add(title: string): boolean {
    const lang = guessLanguage(title, missionRowOf(mission).workingLanguages)
    return act(addRow, { table: 'tasks', fields: { title: { [lang]: title } } })
  }

  return (
    <InspectorSection title={translate('mission.tasks', { count: tasks.filter(({ doneOn }) => doneOn === null).length })}>
      {tasks.length === 0 ? <p className={styles.quiet}>{translate('mission.noTasks')}</p> : null}
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} />
      ))}
      <AddByName label={translate('mission.addTask')} onAdd={add} />
    </InspectorSection>
  )
}

function TaskLine({ task }: { readonly task: Task }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const title = textIn(task.title, language)
  const dueOn = dueOnOf(mission, task)
  const today = missionRowOf(mission).planningOn ?? todayHere()
  const isDone = task.doneOn !== null
  const isLate = !isDone && dueOn !== null && dueOn < today
  return (
    <div className={styles.task}>
      <Checkbox
        label={translate('mission.done', { task: title.text || translate('terms.table.tasks') })}
        isLabelHidden
        isSelected={isDone}
        onChange={(done) => act(editRow, { table: 'tasks', id: task.id, fields: { doneOn: done ? today : null } })}
      />
      <span className={styles.taskWords}>
        <Button kind="link" onPress={() => select({ table: 'tasks', id: task.id })}>
          <span className={isDone ? styles.struck : undefined} lang={title.lang}>
            {title.text || translate('terms.table.tasks')}
          </span>
        </Button>
        {dueOn === null ? null : (
          <span className={classNames(styles.quiet, isLate && styles.late)}>
            {task.dueOn === null && task.dueDaysBefore !== null
              ? translate('mission.dueBefore', { days: task.dueDaysBefore, day: formatDay(dueOn, language) })
              : translate('mission.dueOn', { day: formatDay(dueOn, language) })}
            {isLate ? ` · ${translate('mission.late')}` : ''}
          </span>
        )}
      </span>
    </div>
  )
}
