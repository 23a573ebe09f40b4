import { editRow } from '../../../shared/commands/edit-row'
import type { Item } from '../../../shared/mission/entities/item'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { TextArea } from '../../ui/fields/text-area'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'

/** Dress, meal and notes: what guests read, and what only staff may. */
export function NotesSection({ item, languages }: { readonly item: Item; readonly languages: readonly string[] }) {
  const { translate } = useTranslate()
  const act = useAct()
  const edit = (fields: Partial<Item>) => act(editRow, { table: 'items', id: item.id, fields })
  return (
    <InspectorSection title={translate('itinerary.section.notes')} isStacked>
      <LocalizedTextField
        label={translate('fields.publicNotes')}
        value={item.publicNotes}
        languages={languages}
        isMultiline
        onCommit={(publicNotes) => edit({ publicNotes })}
      />
      <TextArea label={translate('fields.staffNotes')} value={item.staffNotes} onCommit={(staffNotes) => edit({ staffNotes })} />
      <LocalizedTextField
        label={translate('fields.dressCode')}
        value={item.dressCode}
        languages={languages}
        onCommit={(dressCode) => edit({ dressCode })}
      />
      <TextField label={translate('fields.mealPlan')} value={item.mealPlan} onCommit={(mealPlan) => edit({ mealPlan })} />
    </InspectorSection>
  )
}
