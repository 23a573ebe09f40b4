import { Pin, UserMinus } from 'lucide-react'
import { memo } from 'react'
import { editRow } from '../../../shared/commands/edit-row'
import { pinAssignment } from '../../../shared/commands/pin-assignment'
import { setAssignmentStatus } from '../../../shared/commands/set-assignment-status'
import { unassignInterpreter } from '../../../shared/commands/unassign-interpreter'
import { type Assignment, assignmentEntity } from '../../../shared/mission/entities/assignment'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { inspectLater } from '../../app/navigation/inspected'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { IconToggle } from '../../ui/buttons/icon-toggle'
import { Select } from '../../ui/fields/select'
import { cancellingOneWords } from './cancelling-words'
import styles from './interpreters-view.module.css'

const { role: roles, status: statuses } = assignmentEntity.schema.shape

/** One interpreter of a requirement's team: who, as what, how firm, whether a proposal may move them, and the way out of it. */
export const TeamMember = memo(function TeamMember({ assignment }: { readonly assignment: Assignment }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const act = useAct()
  const { id, interpreterId, role, status, pinned: isPinned } = assignment
  const name = useOfMission((mission) => rowName(mission, { table: 'interpreters', id: interpreterId }, language))
  const cancelling = useOfMission((mission) => cancellingOneWords(mission, assignment, translator))
  const edit = (fields: Partial<Assignment>) => act(editRow, { table: 'assignments', id, fields })
  return (
    <>
      <div className={styles.teamMember}>
        <Button kind="link" onPress={() => reveal({ table: 'interpreters', id: interpreterId }, 'interpreters')}>
          {name}
        </Button>
        <IconToggle
          icon={Pin}
          label={translate('interpreters.pin', { name })}
          isSelected={isPinned}
          onChange={(pinned) => act(pinAssignment, { assignmentId: id, pinned })}
        />
        <IconButton
          icon={UserMinus}
          small
          label={translate('interpreters.unassign', { name })}
          onPress={() => inspectLater(() => act(unassignInterpreter, { assignmentId: id }))}
        />
        <Select
          label={translate('interpreters.roleOf', { name })}
          isLabelHidden
          options={roles.options.map((one) => ({ id: one, text: translate(`terms.roleInTeam.${one}`) }))}
          value={role}
          onChange={(next) => edit({ role: next })}
        />
        <Select
          label={translate('interpreters.statusOf', { name })}
          isLabelHidden
          options={statuses.options.map((one) => ({ id: one, text: translate(`terms.assignmentStatus.${one}`) }))}
          value={status}
          onChange={(next) => act(setAssignmentStatus, { assignmentId: id, status: next })}
        />
      </div>
      {cancelling === null ? null : <p className={styles.quiet}>{cancelling}</p>}
    </>
  )
})
