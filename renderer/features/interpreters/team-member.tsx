import { UserMinus } from 'lucide-react'
import { memo } from 'react'
import { editRow } from '../../../shared/commands/edit-row'
import { unassignInterpreter } from '../../../shared/commands/unassign-interpreter'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/act'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { cancellingOneWords } from './cancelling-words'
import styles from './interpreters-view.module.css'

const assignmentStatuses = ['proposed', 'offered', 'accepted', 'declined', 'confirmed', 'cancelled'] as const

/** One interpreter of a requirement's team: who, how firm, and the way out of it. */
export const TeamMember = memo(function TeamMember({ assignment }: { readonly assignment: Assignment }) {
  const translator = useTranslate()
  const { translate, language } = translator
  const act = useAct()
  const name = useOfMission((mission) => rowName(mission, { table: 'interpreters', id: assignment.interpreterId }, language))
  const cancelling = useOfMission((mission) => cancellingOneWords(mission, assignment, translator))
  return (
    <>
      <div className={styles.member}>
        <Button kind="link" onPress={() => reveal({ table: 'interpreters', id: assignment.interpreterId }, 'interpreters')}>
          {name}
        </Button>
        <Select
          label={translate('interpreters.statusOf', { name })}
          isLabelHidden
          options={assignmentStatuses.map((status) => ({ id: status, text: translate(`terms.assignmentStatus.${status}`) }))}
          value={assignment.status}
          onChange={(status) => act(editRow, { table: 'assignments', id: assignment.id, fields: { status } })}
        />
        <IconButton
          icon={UserMinus}
          small
          label={translate('interpreters.unassign', { name })}
          onPress={() => void act(unassignInterpreter, { assignmentId: assignment.id })}
        />
      </div>
      {cancelling === null ? null : <p className={styles.quiet}>{cancelling}</p>}
    </>
  )
})
