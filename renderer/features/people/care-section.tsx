import { editRow } from '../../../shared/commands/edit-row'
import type { Person } from '../../../shared/mission/entities/person'
import { useAct } from '../../app/act'
import { useTranslate } from '../../i18n/language-provider'
import { InspectorSection } from '../../ui/inspector-section'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { UnsealedHint } from './unsealed-hint'

/** Diet, health and notes: recorded per person, never assumed from a nationality. */
export function CareSection({ person }: { readonly person: Person }) {
  const { translate } = useTranslate()
  const act = useAct()
  const edit = (fields: Partial<Person>) => act(editRow, { table: 'persons', id: person.id, fields })
  return (
    <InspectorSection title={translate('people.section.care')} actions={<UnsealedHint />} isStacked>
      <TextField
        label={translate('fields.dietCode')}
        value={person.dietCode}
        description={translate('people.dietHint', { codes: 'VGML, MOML, KSML' })}
        onCommit={(text) => edit({ dietCode: text.trim().toUpperCase() })}
      />
      <TextField label={translate('fields.allergies')} value={person.allergies} onCommit={(allergies) => edit({ allergies })} />
      {(['mobilityNote', 'medicalNote', 'notes'] as const).map((field) => (
        <TextArea
          key={field}
          label={translate(`fields.${field}`)}
          value={person[field]}
          onCommit={(text) => edit({ [field]: text })}
        />
      ))}
    </InspectorSection>
  )
}
