import { Trash2 } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import { type Task, taskEntity } from '../../../shared/mission/entities/task'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/act'
import { formatDay } from '../../app/format-date'
import type { InspectorProps } from '../../app/inspectors'
import { useRemove } from '../../app/use-remove'
import { useTranslate } from '../../i18n/language-provider'
import { todayHere } from '../../store/desk-context'
import { useMission, useRow } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { ComboBox } from '../../ui/combo-box'
import { DateField } from '../../ui/date-field'
import { IconButton } from '../../ui/icon-button'
import { InspectorHeader, InspectorSection } from '../../ui/inspector-section'
import { LocalizedTextField } from '../../ui/localized-text-field'
import { NumberField } from '../../ui/number-field'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { dueOnOf } from './task-due'

const priorities = taskEntity.schema.shape.priority.options

/** Something to be done: what, by when, by whom, for which item. */
export function TaskInspector({ id }: InspectorProps) {
  const task = useRow('tasks', id)
  return task ? <TaskFields task={task} /> : null
}

function TaskFields({ task }: { readonly task: Task }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const { id } = task
  const { startsOn, planningOn, documentLanguages } = missionRowOf(mission)
  const name = textIn(task.title, language)
  const title = name.text || translate('terms.table.tasks')
  const dueOn = dueOnOf(mission, task)
  const edit = (fields: Partial<Task>) => act(editRow, { table: 'tasks', id, fields })
  const items = rowsOf(mission, 'items').map((item) => ({
    id: item.id,
    text: textIn(item.title, language).text || translate(`terms.kind.${item.kind}`),
    ...(item.dayOn === null ? {} : { detail: formatDay(item.dayOn, language) }),
  }))
  const persons = rowsOf(mission, 'persons').map((person) => ({
    id: person.id,
    text: rowName(mission, { table: 'persons', id: person.id }, language),
    detail: translate(`terms.personKind.${person.kind}`),
  }))
  return (
    <>
      <InspectorHeader
        kind={translate('terms.table.tasks')}
        title={title}
        lang={name.lang}
        {...(dueOn === null ? {} : { subtitle: translate('mission.dueOn', { day: formatDay(dueOn, language) }) })}
        actions={
          <IconButton
            icon={Trash2}
            small
            label={translate('mission.removeTask')}
            onPress={() => {
              if (remove({ table: 'tasks', id }, translate('mission.removed', { name: title })))
                select({ table: 'missions', id: mission.id })
            }}
          />
        }
      />
      <InspectorSection>
        <Checkbox
          label={translate('mission.isDone')}
          isSelected={task.doneOn !== null}
          onChange={(done) => edit({ doneOn: done ? (planningOn ?? todayHere()) : null })}
        />
        <LocalizedTextField
          label={translate('fields.title')}
          value={task.title}
          languages={[...new Set([language, ...documentLanguages])]}
          isMultiline
          onCommit={(text) => edit({ title: text })}
        />
        <DateField
          label={translate('fields.dueOn')}
          value={task.dueOn}
          near={startsOn}
          onCommit={(date) => edit({ dueOn: date })}
        />
        <NumberField
          label={translate('fields.dueDaysBefore')}
          value={task.dueDaysBefore}
          min={0}
          max={1000}
          isDisabled={task.dueOn !== null}
          description={translate(task.dueOn === null ? 'mission.dueBeforeHint' : 'mission.dueDateHint')}
          onCommit={(dueDaysBefore) => edit({ dueDaysBefore })}
        />
        <ComboBox
          label={translate('fields.itemId')}
          options={items}
          value={task.itemId}
          isClearable
          onChange={(itemId) => edit({ itemId })}
        />
        <ComboBox
          label={translate('fields.ownerPersonId')}
          options={persons}
          value={task.ownerPersonId}
          isClearable
          onChange={(ownerPersonId) => edit({ ownerPersonId })}
        />
        <Select
          label={translate('fields.priority')}
          options={priorities.map((priority) => ({ id: priority, text: translate(`terms.priority.${priority}`) }))}
          value={task.priority}
          onChange={(priority) => edit({ priority })}
        />
      </InspectorSection>
      <InspectorSection isStacked>
        <TextArea label={translate('fields.notes')} value={task.notes} onCommit={(notes) => edit({ notes })} />
        <Button onPress={() => select({ table: 'missions', id: mission.id })}>{translate('mission.allTasks')}</Button>
      </InspectorSection>
    </>
  )
}
