import { Trash2 } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import { setTask } from '../../../shared/commands/set-task'
import { type Task, type TaskRuleId, taskPriorities } from '../../../shared/mission/entities/task'
import { missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { isOpen, type PlannedTask, plannedTaskOf } from '../../../shared/tasks/planned-tasks'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import type { InspectorProps } from '../../app/inspectors'
import { openDocuments } from '../../app/navigation/open-documents'
import { formatDay } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { DateField } from '../../ui/fields/date-field'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { TextArea } from '../../ui/fields/text-area'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { dueWords, itemOfTask, taskTitle } from './task-words'
import styles from './tasks.module.css'
import { useToday } from './use-today'

/** Something to be done: what, by when, by whom, for which item; for a task that follows from a rule, from which. */
export function TaskInspector({ id }: InspectorProps) {
  const { translate } = useTranslate()
  const task = plannedTaskOf(useMission(), id)
  if (task) return <TaskFields task={task} />
  return (
    <InspectorSection>
      <p className={styles.quiet}>{translate('tasks.noLonger')}</p>
    </InspectorSection>
  )
}

function TaskFields({ task }: { readonly task: PlannedTask }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const act = useAct()
  const today = useToday()
  const { documentLanguages, startsOn } = missionRowOf(mission)
  const row = rowOf(mission, 'tasks', task.id)
  const title = taskTitle(task, translator)
  const due = dueWords(task, translator)
  const edit = (fields: Partial<Omit<Task, 'id' | 'rule' | 'itemId'>>) => act(setTask, { taskId: task.id, fields })
  const dueOn = row?.dueOn ?? null
  const isByPlan = task.doneOn === null && task.isSettled
  return (
    <>
      <InspectorHeader
        kind={translate('terms.table.tasks')}
        title={title.text}
        lang={title.lang}
        {...(due === '' ? {} : { subtitle: due })}
        actions={row ? <RemoveButton id={task.id} name={title.text} isDerived={row.rule !== null} /> : null}
      />
      <InspectorSection>
        <Checkbox
          label={translate(isByPlan ? 'tasks.isSettled' : 'tasks.isDone')}
          isSelected={!isOpen(task)}
          isDisabled={isByPlan}
          onChange={(done) => edit({ doneOn: done ? today : null })}
        />
        <LocalizedTextField
          label={translate('fields.title')}
          value={task.title}
          languages={[...new Set([language, ...documentLanguages])]}
          isMultiline
          onCommit={(text) => edit({ title: text })}
        />
        <DateField label={translate('fields.dueOn')} value={dueOn} near={startsOn} onCommit={(date) => edit({ dueOn: date })} />
        <NumberField
          label={translate('fields.dueDaysBefore')}
          value={task.daysBefore}
          min={0}
          max={1000}
          isDisabled={dueOn !== null}
          description={translate(dueOn === null ? 'tasks.dueBeforeHint' : 'tasks.dueDateHint')}
          onCommit={(dueDaysBefore) => edit({ dueDaysBefore })}
        />
        <ItemOfTask task={task} />
        <ComboBox
          label={translate('fields.ownerPersonId')}
          options={rowsOf(mission, 'persons').map((person) => ({
            id: person.id,
            text: rowName(mission, { table: 'persons', id: person.id }, language),
            detail: translate(`terms.personKind.${person.kind}`),
          }))}
          value={task.ownerPersonId}
          isClearable
          onChange={(ownerPersonId) => edit({ ownerPersonId })}
        />
        <Select
          label={translate('fields.priority')}
          options={taskPriorities.map((priority) => ({ id: priority, text: translate(`terms.priority.${priority}`) }))}
          value={task.priority}
          onChange={(priority) => edit({ priority })}
        />
      </InspectorSection>
      <InspectorSection isStacked>
        <TextArea label={translate('fields.notes')} value={task.notes} onCommit={(notes) => edit({ notes })} />
      </InspectorSection>
    </>
  )
}

/** Rules whose tasks are done by handing a host the paper that asks for a visit and lists the visitors. */
const askedByPaper: readonly TaskRuleId[] = ['application', 'visitorList', 'signatures']

/** A task of one's own may be given to any item; one that follows from a rule leads to its item, and to the place with the rule. */
function ItemOfTask({ task }: { readonly task: PlannedTask }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const mission = useMission()
  const act = useAct()
  if (task.rule === null) {
    return (
      <ComboBox
        label={translate('fields.itemId')}
        options={rowsOf(mission, 'items').map((item) => ({
          id: item.id,
          text: textIn(item.title, language).text || translate(`terms.kind.${item.kind}`),
          ...(item.dayOn === null ? {} : { detail: formatDay(item.dayOn, language) }),
        }))}
        value={task.itemId}
        isClearable
        onChange={(itemId) => act(editRow, { table: 'tasks', id: task.id, fields: { itemId } })}
      />
    )
  }
  const item = itemOfTask(mission, task, translator)
  if (!item) return null
  return (
    <p className={styles.follows}>
      <span className={styles.quiet}>{translate('tasks.follows', { rule: translate(`terms.taskRule.${task.rule}`) })}</span>
      <Button kind="link" onPress={() => reveal({ table: 'items', id: item.id }, 'itinerary')}>
        <span lang={item.lang}>{item.text}</span>
      </Button>
      {askedByPaper.includes(task.rule) ? (
        <Button kind="link" onPress={() => openDocuments(['visit-request', 'visitor-workbook'])}>
          {translate('onsite.title.visitRequest')}
        </Button>
      ) : null}
    </p>
  )
}

/** Taking away what was said of a task that follows from a rule leaves the task as the rule has it. */
function RemoveButton({ id, name, isDerived }: { readonly id: string; readonly name: string; readonly isDerived: boolean }) {
  const { translate } = useTranslate()
  const remove = useRemove()
  return (
    <IconButton
      icon={Trash2}
      small
      label={translate(isDerived ? 'tasks.reset' : 'tasks.remove')}
      onPress={() => void remove({ table: 'tasks', id }, translate(isDerived ? 'tasks.wasReset' : 'app.removed', { name }))}
    />
  )
}
