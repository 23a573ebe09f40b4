import { Plus, Trash2 } from 'lucide-react'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { missionRowOf } from '../../../shared/mission/mission'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { IconButton } from '../../ui/buttons/icon-button'
import { DateField } from '../../ui/fields/date-field'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './interpreters-view.module.css'

type Credential = Interpreter['credentials'][number]

interface CredentialsSectionProps {
  readonly credentials: readonly Credential[]
  readonly onChange: (credentials: Credential[]) => void
}

/** Certificates and licences, by whom, and until when. They have no id: their place tells them apart. */
export function CredentialsSection({ credentials, onChange }: CredentialsSectionProps) {
  const { translate } = useTranslate()
  const { endsOn } = missionRowOf(useMission())
  const set = (at: number, fields: Partial<Credential>) =>
    onChange(credentials.map((one, index) => (index === at ? { ...one, ...fields } : one)))
  return (
    <InspectorSection
      title={translate('fields.credentials')}
      actions={
        <IconButton
          icon={Plus}
          small
          label={translate('interpreters.addCredential')}
          onPress={() => onChange([...credentials, { name: '', issuer: '', expiresOn: null }])}
        />
      }
    >
      {credentials.length === 0 ? <p className={styles.quiet}>{translate('interpreters.noCredentials')}</p> : null}
      {[...credentials.entries()].map(([at, { name, issuer, expiresOn }]) => (
        <fieldset key={at} className={styles.availability} aria-label={name || translate('interpreters.addCredential')}>
          <TextField label={translate('fields.name')} value={name} onCommit={(text) => set(at, { name: text.trim() })} />
          <TextField label={translate('fields.issuer')} value={issuer} onCommit={(text) => set(at, { issuer: text.trim() })} />
          <DateField
            label={translate('fields.expiresOn')}
            value={expiresOn}
            near={endsOn}
            onCommit={(on) => set(at, { expiresOn: on })}
          />
          <IconButton
            icon={Trash2}
            small
            label={translate('app.ui.remove', { name: name || translate('fields.credentials') })}
            onPress={() => onChange(credentials.toSpliced(at, 1))}
          />
        </fieldset>
      ))}
    </InspectorSection>
  )
}
