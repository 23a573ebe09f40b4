import type { FormEvent } from 'react'
import { extractMarkOf } from '../../../shared/extract/answer-of'
import { missionRowOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import type { DialogProps } from '../../app/dialogs'
import { tell } from '../../app/missions/mission-notices'
import { ProtectionFields, useProtection } from '../../app/missions/protection-fields'
import { desk } from '../../app/start/desk-access'
import { ask } from '../../desktop/desk'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import styles from './extract.module.css'
import { useAnswer } from './use-answer'

/** What the answer holds so far, and who may open its file; then the system asks where to. */
export function SaveAnswerDialog({ onClose }: DialogProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const answer = useAnswer()
  const protection = useProtection(useDesk((state) => state.journal?.mission.id ?? null))

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const taken = protection.take()
    if (!taken) return
    onClose()
    const name = rowName(mission, { table: 'interpreters', id: extractMarkOf(mission)?.interpreterId ?? '' }, language)
    const title = textIn(missionRowOf(mission).title, language).text || translate('app.mission.untitled')
    const saved = await desk().repository.saveAnswer(translate('extract.answerName', { name, mission: title }), taken)
    if (!saved.ok) tell({ kind: 'failed', failure: saved.error })
    else if (saved.value !== null) {
      const path = saved.value
      showToast({
        title: translate('extract.answerSaved'),
        detail: path,
        tone: 'positive',
        action: { label: translate('app.missions.showFolder'), run: () => void ask('folder:show', { path }) },
      })
    }
  }

  return (
    <Dialog title={translate('extract.answerTitle')} onClose={onClose}>
      {answer ? (
        <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
          <p>{translate('extract.answerLead')}</p>
          <p>
            {translate('extract.answerHolds', {
              assignments: answer.assignments.length,
              availabilities: answer.availabilities.length,
              terms: answer.terms.length,
            })}
          </p>
          <ProtectionFields protection={protection} />
          <div className={styles.foot}>
            <Button onPress={onClose}>{translate('app.ui.cancel')}</Button>
            <Button kind="primary" type="submit" autoFocus>
              {translate('privacy.choosePlace')}
            </Button>
          </div>
        </form>
      ) : (
        <p>{translate('extract.answerNothing')}</p>
      )}
    </Dialog>
  )
}
