import { useState } from 'react'
import { missionMark } from '../../../shared/interpreting/assignment/mission-mark'
import type { DialogProps } from '../../app/dialogs'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { FaultNote } from '../../ui/marks/fault-note'
import { ProgressBar } from '../../ui/marks/progress-bar'
import { Dialog } from '../../ui/overlays/dialog'
import { profileOf } from './one-more-fields'
import { OneMoreView } from './one-more-view'
import { AnswerButtons, ProposalAnswer } from './proposal-answer'
import { ProposalSearch, SearchForm } from './proposal-search'
import styles from './proposals.module.css'
import { useOneMore } from './use-one-more'
import { usePlanning } from './use-planning'
import { isWholeWish, usualWish, type Wish, WishForm } from './wish-form'

/** From the wish to the accepted proposal: what is asked for, the search with its progress, the answer. Only the last button changes anything. */
export function ProposeDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const [wish, setWish] = useState(() => usualWish(mission))
  const { planning, start, cancel, takeBest } = usePlanning()
  const { oneMore, start: startOneMore, cancel: cancelOneMore } = useOneMore()

  function seek(wanted: Wish): void {
    const { mode, releaseId, seconds } = wanted
    if (mode === 'oneMore') startOneMore(profileOf(mission, wanted.oneMore), seconds * 1000)
    else start(mode, releaseId, seconds * 1000)
  }
  const begin = () => seek(wish)

  function seekOneMoreLike(likeId: string): void {
    const like: Wish = { ...wish, mode: 'oneMore', oneMore: { ...wish.oneMore, likeId } }
    cancel()
    setWish(like)
    seek(like)
  }

  if (planning.kind === 'planning') {
    return (
      <Dialog title={translate('proposals.title')} onClose={onClose} wide holdsWork>
        <ProposalSearch planning={planning} onCancel={cancel} onTakeBest={takeBest} />
      </Dialog>
    )
  }
  if (oneMore.kind === 'planning') {
    const elapsed = Math.round(oneMore.elapsedMs / 1000)
    return (
      <Dialog title={translate('proposals.title')} onClose={onClose} wide holdsWork>
        <SearchForm>
          <ProgressBar
            label={translate(`proposals.oneMore.phase.${oneMore.plan}`)}
            done={elapsed}
            total={oneMore.budgetMs / 1000}
            unit="seconds"
            onCancel={cancelOneMore}
          />
        </SearchForm>
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
        holdsWork
        footer={<AnswerButtons proposal={proposal} onAgain={begin} onClose={onClose} />}
      >
        <ProposalAnswer proposal={proposal} onOneMore={seekOneMoreLike} />
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
          <Button kind="primary" onPress={begin} isDisabled={!isWholeWish(wish)} autoFocus>
            {translate(wish.mode === 'oneMore' ? 'proposals.oneMore.start' : 'proposals.start')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {failed ? (
          <FaultNote title={translate('proposals.failed')} text={translate('proposals.failedText', { detail: failed.detail })} />
        ) : null}
        <p className={styles.quiet}>{translate('proposals.lead')}</p>
        <WishForm wish={wish} onChange={setWish} />
      </div>
    </Dialog>
  )
}
