import { ListChecks, SlidersHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import { setTask } from '../../../shared/commands/set-task'
import { rowName } from '../../../shared/mission/row-name'
import { isOpen, type PlannedTask, plannedTasksOf } from '../../../shared/tasks/planned-tasks'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useListKeys } from '../../app/actions/use-list-keys'
import { openDialog } from '../../app/navigation/open-dialog'
import { focusRegion } from '../../app/navigation/regions'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select, useChoice, useSession } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { Select } from '../../ui/fields/select'
import { AddByName } from '../../ui/lists/add-by-name'
import { EmptyState } from '../../ui/lists/empty-state'
import lineStyles from '../../ui/lists/list-line.module.css'
import { ListToolbar } from '../../ui/lists/list-toolbar'
import { VirtualList } from '../../ui/lists/virtual-list'
import { showToast } from '../../ui/overlays/toast'
import { ViewPane } from '../../ui/panes/view-pane'
import { TaskLine } from './task-line'
import { EVERYBODY, NOBODY, type TaskRow, taskRows } from './task-rows'
import { awayWords, taskTitle } from './task-words'
import styles from './tasks.module.css'
import { useAddTask } from './use-add-task'
import { useToday } from './use-today'

/** What is to be done, as a countdown: tasks that follow from the plan and tasks of one's own. */
export function TasksView() {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const act = useAct()
  const add = useAddTask(null)
  const onListKey = useListKeys()
  const today = useToday()
  const selection = useSession((state) => state.selection)
  const [owner, setOwner] = useChoice('tasks.owner', EVERYBODY)
  const [chosen, setShows] = useChoice('tasks.shows', 'open')
  const shows = chosen === 'done' ? 'done' : 'open'
  const tasks = plannedTasksOf(mission)
  const rows = useMemo(() => taskRows(tasks, { today, owner, shows }), [tasks, today, owner, shows])
  const openCount = useMemo(() => tasks.filter(isOpen).length, [tasks])
  const owners = useMemo(() => [...new Set(tasks.flatMap((task) => task.ownerPersonId ?? []))], [tasks])

  function toggle(task: PlannedTask): void {
    if (task.doneOn === null && task.isSettled) {
      showToast({ title: translate('tasks.settledHint') })
      return
    }
    const doneOn = task.doneOn === null ? today : null
    if (!act(setTask, { taskId: task.id, fields: { doneOn } })) return
    const name = taskTitle(task, translator).text
    const title = translate(doneOn === null ? 'tasks.reopened' : 'tasks.wasDone', { task: name })
    showToast({ title, action: undoAction(translate) })
  }

  return (
    <ViewPane label={translate('tasks.title')}>
      <ListToolbar>
        <AddByName label={translate('tasks.add')} onAdd={add} />
        <SegmentedControl
          label={translate('tasks.shows')}
          isLabelHidden
          segments={[
            { id: 'open', text: translate('tasks.open', { count: openCount }) },
            { id: 'done', text: translate('tasks.done', { count: tasks.length - openCount }) },
          ]}
          value={shows}
          onChange={setShows}
        />
        <div className={styles.ownerFilter}>
          <Select
            label={translate('tasks.ownerFilter')}
            isLabelHidden
            options={[
              { id: EVERYBODY, text: translate('tasks.everybody') },
              { id: NOBODY, text: translate('tasks.nobody') },
              ...owners.map((id) => ({ id, text: rowName(mission, { table: 'persons', id }, language) })),
            ]}
            value={owner}
            onChange={setOwner}
          />
        </div>
        <Button onPress={() => openDialog('task-rules')}>
          <SlidersHorizontal size={14} strokeWidth={1.75} aria-hidden /> {translate('tasks.rules')}
        </Button>
      </ListToolbar>
      {rows.length === 0 ? (
        <EmptyState icon={ListChecks} title={translate('tasks.none')} text={translate('tasks.noneText')}>
          {owner === EVERYBODY ? null : <Button onPress={() => setOwner(EVERYBODY)}>{translate('tasks.everybody')}</Button>}
        </EmptyState>
      ) : (
        <VirtualList
          label={translate('tasks.title')}
          rows={rows}
          keyOf={({ key }) => key}
          heightOf={(row) => (row.kind === 'heading' ? 40 : 49)}
          isOption={({ kind }) => kind === 'task'}
          selectedKey={selection?.table === 'tasks' ? selection.id : null}
          onSelect={(row) => row.kind === 'task' && select({ table: 'tasks', id: row.task.id })}
          onOpen={() => focusRegion('inspector')}
          onMark={(row) => row.kind === 'task' && toggle(row.task)}
          onKey={(event, row) => {
            if (row?.kind !== 'task') return
            if (event.key === ' ') {
              event.preventDefault()
              toggle(row.task)
            } else if (mission.tables.tasks[row.task.id]) onListKey(event, { table: 'tasks', id: row.task.id })
          }}
          renderRow={(row, { isSelected }) =>
            row.kind === 'heading' ? (
              <div className={lineStyles.heading}>
                {heading(row)} <span className={lineStyles.quiet}>{row.count}</span>
              </div>
            ) : (
              <TaskLine task={row.task} isSelected={isSelected} isLate={row.isLate} />
            )
          }
        />
      )}
    </ViewPane>
  )

  function heading({ on }: TaskRow & { kind: 'heading' }): string {
    if (on === null) return translate('tasks.noDate')
    if (on === 'overdue') return translate('tasks.overdue')
    return `${formatDay(on, language)} · ${awayWords(on, today, translator)}`
  }
}
