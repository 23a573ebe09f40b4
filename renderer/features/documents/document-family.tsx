import type { documentFamilies } from '../../../shared/documents/registry'
import { useTranslate } from '../../i18n/language-provider'
import { Checkbox } from '../../ui/fields/checkbox'
import { DocumentLine } from './document-line'
import styles from './documents-view.module.css'
import type { ExportChoices } from './export-choices'

interface DocumentFamilyProps {
  readonly family: (typeof documentFamilies)[number]
  readonly choices: ExportChoices
  /** Documents of changes wait for a version to be given out. */
  readonly hasRelease: boolean
  readonly onChange: (changed: Partial<ExportChoices>) => void
}

/** Documents that belong together, chosen all at once or one by one. */
export function DocumentFamily({ family, choices, hasRelease, onChange }: DocumentFamilyProps) {
  const { translate } = useTranslate()
  const waits = (needsRelease = false): boolean => needsRelease && !hasRelease
  const offered = family.documents.filter(({ needsRelease }) => !waits(needsRelease)).map(({ id }) => id)
  const chosen = offered.filter((id) => choices.chosen.includes(id))
  const others = choices.chosen.filter((id) => !offered.includes(id))
  return (
    <section className={styles.family}>
      <h2 className={styles.familyName}>
        <Checkbox
          label={translate(`documents.family.${family.id}`)}
          isSelected={chosen.length > 0 && chosen.length === offered.length}
          isIndeterminate={chosen.length > 0 && chosen.length < offered.length}
          onChange={(on) => onChange({ chosen: on ? [...others, ...offered] : others })}
        />
      </h2>
      {family.documents.map((definition) => (
        <DocumentLine
          key={definition.id}
          definition={definition}
          choices={choices}
          isDisabled={waits(definition.needsRelease)}
          onChange={onChange}
        />
      ))}
    </section>
  )
}
