import { Square, SquareCheck, SquareCheckBig } from 'lucide-react'
import { rowName } from '../../../shared/mission/row-name'
import { isOpen, type PlannedTask } from '../../../shared/tasks/planned-tasks'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { classNames } from '../../ui/class-names'
import lineStyles from '../../ui/lists/list-line.module.css'
import { Badge } from '../../ui/marks/badge'
import { dueWords, itemOfTask, taskTitle } from './task-words'
import styles from './tasks.module.css'

interface TaskLineProps {
  readonly task: PlannedTask
  readonly isSelected: boolean
  readonly isLate: boolean
}

/** A task in the countdown: whether it is done, what and for which item, who, when. A click on the box is caught by the list. */
export function TaskLine({ task, isSelected, isLate }: TaskLineProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const title = taskTitle(task, translator)
  const item = itemOfTask(mission, task, translator)
  const Box = isOpen(task) ? Square : task.doneOn === null ? SquareCheck : SquareCheckBig
  const state = isOpen(task) ? 'tasks.isOpen' : task.doneOn === null ? 'tasks.isSettled' : 'tasks.isDone'
  return (
    <div className={classNames(styles.line, isSelected && styles.selected)}>
      <span className={styles.box} data-mark="" role="img" aria-label={translate(state)}>
        <Box size={16} strokeWidth={1.75} aria-hidden />
      </span>
      <span className={lineStyles.two}>
        <span className={styles.title}>
          <span className={classNames(lineStyles.clipped, !isOpen(task) && styles.struck)} lang={title.lang}>
            {title.text}
          </span>
          {task.priority === 'high' ? <Badge tone="outline">{translate('terms.priority.high')}</Badge> : null}
        </span>
        <span className={lineStyles.second} lang={item?.lang}>
          {item?.text}
        </span>
      </span>
      <span className={classNames(lineStyles.second, styles.owner)}>
        {task.ownerPersonId === null ? '' : rowName(mission, { table: 'persons', id: task.ownerPersonId }, language)}
      </span>
      <span className={classNames(lineStyles.second, styles.due, isLate && styles.late)}>{dueWords(task, translator)}</span>
    </div>
  )
}
