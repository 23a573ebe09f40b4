import { useId } from 'react'
import { setTaskRule } from '../../../shared/commands/set-task-rule'
import { type TaskRuleId, taskPriorities, taskRuleIds } from '../../../shared/mission/entities/task'
import { rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import type { DialogProps } from '../../app/dialogs'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { Dialog } from '../../ui/overlays/dialog'
import styles from './tasks.module.css'

/** Which tasks follow from the plan by themselves, how many days before, how urgent, and whose they are unless somebody else is named. */
export function TaskRulesDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  return (
    <Dialog
      title={translate('tasks.rulesTitle')}
      onClose={onClose}
      wide
      footer={
        <Button kind="primary" onPress={onClose}>
          {translate('app.ui.close')}
        </Button>
      }
    >
      <p className={styles.quiet}>{translate('tasks.rulesLead')}</p>
      <div className={styles.rules}>
        {taskRuleIds.map((rule) => (
          <RuleLine key={rule} rule={rule} />
        ))}
      </div>
    </Dialog>
  )
}

function RuleLine({ rule }: { readonly rule: TaskRuleId }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const name = useId()
  const kept = rowsOf(mission, 'taskRules').find((row) => row.rule === rule)
  const set = (fields: Parameters<typeof setTaskRule.run>[1]['fields']) => act(setTaskRule, { rule, fields })
  return (
    <fieldset className={styles.rule} aria-labelledby={name}>
      <span id={name} hidden>
        {translate(`terms.taskRule.${rule}`)}
      </span>
      <Checkbox
        label={translate(`terms.taskRule.${rule}`)}
        isSelected={kept?.isOn ?? true}
        onChange={(isOn) => void set({ isOn })}
      />
      <NumberField
        label={translate('fields.daysBefore')}
        isLabelHidden
        value={kept?.daysBefore ?? null}
        min={0}
        max={1000}
        placeholder={translate('tasks.usualDays')}
        onCommit={(daysBefore) => void set({ daysBefore })}
      />
      <Select
        label={translate('fields.priority')}
        isLabelHidden
        options={[
          { id: 'usual', text: translate('tasks.usualPriority') },
          ...taskPriorities.map((priority) => ({ id: priority, text: translate(`terms.priority.${priority}`) })),
        ]}
        value={kept?.priority ?? 'usual'}
        onChange={(priority) =>
          void set({ priority: priority === 'usual' ? null : (taskPriorities.find((one) => one === priority) ?? null) })
        }
      />
      <ComboBox
        label={translate('fields.ownerPersonId')}
        isLabelHidden
        options={rowsOf(mission, 'persons').map(({ id }) => ({ id, text: rowName(mission, { table: 'persons', id }, language) }))}
        value={kept?.ownerPersonId ?? null}
        placeholder={translate('tasks.nobody')}
        isClearable
        onChange={(ownerPersonId) => void set({ ownerPersonId })}
      />
    </fieldset>
  )
}
