import { editRow } from '../../../shared/commands/edit-row'
import type { Passport, Person } from '../../../shared/mission/entities/person'
import { missionRowOf } from '../../../shared/mission/mission'
import { useAct } from '../../app/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { CountryField } from '../../ui/country-field'
import { DateField } from '../../ui/date-field'
import { InspectorSection } from '../../ui/inspector-section'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { UnsealedHint } from './unsealed-hint'

type Visa = NonNullable<Person['visa']>

const noPassport: Passport = { number: '', country: '', issuedOn: null, expiresOn: null }
const noVisa: Visa = { status: 'toApply', number: '', expiresOn: null }
const visaStatuses = ['notNeeded', 'toApply', 'applied', 'granted', 'refused'] as const

/** Nationality, passport and visa. They are never printed for guests. */
export function PapersSection({ person }: { readonly person: Person }) {
  const { translate } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const edit = (fields: Partial<Person>) => act(editRow, { table: 'persons', id: person.id, fields })
  const { endsOn } = missionRowOf(mission)
  const passport = person.passport ?? noPassport
  const { visa } = person
  const editPassport = (fields: Partial<Passport>) => edit({ passport: { ...passport, ...fields } })
  const editVisa = (fields: Partial<Visa>) => edit({ visa: { ...noVisa, ...visa, ...fields } })
  return (
    <InspectorSection title={translate('people.section.papers')} actions={<UnsealedHint />}>
      <CountryField
        label={translate('fields.nationality')}
        value={person.nationality}
        onChange={(nationality) => edit({ nationality })}
      />
      <TextField
        label={translate('fields.passport')}
        value={passport.number}
        onCommit={(number) => editPassport({ number: number.trim() })}
      />
      <CountryField
        label={translate('people.passportCountry')}
        value={passport.country}
        onChange={(country) => editPassport({ country })}
      />
      <DateField
        label={translate('fields.issuedOn')}
        value={passport.issuedOn}
        near={endsOn}
        onCommit={(issuedOn) => editPassport({ issuedOn })}
      />
      <DateField
        label={translate('fields.expiresOn')}
        value={passport.expiresOn}
        near={endsOn}
        onCommit={(expiresOn) => editPassport({ expiresOn })}
      />
      <Select
        label={translate('fields.visa')}
        options={[
          { id: '' as const, text: translate('people.visaUnknown') },
          ...visaStatuses.map((status) => ({ id: status, text: translate(`terms.visaStatus.${status}`) })),
        ]}
        value={visa?.status ?? ''}
        onChange={(status) => (status === '' ? edit({ visa: null }) : editVisa({ status }))}
      />
      {visa === null || visa.status === 'notNeeded' ? null : (
        <>
          <TextField
            label={translate('people.visaNumber')}
            value={visa.number}
            onCommit={(number) => editVisa({ number: number.trim() })}
          />
          <DateField
            label={translate('people.visaExpiresOn')}
            value={visa.expiresOn}
            near={endsOn}
            onCommit={(expiresOn) => editVisa({ expiresOn })}
          />
        </>
      )}
    </InspectorSection>
  )
}
