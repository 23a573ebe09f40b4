import { acceptProposal } from '../../../shared/commands/accept-proposal'
import { isOutOfDate, type Proposal } from '../../../shared/interpreting/assignment/proposal'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { AgainButton } from '../../ui/buttons/again-button'
import { Button } from '../../ui/buttons/button'
import { showToast } from '../../ui/overlays/toast'
import { ProposalView } from './proposal-view'
import styles from './proposals.module.css'

interface ProposalAnswerProps {
  readonly proposal: Proposal
  readonly onOneMore: (likeId: string) => void
}

/** What is proposed; where the mission has changed meanwhile, that is said first. */
export function ProposalAnswer({ proposal, onOneMore }: ProposalAnswerProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  return (
    <div className={styles.form}>
      {isOutOfDate(proposal, mission) ? (
        <p className={styles.caution} role="alert">
          {translate('proposals.outOfDate')}
        </p>
      ) : null}
      <ProposalView proposal={proposal} onOneMore={onOneMore} />
    </div>
  )
}

interface AnswerButtonsProps {
  readonly proposal: Proposal
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** What can be done with a proposal: left, sought again, and, while it is still of this mission, accepted in one step. */
export function AnswerButtons({ proposal, onAgain, onClose }: AnswerButtonsProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const changes = proposal.add.length + proposal.remove.length + proposal.lead.length
  const isOld = isOutOfDate(proposal, mission)

  function accept(): void {
    const { madeFor, add, remove, lead } = proposal
    if (!act(acceptProposal, { madeFor, add, remove, lead })) return
    onClose()
    showToast({
      title: translate('proposals.accepted', { changes }),
      action: undoAction(translate),
    })
  }

  return (
    <>
      <Button onPress={onClose} autoFocus={changes === 0}>
        {translate('app.ui.cancel')}
      </Button>
      <AgainButton isOld={isOld} text={translate('proposals.again')} onPress={onAgain} />
      {changes > 0 && !isOld ? (
        <Button kind="primary" onPress={accept} autoFocus>
          {translate('proposals.accept', { changes })}
        </Button>
      ) : null}
    </>
  )
}
