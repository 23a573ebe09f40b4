import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { FieldRow } from '../../ui/fields/field-row'

interface UnreadableFieldProps {
  readonly label: string
  /** Empties the field, so that it can be typed in again; the journal keeps what was in it, and undo brings it back. */
  readonly onAnew: () => void
}

/** Stands for a field whose value is sealed and cannot be opened here. */
export function UnreadableField({ label, onAnew }: UnreadableFieldProps) {
  const { translate } = useTranslate()
  return (
    <FieldRow label={label}>
      <span title={translate('privacy.unreadableWhy')}>{translate('privacy.unreadable')}</span>
      <Button kind="link" small label={`${label}: ${translate('privacy.enterAnew')}`} onPress={onAnew}>
        {translate('privacy.enterAnew')}
      </Button>
    </FieldRow>
  )
}
