import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { textIn } from '../../../shared/mission/text'
import { openMission } from '../../app/missions/mission-actions'
import { tell } from '../../app/missions/mission-notices'
import { desk } from '../../app/start/desk-access'
import { formatDateRange, formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import type { MissionCard } from '../../persistence/mission-card'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import styles from './start-screen.module.css'

export function MissionRow({ card, onDiscarded }: { readonly card: MissionCard; readonly onDiscarded: () => void }) {
  const { translate, language } = useTranslate()
  const [asking, setAsking] = useState(false)
  const name = textIn(card.title, language)
  const title = name.text || translate('app.mission.untitled')
  return (
    <li className={styles.row}>
      <AriaButton className={styles.open ?? ''} onPress={() => void openMission(card.id)}>
        <span className={styles.name} lang={name.lang}>
          {title}
        </span>
        {card.alternative ? (
          <span className={styles.detail}>{translate('releases.alternativeNamed', { name: card.alternative.name })}</span>
        ) : null}
        {card.scheduleOf === undefined ? null : (
          <span className={styles.detail}>{translate('app.missions.scheduleOf', { name: card.scheduleOf })}</span>
        )}
        <span className={styles.when}>{formatDateRange(card.startsOn, card.endsOn, language)}</span>
        <span className={styles.detail}>
          {translate('app.missions.changed', { when: formatMoment(card.changedAt, language) })}
        </span>
      </AriaButton>
      <IconButton icon={Trash2} small label={translate('app.missions.discard', { title })} onPress={() => setAsking(true)} />
      {asking ? <DiscardQuestion card={card} title={title} onClose={() => setAsking(false)} onDiscarded={onDiscarded} /> : null}
    </li>
  )
}

interface DiscardQuestionProps {
  readonly card: MissionCard
  readonly title: string
  readonly onClose: () => void
  readonly onDiscarded: () => void
}

/** Asked, because it is the one thing here that undo cannot take back. */
function DiscardQuestion({ card, title, onClose, onDiscarded }: DiscardQuestionProps) {
  const { translate } = useTranslate()
  async function discard(): Promise<void> {
    onClose()
    const outcome = await desk().repository.discardMission(card.id)
    if (outcome.ok) showToast({ title: translate('app.missions.discarded', { title }) })
    else tell({ kind: 'failed', failure: outcome.error })
    onDiscarded()
  }
  return (
    <Dialog
      title={translate('app.missions.discardTitle', { title })}
      onClose={onClose}
      isAlert
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {translate('app.ui.cancel')}
          </Button>
          <Button kind="critical" onPress={() => void discard()}>
            {translate('app.missions.discardConfirm')}
          </Button>
        </>
      }
    >
      <p>{translate('app.missions.discardText')}</p>
    </Dialog>
  )
}
