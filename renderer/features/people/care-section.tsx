import { editRow } from '../../../shared/commands/edit-row'
import type { Person } from '../../../shared/mission/entities/person'
import { isSealed } from '../../../shared/mission/entities/sealed'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { TextArea } from '../../ui/fields/text-area'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { UnreadableField } from './unreadable-field'
import { UnsealedHint } from './unsealed-hint'

/** Diet, health and notes: recorded per person, never assumed from a nationality. */
export function CareSection({ person }: { readonly person: Person }) {
  const { translate } = useTranslate()
  const act = useAct()
  const edit = (fields: Partial<Person>) => act(editRow, { table: 'persons', id: person.id, fields })
  return (
    <InspectorSection title={translate('people.section.care')} actions={<UnsealedHint />} isStacked>
      {isSealed(person.dietCode) ? (
        <UnreadableField label={translate('fields.dietCode')} onAnew={() => edit({ dietCode: '' })} />
      ) : (
        <TextField
          label={translate('fields.dietCode')}
          value={person.dietCode}
          description={translate('people.dietHint', { codes: 'VGML, MOML, KSML' })}
          onCommit={(text) => edit({ dietCode: text.trim().toUpperCase() })}
        />
      )}
      {(['allergies', 'mobilityNote', 'medicalNote', 'notes'] as const).map((field) => {
        const value = person[field]
        const label = translate(`fields.${field}`)
        if (isSealed(value)) return <UnreadableField key={field} label={label} onAnew={() => edit({ [field]: '' })} />
        const Field = field === 'allergies' ? TextField : TextArea
        return <Field key={field} label={label} value={value} onCommit={(text) => edit({ [field]: text })} />
      })}
    </InspectorSection>
  )
}
