import { useMemo, useState } from 'react'
import { takeAnswer } from '../../../shared/commands/take-answer'
import type { Answer } from '../../../shared/extract/answer'
import { type AnswerLine, canBeTaken, reviewAnswer } from '../../../shared/extract/review-answer'
import { rowName } from '../../../shared/mission/row-name'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { formatMoment } from '../../i18n/format-date'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/buttons/button'
import { Dialog } from '../../ui/overlays/dialog'
import { showToast } from '../../ui/overlays/toast'
import lineStyles from './answer-line.module.css'
import { AnswerLineRow } from './answer-line-row'
import styles from './extract.module.css'

interface ReviewAnswerDialogProps {
  readonly answer: Answer
  readonly onClose: () => void
}

/** What an interpreter answers, point by point: what it was, what the answer says, take or leave. Taken in one step. */
export function ReviewAnswerDialog({ answer, onClose }: ReviewAnswerDialogProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const lines = useMemo(() => reviewAnswer(mission, answer), [mission, answer])
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isTaken = (line: AnswerLine): boolean => canBeTaken(line) && (chosen.get(line.key) ?? line.standing === 'clear')
  const keys = lines.filter(isTaken).map(({ key }) => key)

  function take(): void {
    if (!act(takeAnswer, { answer, keys })) return
    onClose()
    showToast({
      title: translate('extract.tookOver', { count: keys.length }),
      tone: 'positive',
      action: undoAction(translate),
    })
  }

  return (
    <Dialog
      title={translate('extract.reviewTitle', {
        name: rowName(mission, { table: 'interpreters', id: answer.interpreterId }, language),
      })}
      onClose={onClose}
      wide
      footer={
        <>
          <Button onPress={onClose}>{translate(lines.length === 0 ? 'app.ui.close' : 'app.ui.cancel')}</Button>
          {lines.length === 0 ? null : (
            <Button kind="primary" onPress={take} isDisabled={keys.length === 0} autoFocus>
              {translate('extract.take', { count: keys.length })}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.quiet}>
        {translate('extract.reviewLead', {
          when: formatMoment(answer.answeredAt, language),
          made: formatMoment(answer.madeAt, language),
        })}
      </p>
      {lines.length === 0 ? (
        <p>{translate('extract.reviewNothing')}</p>
      ) : (
        <ul className={lineStyles.points} aria-label={translate('extract.points')}>
          {lines.map((line) => (
            <AnswerLineRow
              key={line.key}
              line={line}
              mission={mission}
              isTaken={isTaken(line)}
              onChoose={(on) => setChosen(new Map(chosen).set(line.key, on))}
            />
          ))}
        </ul>
      )}
    </Dialog>
  )
}
