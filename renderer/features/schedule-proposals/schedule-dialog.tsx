import { useState } from 'react'
import { movableItemsOf, poolOf } from '../../../shared/scheduling/wish'
import type { DialogProps } from '../../app/dialogs'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { FaultNote } from '../../ui/marks/fault-note'
import { ProgressBar } from '../../ui/marks/progress-bar'
import { Dialog } from '../../ui/overlays/dialog'
import { useFirstFocus } from '../../ui/overlays/use-first-focus'
import { ProofLine } from './proof-line'
import styles from './schedule.module.css'
import { ScheduleAnswer } from './schedule-answer'
import { type Scheduling, useScheduling } from './use-scheduling'
import { WantedVisits } from './wanted-visits'
import { WishFields } from './wish-fields'
import { firstWish, wishOf } from './wish-form'

/** From the pool of wanted visits to an accepted schedule: the wish, the search with its progress, the schedules side by side. */
export function ScheduleDialog({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const mission = useMission()
  const [form, setForm] = useState(() => firstWish(mission))
  const { scheduling, start, ask, takeBest } = useScheduling()

  if (scheduling.kind === 'seeking') {
    return (
      <Dialog title={translate('schedule.title')} onClose={onClose} wide holdsWork>
        <Seeking scheduling={scheduling} onCancel={ask} onTakeBest={takeBest} />
      </Dialog>
    )
  }
  if (scheduling.kind === 'answer') return <ScheduleAnswer proposal={scheduling.proposal} onAgain={ask} onClose={onClose} />
  const pool = poolOf(mission)
  const movable = movableItemsOf(mission)
  const wish = wishOf(mission, form)
  const isWhole = wish.visits.length > 0 && wish.days.length > 0 && form.from < form.to
  return (
    <Dialog
      title={translate('schedule.title')}
      onClose={onClose}
      wide
      footer={
        <>
          <span className={styles.count}>{translate('schedule.wanted', { count: wish.visits.length })}</span>
          <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
          <Button kind="primary" onPress={() => start(wish)} isDisabled={!isWhole} autoFocus>
            {translate('schedule.start')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {scheduling.kind === 'failed' ? (
          <FaultNote
            title={translate('schedule.failed')}
            text={translate('schedule.failedText', { detail: scheduling.detail })}
          />
        ) : null}
        <p className={styles.quiet}>{translate('schedule.lead')}</p>
        {pool.length + movable.length === 0 ? <p className={styles.caution}>{translate('schedule.noVisits')}</p> : null}
        <div className={styles.columns}>
          <div className={styles.lists}>
            <WantedVisits title={translate('schedule.pool')} items={pool} form={form} onChange={setForm} />
            <WantedVisits title={translate('schedule.planned')} items={movable} form={form} onChange={setForm} />
          </div>
          <WishFields form={form} onChange={setForm} />
        </div>
      </div>
    </Dialog>
  )
}

interface SeekingProps {
  readonly scheduling: Scheduling & { kind: 'seeking' }
  readonly onCancel: () => void
  readonly onTakeBest: () => void
}

function Seeking({ scheduling: { phase, elapsedMs, budgetMs, best, proof }, onCancel, onTakeBest }: SeekingProps) {
  const { translate } = useTranslate()
  const [first] = best?.alternatives ?? []
  const seconds = Math.min(Math.round(elapsedMs / 1000), budgetMs / 1000)
  return (
    <div ref={useFirstFocus<HTMLDivElement>()} className={styles.form} tabIndex={-1}>
      <ProgressBar
        label={translate(`schedule.phase.${phase}`)}
        done={seconds}
        total={budgetMs / 1000}
        unit="seconds"
        onCancel={onCancel}
      />
      {best && first ? (
        <p>{translate('schedule.best', { fitted: first.visits.length, wanted: best.wish.visits.length })}</p>
      ) : null}
      {proof ? <ProofLine proof={proof} /> : null}
      <div>
        <Button onPress={onTakeBest} isDisabled={best === null}>
          {translate('schedule.takeBest')}
        </Button>
      </div>
    </div>
  )
}
