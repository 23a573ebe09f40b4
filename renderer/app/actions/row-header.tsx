import { Trash2 } from 'lucide-react'
import type { Ref } from '../../../shared/mission/registry'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { InspectorHeader } from '../../ui/panes/inspector-section'
import { useRemove } from './use-remove'

interface RowHeaderProps {
  readonly row: Ref
  /** What sort of thing it is, in a word. */
  readonly kind: string
  readonly title: string
  readonly lang?: string
  readonly subtitle?: string
  /** What the button says that removes it. */
  readonly removeLabel: string
}

/** Top of an inspector of something that can be removed; a toast undoes it. */
export function RowHeader({ row, removeLabel, ...heading }: RowHeaderProps) {
  const { translate } = useTranslate()
  const remove = useRemove()
  return (
    <InspectorHeader
      {...heading}
      actions={
        <IconButton
          icon={Trash2}
          small
          label={removeLabel}
          onPress={() => void remove(row, translate('app.removed', { name: heading.title }))}
        />
      }
    />
  )
}
