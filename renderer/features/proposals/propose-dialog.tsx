import { useState } from 'react'
import { acceptProposal } from '../../../shared/commands/accept-proposal'
import { missionMark } from '../../../shared/interpreting/assignment/mission-mark'
import { type AssignmentMode, objectivesFor } from '../../../shared/interpreting/assignment/objectives'
import { isOutOfDate, type Proposal } from '../../../shared/interpreting/assignment/proposal'
import type { Mission } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import type { DialogProps } from '../../app/dialogs'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import { Select } from '../../ui/fields/select'
import { ProgressBar } from '../../ui/marks/progress-bar'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import { CountedFromField } from './counted-from-field'
import { firstWish, OneMoreFields, profileOf } from './one-more-fields'
import { OneMoreView } from './one-more-view'
import { ProposalView } from './proposal-view'
import styles from './proposals.module.css'
import { useOneMore } from './use-one-more'
import { type Planning, usePlanning } from './use-planning'

const modes = ['fillGaps', 'replanAll', 'fewestChanges', 'fewestInterpreters', 'oneMore'] as const satisfies readonly (
  | AssignmentMode
  | 'oneMore'
)[]
const budgets = [5, 20, 60] as const

/** From the wish to the accepted proposal: what is asked for, the search with its progress, the answer. Only the last button changes anything. */
export function ProposeDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const [mode, setMode] = useState<(typeof modes)[number]>('fillGaps')
  const [wish, setWish] = useState(() => firstWish(mission))
  const [releaseId, setReleaseId] = useState<string | null>(null)
  const [seconds, setSeconds] = useState<(typeof budgets)[number]>(20)
  const { planning, start, cancel, takeBest } = usePlanning()
  const { oneMore, start: startOneMore, cancel: cancelOneMore } = useOneMore()
  const isLanguageMissing = mode === 'oneMore' && wish.likeId === null && wish.languages.length < 2
  const begin = () =>
    mode === 'oneMore' ? startOneMore(profileOf(mission, wish), seconds * 1000) : start(mode, releaseId, seconds * 1000)

  function seekOneMoreLike(likeId: string): void {
    const like = { ...wish, likeId }
    cancel()
    setMode('oneMore')
    setWish(like)
    startOneMore(profileOf(mission, like), seconds * 1000)
  }

  if (planning.kind === 'planning') {
    return (
      <Dialog title={translate('proposals.title')} onClose={onClose} wide>
        <Searching planning={planning} onCancel={cancel} onTakeBest={takeBest} />
      </Dialog>
    )
  }
  if (oneMore.kind === 'planning') {
    const elapsed = Math.round(oneMore.elapsedMs / 1000)
    return (
      <Dialog title={translate('proposals.title')} onClose={onClose} wide>
        <ProgressBar
          label={translate(`proposals.oneMore.phase.${oneMore.plan}`)}
          done={elapsed}
          total={oneMore.budgetMs / 1000}
          onCancel={cancelOneMore}
        />
      </Dialog>
    )
  }
  if (oneMore.kind === 'answer') {
    const { bought, profile } = oneMore
    const isOld = missionMark(mission) !== missionMark(oneMore.mission)
    return <OneMoreView bought={bought} profile={profile} isOld={isOld} onAgain={cancelOneMore} onClose={onClose} />
  }
  // The same dialog as the one before: to take one away and make another takes the window longer than a frame.
  if (planning.kind === 'answer') {
    const { proposal } = planning
    return (
      <Dialog
        title={translate('proposals.title')}
        onClose={onClose}
        wide
        footer={<AnswerButtons proposal={proposal} onAgain={begin} onClose={onClose} />}
      >
        <Answer proposal={proposal} onOneMore={seekOneMoreLike} />
      </Dialog>
    )
  }
  const failed = [planning, oneMore].find((one) => one.kind === 'failed')
  return (
    <Dialog
      title={translate('proposals.title')}
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" onPress={begin} isDisabled={isLanguageMissing} autoFocus>
            {translate(mode === 'oneMore' ? 'proposals.oneMore.start' : 'proposals.start')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {failed ? (
          <div className={styles.fault} role="alert">
            <strong>{translate('proposals.failed')}</strong>
            <span>{translate('proposals.failedText', { detail: failed.detail })}</span>
          </div>
        ) : null}
        <p className={styles.quiet}>{translate('proposals.lead')}</p>
        <SegmentedControl
          label={translate('proposals.mode')}
          segments={modes.map((id) => ({ id, text: translate(`proposals.mode.${id}`) }))}
          value={mode}
          onChange={setMode}
        />
        <p>{translate(`proposals.mode.${mode}Text`)}</p>
        {mode === 'oneMore' ? <OneMoreFields wish={wish} onChange={setWish} /> : null}
        {mode !== 'oneMore' && countsChanges(mission, mode) ? (
          <CountedFromField value={releaseId} onChange={setReleaseId} />
        ) : null}
        <Select
          label={translate('proposals.time')}
          options={budgets.map((count) => ({ id: String(count), text: translate('proposals.seconds', { seconds: count }) }))}
          value={String(seconds)}
          onChange={(id) => setSeconds(budgets.find((count) => String(count) === id) ?? seconds)}
        />
      </div>
    </Dialog>
  )
}

/** Whether what is kept is an aim of this mission in this mode. */
function countsChanges(mission: Mission, mode: AssignmentMode): boolean {
  return objectivesFor(mission, mode).some(({ name }) => name === 'fewestChanges')
}

interface SearchingProps {
  readonly planning: Planning & { kind: 'planning' }
  readonly onCancel: () => void
  readonly onTakeBest: () => void
}

function Searching({ planning: { phase, elapsedMs, budgetMs, best }, onCancel, onTakeBest }: SearchingProps) {
  const { translate } = useTranslate()
  return (
    <div className={styles.form}>
      <ProgressBar
        label={translate(`proposals.phase.${phase}`)}
        done={Math.min(Math.round(elapsedMs / 1000), budgetMs / 1000)}
        total={budgetMs / 1000}
        onCancel={onCancel}
      />
      <p className={styles.quiet}>
        {translate('proposals.elapsed', { elapsed: Math.round(elapsedMs / 1000), budget: budgetMs / 1000 })}
      </p>
      {best ? <p>{translate('proposals.best', { open: best.after.measures.filled })}</p> : null}
      <div>
        <Button onPress={onTakeBest} isDisabled={best === null}>
          {translate('proposals.takeBest')}
        </Button>
      </div>
    </div>
  )
}

interface AnswerProps {
  readonly proposal: Proposal
  readonly onOneMore: (likeId: string) => void
}

function Answer({ proposal, onOneMore }: AnswerProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  return (
    <div className={styles.form}>
      {isOutOfDate(proposal, mission) ? <p className={styles.caution}>{translate('proposals.outOfDate')}</p> : null}
      <ProposalView proposal={proposal} onOneMore={onOneMore} />
    </div>
  )
}

interface AnswerButtonsProps {
  readonly proposal: Proposal
  readonly onAgain: () => void
  readonly onClose: () => void
}

function AnswerButtons({ proposal, onAgain, onClose }: AnswerButtonsProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const changes = proposal.add.length + proposal.remove.length + proposal.lead.length

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
      <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
      <Button onPress={onAgain}>{translate('proposals.again')}</Button>
      {changes > 0 && !isOutOfDate(proposal, mission) ? (
        <Button kind="primary" onPress={accept} autoFocus>
          {translate('proposals.accept', { changes })}
        </Button>
      ) : null}
    </>
  )
}
