import { endingOf } from '../../../shared/documents/artifact'
import type { DocumentDefinition } from '../../../shared/documents/document'
import { useTranslate } from '../../i18n/language-provider'
import { Checkbox } from '../../ui/fields/checkbox'
import { Select } from '../../ui/fields/select'
import { Badge } from '../../ui/marks/badge'
import styles from './documents-view.module.css'
import { audienceOf, type ExportChoices } from './export-choices'

interface DocumentLineProps {
  readonly definition: DocumentDefinition
  readonly choices: ExportChoices
  /** Not while no version was given out. */
  readonly isDisabled: boolean
  readonly onChange: (changed: Partial<ExportChoices>) => void
}

/** One document: whether to export it, what it is, and whose copy. */
export function DocumentLine({ definition, choices, isDisabled, onChange }: DocumentLineProps) {
  const { translate } = useTranslate()
  const { id, titleId, summaryId, format, audiences } = definition
  const isChosen = !isDisabled && choices.chosen.includes(id)
  const title = translate(titleId)
  return (
    <div className={styles.line}>
      <div className={styles.lineText}>
        <Checkbox
          label={title}
          isSelected={isChosen}
          isDisabled={isDisabled}
          onChange={(on) => onChange({ chosen: on ? [...choices.chosen, id] : choices.chosen.filter((one) => one !== id) })}
        />
        <p className={styles.summary}>{translate(isDisabled ? 'documents.change.needsRelease' : summaryId)}</p>
      </div>
      <Badge tone="outline">{endingOf[format].toUpperCase()}</Badge>
      <div className={styles.audience}>
        {audiences.length > 1 ? (
          <Select
            label={translate('documents.audienceOf', { title })}
            isLabelHidden
            options={audiences.map((audience) => ({ id: audience, text: translate(`documents.audience.${audience}`) }))}
            value={audienceOf(choices, id)}
            onChange={(audience) => onChange({ audiences: { ...choices.audiences, [id]: audience } })}
          />
        ) : (
          <span className={styles.summary}>{translate(`documents.audience.${audienceOf(choices, id)}`)}</span>
        )}
      </div>
    </div>
  )
}
