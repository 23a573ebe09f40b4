import type { Stretch, Wording } from '../../../shared/extract/answer'
import { type AnswerLine, canBeTaken } from '../../../shared/extract/review-answer'
import type { Translator } from '../../../shared/i18n/translate'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { stretchText } from '../../app/interpreters/stretch-text'
import { formatDay } from '../../i18n/format-date'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { SegmentedControl } from '../../ui/fields/segmented-control'
import styles from './answer-line.module.css'

interface AnswerLineRowProps {
  readonly line: AnswerLine
  readonly mission: Mission
  readonly isTaken: boolean
  readonly onChoose: (take: boolean) => void
}

/** One point of an answer: what it is about, what the mission holds, what the answer says, and what stands in its way. */
export function AnswerLineRow({ line, mission, isTaken, onChoose }: AnswerLineRowProps) {
  const translator = useTranslate()
  const { translate } = translator
  const languageName = useLanguageName()
  const about = aboutOf(line, translator)
  const { was, says } = bothOf(line, mission, translator, languageName)
  const what = [translate(`extract.kind.${line.kind}`), about].filter((text) => text !== '').join(': ')
  return (
    <li className={styles.point} data-left={isTaken ? undefined : ''}>
      <div className={styles.pointText}>
        <strong>{what}</strong>
        <dl className={styles.compare}>
          <dt>{translate('extract.was')}</dt>
          <dd>{was}</dd>
          <dt>{translate('extract.says')}</dt>
          <dd className={styles.says}>{says}</dd>
        </dl>
        {line.standing === 'clear' ? null : (
          <p className={styles.caution} role="note">
            {translate(`extract.standing.${line.standing}`)}
          </p>
        )}
      </div>
      {canBeTaken(line) ? (
        <SegmentedControl
          label={translate('extract.choiceFor', { what })}
          isLabelHidden
          segments={[
            { id: 'take', text: translate('extract.taken') },
            { id: 'leave', text: translate('extract.left') },
          ]}
          value={isTaken ? 'take' : 'leave'}
          onChange={(id) => onChoose(id === 'take')}
        />
      ) : null}
    </li>
  )
}

function aboutOf(line: AnswerLine, { language }: Translator): string {
  if (line.kind !== 'assignment') return ''
  const { title, dayOn, startTime } = line.answer.asked
  const when = [dayOn === null ? '' : formatDay(dayOn, language), startTime ?? ''].filter((text) => text !== '').join(' ')
  return [textIn(title, language).text, when].filter((text) => text !== '').join(' · ')
}

function bothOf(
  line: AnswerLine,
  mission: Mission,
  translator: Translator,
  languageName: (tag: string) => string,
): { readonly was: string; readonly says: string } {
  const { translate, language } = translator
  const nothing = translate('extract.notThere')
  const stretch = (told: Stretch) => `${stretchText(told, language)} · ${translate(`terms.availability.${told.state}`)}`
  switch (line.kind) {
    case 'availability':
      return {
        was: line.was ? stretch(line.was) : nothing,
        says: line.says ? stretch(line.says) : nothing,
      }
    case 'term':
      return {
        was: line.was ? termWords(line.was, languageName) : nothing,
        says: line.says ? termWords(line.says, languageName) : nothing,
      }
    case 'assignment': {
      const { answer, standing } = line
      const row = standing === 'theirs-not' ? undefined : rowOf(mission, 'assignments', answer.assignmentId)
      const item = rowOf(mission, 'items', rowOf(mission, 'requirements', row?.requirementId ?? null)?.itemId ?? null)
      const when = item && standing === 'moved' ? `${formatDay(item.dayOn ?? '', language)} ${item.startTime ?? ''}` : ''
      const said = (status: string | null, note: string): string =>
        [
          status === null ? '' : (translator.find(`terms.assignmentStatus.${status}`) ?? ''),
          note === '' ? '' : translate('extract.remarkOf', { note }),
        ]
          .filter((text) => text !== '')
          .join(' · ')
      return {
        was: row ? [said(row.status, row.answerNote), when].filter((text) => text !== '').join(' · ') : nothing,
        says: said(answer.status, answer.note),
      }
    }
  }
}

function termWords({ words, subject, note }: Wording, languageName: (tag: string) => string): string {
  const texts = Object.entries(words).flatMap(([tag, text]) => (text === '' ? [] : [`${languageName(tag)} ${text}`]))
  return [...texts, subject, note].filter((text) => text !== '').join(' · ')
}
