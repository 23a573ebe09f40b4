import { useTranslate } from '../../i18n/language-provider'
import { TextField } from '../../ui/fields/text-field'

interface SourceFieldProps {
  /** What the source is of. */
  readonly figure: string
  readonly source: string
  /** The source as a reader is told it, where nothing beside says so. */
  readonly description?: string
  readonly onCommit: (source: string) => void
}

/** Where one's own figures come from, in one's own words. */
export function SourceField({ figure, source, description, onCommit }: SourceFieldProps) {
  const { translate } = useTranslate()
  return (
    <TextField
      label={translate('mission.sourceOf', { figure })}
      isLabelHidden
      value={source === OWN_SOURCE ? '' : source}
      placeholder={translate('mission.whereFrom')}
      {...(description === undefined ? {} : { description })}
      onCommit={(text) => onCommit(text.trim().slice(0, LONGEST_SOURCE) || OWN_SOURCE)}
    />
  )
}

/** Tag of a figure that somebody entered for this mission, until they say where it is from. */
export const OWN_SOURCE = 'own'

/** As many characters as the mission keeps (entities/rule-profile.ts, rate-plan.ts). */
const LONGEST_SOURCE = 300
