import { useState } from 'react'
import { acceptSchedule } from '../../../shared/commands/accept-schedule'
import { scheduleMark } from '../../../shared/mission/schedule-mark'
import { ASSUMED_WAY_MINUTES } from '../../../shared/scheduling/problem'
import type { ScheduleProposal } from '../../../shared/scheduling/schedule-proposal'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { AgainButton } from '../../ui/buttons/again-button'
import { Button } from '../../ui/buttons/button'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import { ProofLine } from './proof-line'
import styles from './schedule.module.css'
import { SideBySide } from './side-by-side'
import { Unfitted } from './unfitted'

interface ScheduleAnswerProps {
  readonly proposal: ScheduleProposal
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** The schedules that were found, what is proven of them, and the button that takes one over in one step. */
export function ScheduleAnswer({ proposal, onAgain, onClose }: ScheduleAnswerProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const [at, choose] = useState(0)
  const { alternatives, madeFor, proof, assumedWays } = proposal
  const chosen = alternatives[at]
  const isOld = scheduleMark(mission) !== madeFor
  const count = chosen?.visits.length ?? 0

  function accept(): void {
    if (!chosen || !act(acceptSchedule, { madeFor, visits: chosen.visits, toPool: chosen.toPool })) return
    onClose()
    showToast({
      title: translate('schedule.accepted', { count }),
      action: undoAction(translate),
    })
  }

  return (
    <Dialog
      title={translate('schedule.title')}
      onClose={onClose}
      wide
      holdsWork
      footer={
        <>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <AgainButton isOld={isOld} text={translate('schedule.again')} onPress={onAgain} />
          {count > 0 && !isOld ? (
            <Button kind="primary" onPress={accept} autoFocus>
              {translate('schedule.accept', { count })}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles.form}>
        {isOld ? (
          <p className={styles.caution} role="alert">
            {translate('schedule.outOfDate')}
          </p>
        ) : null}
        <ProofLine proof={proof} />
        {assumedWays > 0 ? (
          <p className={styles.caution}>
            {translate('schedule.assumedWays', { count: assumedWays, minutes: ASSUMED_WAY_MINUTES })}
          </p>
        ) : null}
        <SideBySide proposal={proposal} chosen={at} onChoose={choose} />
        {chosen ? <Unfitted key={at} alternative={chosen} /> : null}
      </div>
    </Dialog>
  )
}
