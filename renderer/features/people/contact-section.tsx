import type { ReactNode } from 'react'
import { editRow } from '../../../shared/commands/edit-row'
import type { Person } from '../../../shared/mission/entities/person'
import { isSealed } from '../../../shared/mission/entities/sealed'
import { missionRowOf } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { DateField } from '../../ui/fields/date-field'
import { LanguagesField } from '../../ui/fields/languages-field'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { UnreadableField } from './unreadable-field'

const genders = ['female', 'male', 'other', 'unknown'] as const

interface ContactSectionProps {
  readonly person: Person
  readonly children?: ReactNode
}

/** How to reach and address somebody. */
export function ContactSection({ person, children }: ContactSectionProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const edit = (fields: Partial<Person>) => act(editRow, { table: 'persons', id: person.id, fields })
  const { documentLanguages, startsOn } = missionRowOf(mission)
  return (
    <InspectorSection title={translate('people.section.contact')}>
      {children}
      {(['phone', 'email', 'emergencyContact', 'preferredBadgeName'] as const).map((field) => {
        const value = person[field]
        const label = translate(`fields.${field}`)
        if (isSealed(value)) return <UnreadableField key={field} label={label} onAnew={() => edit({ [field]: '' })} />
        return <TextField key={field} label={label} value={value} onCommit={(text) => edit({ [field]: text.trim() })} />
      })}
      <LocalizedTextField
        label={translate('fields.honorific')}
        value={person.honorific}
        languages={[...new Set([language, ...documentLanguages])]}
        onCommit={(honorific) => edit({ honorific })}
      />
      <Select
        label={translate('fields.gender')}
        options={genders.map((gender) => ({ id: gender, text: translate(`terms.gender.${gender}`) }))}
        value={person.gender}
        onChange={(gender) => edit({ gender })}
      />
      {isSealed(person.birthOn) ? (
        <UnreadableField label={translate('fields.birthOn')} onAnew={() => edit({ birthOn: null })} />
      ) : (
        <DateField
          label={translate('fields.birthOn')}
          value={person.birthOn}
          near={startsOn}
          onCommit={(birthOn) => edit({ birthOn })}
        />
      )}
      <LanguagesField
        label={translate('fields.languages')}
        value={person.languages}
        onChange={(languages) => edit({ languages })}
      />
    </InspectorSection>
  )
}
