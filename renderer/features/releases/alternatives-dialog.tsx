import { useState } from 'react'
import { alternativeOf, planIdOf } from '../../../shared/alternatives/alternative-of'
import { takeAlternative } from '../../../shared/commands/take-alternative'
import type { Mission } from '../../../shared/mission/mission'
import { actIn } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import type { DialogProps } from '../../app/dialogs'
import { ReadingFault } from '../../app/faults/reading-fault'
import { switchTo } from '../../app/missions/mission-actions'
import { tell } from '../../app/missions/mission-notices'
import { useMissionCards } from '../../app/missions/use-mission-cards'
import { desk } from '../../app/start/desk-access'
import { formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import type { MissionCard } from '../../persistence/mission-card'
import { useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { AddByName } from '../../ui/lists/add-by-name'
import { Badge } from '../../ui/marks/badge'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import { ChangeList } from './change-list'
import { FigureTable } from './figure-table'
import styles from './releases.module.css'

/** The plan and what was kept beside it: to be switched between, compared, and taken as the plan. */
export function AlternativesDialog({ onClose }: DialogProps) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  const stepCount = useDesk((state) => state.journal?.stepCount ?? 0)
  const [listed, reload] = useMissionCards()
  const cards = listed?.ok ? plansOf(planIdOf(mission), listed.value) : []
  const [compared, setCompared] = useState<{ readonly id: string; readonly mission: Mission } | null>(null)
  const nameOf = (card: MissionCard) => card.alternative?.name ?? translate('releases.thePlan')
  const nameOfId = (id: string) => nameOf(cards.find((card) => card.id === id) ?? { ...noCard, id })

  function keep(name: string): boolean {
    const made = alternativeOf(mission, { name: name.slice(0, 200), stepCount, madeAt: Date.now() })
    void desk()
      .repository.keepNew(made)
      .then((kept) => {
        if (!kept.ok) tell({ kind: 'failed', failure: kept.error })
        else showToast({ title: translate('releases.keptAlternative', { name }) })
        reload()
      })
    return true
  }

  async function compare(id: string): Promise<void> {
    const read = await desk().repository.readMission(id)
    if (read.ok) setCompared({ id, mission: read.value })
    else tell({ kind: 'failed', failure: read.error })
  }

  async function change(id: string): Promise<void> {
    onClose()
    await switchTo(id)
  }

  /** The plan is opened where an alternative is open, so that the step is the plan's, and can be undone there. */
  async function take({ id, ...card }: MissionCard): Promise<void> {
    const read = await desk().repository.readMission(id)
    if (!read.ok) {
      tell({ kind: 'failed', failure: read.error })
      return
    }
    onClose()
    if (!(await switchTo(planIdOf(read.value))) || !actIn(translator)(takeAlternative, { from: read.value })) return
    showToast({
      title: translate('releases.taken', { name: nameOf({ ...card, id }) }),
      action: undoAction(translate),
    })
  }

  return (
    <Dialog title={translate('releases.alternativesTitle')} onClose={onClose} wide>
      <div className={styles.form}>
        <p className={styles.lead}>{translate('releases.alternativesLead')}</p>
        <AddByName label={translate('releases.keepAlternative')} onAdd={keep} />
        <ul className={styles.plans}>
          {cards.map((card) => (
            <PlanLine
              key={card.id}
              card={card}
              name={nameOf(card)}
              isOpen={card.id === mission.id}
              onSwitch={() => void change(card.id)}
              onCompare={() => void compare(card.id)}
              onTake={card.alternative ? () => void take(card) : null}
            />
          ))}
        </ul>
        {listed && !listed.ok ? <ReadingFault failure={listed.error} onRetry={reload} /> : null}
        {listed?.ok && cards.length < 2 ? <p className={styles.lead}>{translate('releases.noAlternatives')}</p> : null}
        {compared ? (
          <>
            <FigureTable
              columns={[
                { name: nameOfId(mission.id), mission },
                { name: nameOfId(compared.id), mission: compared.mission },
              ]}
            />
            <ChangeList before={mission} after={compared.mission} />
          </>
        ) : null}
      </div>
    </Dialog>
  )
}

const noCard: MissionCard = { id: '', title: {}, startsOn: '', endsOn: '', stepCount: 0, lastStepId: null, changedAt: 0 }

interface PlanLineProps {
  readonly card: MissionCard
  readonly name: string
  readonly isOpen: boolean
  readonly onSwitch: () => void
  readonly onCompare: () => void
  /** null: it is the plan. */
  readonly onTake: (() => void) | null
}

function PlanLine({ card, name, isOpen, onSwitch, onCompare, onTake }: PlanLineProps) {
  const { translate, language } = useTranslate()
  return (
    <li className={styles.plan}>
      <span className={styles.planWords}>
        <span>
          {name} {isOpen ? <Badge tone="outline">{translate('releases.openNow')}</Badge> : null}
        </span>
        <span className={styles.lead}>{translate('app.missions.changed', { when: formatMoment(card.changedAt, language) })}</span>
      </span>
      {isOpen ? null : (
        <>
          <Button small onPress={onCompare}>
            {translate('releases.compareWith', { name })}
          </Button>
          <Button small onPress={onSwitch}>
            {translate('releases.switchTo', { name })}
          </Button>
        </>
      )}
      {onTake ? (
        <Button small onPress={onTake}>
          {translate('releases.take', { name })}
        </Button>
      ) : null}
    </li>
  )
}

/** The cards of a plan and its alternatives, the plan first, then as they were changed last. */
function plansOf(planId: string, cards: readonly MissionCard[]): readonly MissionCard[] {
  const plan = cards.filter(({ id }) => id === planId)
  return [...plan, ...cards.filter(({ alternative }) => alternative?.missionId === planId)]
}
