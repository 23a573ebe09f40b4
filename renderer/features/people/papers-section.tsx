import { editRow } from '../../../shared/commands/edit-row'
import type { Passport, Person } from '../../../shared/mission/entities/person'
import { isSealed, type Sealed } from '../../../shared/mission/entities/sealed'
import { missionRowOf } from '../../../shared/mission/mission'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { CountryField } from '../../ui/fields/country-field'
import { DateField } from '../../ui/fields/date-field'
import { Select } from '../../ui/fields/select'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { UnreadableField } from './unreadable-field'
import { UnsealedHint } from './unsealed-hint'

type Visa = Exclude<Person['visa'], Sealed | null>

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
  const { passport, visa } = person
  return (
    <InspectorSection title={translate('people.section.papers')} actions={<UnsealedHint />}>
      <CountryField
        label={translate('fields.nationality')}
        value={person.nationality}
        onChange={(nationality) => edit({ nationality })}
      />
      {isSealed(passport) ? (
        <UnreadableField label={translate('fields.passport')} onAnew={() => edit({ passport: null })} />
      ) : (
        <PassportFields passport={passport ?? noPassport} near={endsOn} onEdit={(edited) => edit({ passport: edited })} />
      )}
      {isSealed(visa) ? (
        <UnreadableField label={translate('fields.visa')} onAnew={() => edit({ visa: null })} />
      ) : (
        <VisaFields visa={visa} near={endsOn} onEdit={(edited) => edit({ visa: edited })} />
      )}
    </InspectorSection>
  )
}

interface PassportFieldsProps {
  readonly passport: Passport
  readonly near: string
  readonly onEdit: (passport: Passport) => void
}

function PassportFields({ passport, near, onEdit }: PassportFieldsProps) {
  const { translate } = useTranslate()
  const edit = (fields: Partial<Passport>) => onEdit({ ...passport, ...fields })
  return (
    <>
      <TextField
        label={translate('fields.passport')}
        value={passport.number}
        onCommit={(number) => edit({ number: number.trim() })}
      />
      <CountryField
        label={translate('people.passportCountry')}
        value={passport.country}
        onChange={(country) => edit({ country })}
      />
      <DateField
        label={translate('fields.issuedOn')}
        value={passport.issuedOn}
        near={near}
        onCommit={(issuedOn) => edit({ issuedOn })}
      />
      <DateField
        label={translate('fields.expiresOn')}
        value={passport.expiresOn}
        near={near}
        onCommit={(expiresOn) => edit({ expiresOn })}
      />
    </>
  )
}

interface VisaFieldsProps {
  readonly visa: Visa | null
  readonly near: string
  readonly onEdit: (visa: Visa | null) => void
}

function VisaFields({ visa, near, onEdit }: VisaFieldsProps) {
  const { translate } = useTranslate()
  const edit = (fields: Partial<Visa>) => onEdit({ ...noVisa, ...visa, ...fields })
  return (
    <>
      <Select
        label={translate('fields.visa')}
        options={[
          { id: '' as const, text: translate('people.visaUnknown') },
          ...visaStatuses.map((status) => ({ id: status, text: translate(`terms.visaStatus.${status}`) })),
        ]}
        value={visa?.status ?? ''}
        onChange={(status) => (status === '' ? onEdit(null) : edit({ status }))}
      />
      {visa === null || visa.status === 'notNeeded' ? null : (
        <>
          <TextField
            label={translate('people.visaNumber')}
            value={visa.number}
            onCommit={(number) => edit({ number: number.trim() })}
          />
          <DateField
            label={translate('people.visaExpiresOn')}
            value={visa.expiresOn}
            near={near}
            onCommit={(expiresOn) => edit({ expiresOn })}
          />
        </>
      )}
    </>
  )
}
