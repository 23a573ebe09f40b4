import { ChevronDown, ChevronRight } from 'lucide-react'
import { instantOfStamp } from '../../../shared/journal/clock'
import type { Step } from '../../../shared/journal/step'
import type { Mission } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { classNames } from '../../ui/class-names'
import { fieldLinesOf } from './field-changes'
import styles from './history-view.module.css'
import { stepWords } from './step-words'

/** A proposal may touch a thousand fields; nobody reads more than these. */
const MAX_LINES = 30

interface StepRowProps {
  readonly step: Step
  /** Of an undo or redo: the step that it takes back or does again. */
  readonly act: Step | undefined
  readonly mission: Mission
  readonly isOpen: boolean
  readonly isUndone: boolean
  readonly onToggle: () => void
  /** Only for acts of this sitting that have later ones after them. */
  readonly onGoBack?: () => void
}

export function StepRow({ step, act, mission, isOpen, isUndone, onToggle, onGoBack }: StepRowProps) {
  const translator = useTranslate()
  const { translate, language } = translator
  const words = stepWords(step, mission, translator, act)
  const lines = isOpen ? fieldLinesOf(step, mission, translator) : []
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23' }).format(instantOfStamp(step.at))
  return (
    <>
      <div className={styles.step}>
        <IconButton
          icon={isOpen ? ChevronDown : ChevronRight}
          label={translate('history.details', { what: words })}
          onPress={onToggle}
        />
        <time className={styles.time}>{time}</time>
        <span className={classNames(styles.words, isUndone && styles.undone)}>{words}</span>
        {isUndone ? <span className={styles.mark}>{translate('history.undone')}</span> : null}
        {onGoBack ? (
          <Button kind="quiet" small onPress={onGoBack} label={translate('history.goBackLabel', { what: words })}>
            {translate('history.goBack')}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <ul className={styles.lines}>
          {lines.slice(0, MAX_LINES).map((line) => (
            <li key={`${line.row}/${line.field}/${line.after}`}>
              <span className={styles.rowName}>{line.row}</span>
              {line.field === null ? (
                <span> · {line.after}</span>
              ) : (
                <span>
                  {' '}
                  · {line.field}: <del>{line.before}</del> → <ins>{line.after}</ins>
                </span>
              )}
            </li>
          ))}
          {lines.length > MAX_LINES ? <li>{translate('history.more', { count: lines.length - MAX_LINES })}</li> : null}
        </ul>
      ) : null}
    </>
  )
}
