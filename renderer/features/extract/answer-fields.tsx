import { answerAssignment } from '../../../shared/commands/answer-assignment'
import type { OwnDuty } from '../../../shared/extract/own-work'
import { useAct } from '../../app/actions/act'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { TextArea } from '../../ui/fields/text-area'
import { StatusMark } from '../../ui/marks/status-mark'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './entry.module.css'
import { statusShapes } from './entry-words'
import extractStyles from './extract.module.css'

interface AnswerFieldsProps {
  readonly duty: OwnDuty
  /** One of several at the same item: then the heading says which. */
  readonly isOneOfSeveral: boolean
}

/** Accept or decline one assignment, and a remark. */
export function AnswerFields({ duty, isOneOfSeveral }: AnswerFieldsProps) {
  const { translate } = useTranslate()
  const languageName = useLanguageName()
  const act = useAct()
  const { assignment, requirement } = duty
  const { id: assignmentId, status } = assignment
  const title = isOneOfSeveral
    ? translate('extract.answerTo', {
        mode: translate(`terms.mode.${requirement.mode}`),
        languages: `${languageName(requirement.from)} – ${languageName(requirement.to)}`,
      })
    : translate('extract.answer')
  const isAccepted = status === 'accepted' || status === 'confirmed'
  return (
    <InspectorSection title={title} isStacked>
      <div className={styles.answerRow}>
        <Button
          kind={isAccepted || status === 'declined' ? 'normal' : 'primary'}
          isDisabled={isAccepted}
          onPress={() => void act(answerAssignment, { assignmentId, status: 'accepted' })}
        >
          {translate('extract.accept')}
        </Button>
        <Button
          isDisabled={status === 'declined'}
          onPress={() => void act(answerAssignment, { assignmentId, status: 'declined' })}
        >
          {translate('extract.decline')}
        </Button>
        <StatusMark shape={statusShapes[status]} text={translate(`terms.assignmentStatus.${status}`)} />
      </div>
      {status === 'confirmed' ? <p className={extractStyles.quiet}>{translate('extract.confirmedHint')}</p> : null}
      <TextArea
        label={translate('extract.remark')}
        value={assignment.answerNote}
        onCommit={(note) => void act(answerAssignment, { assignmentId, note })}
      />
    </InspectorSection>
  )
}
