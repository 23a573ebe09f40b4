import { Trash2 } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import type { InspectorProps } from '../../app/inspectors'
import { openInterpreterFiles } from '../../app/interpreters/interpreter-files'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { ComboBox } from '../../ui/fields/combo-box'
import { FieldRow } from '../../ui/fields/field-row'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { NumberField } from '../../ui/fields/number-field'
import { TextArea } from '../../ui/fields/text-area'
import { TextField } from '../../ui/fields/text-field'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { AvailabilitySection } from './availability-section'
import { CredentialsSection } from './credentials-section'
import { EngagingSection } from './engaging-section'
import { FeeSection } from './fee-section'
import { WorkingLanguages } from './working-languages'

/** An interpreter's working languages, limits and availability. */
export function InterpreterInspector({ id }: InspectorProps) {
  const interpreter = useRow('interpreters', id)
  return interpreter ? <InterpreterFields interpreter={interpreter} /> : null
}

function InterpreterFields({ interpreter }: { readonly interpreter: Interpreter }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const { id } = interpreter
  const name = rowName(mission, { table: 'interpreters', id }, language)
  const edit = (fields: Partial<Interpreter>) => act(editRow, { table: 'interpreters', id, fields })
  const agencies = rowsOf(mission, 'organizations').map((one) => ({ id: one.id, text: textIn(one.names, language).text }))
  const { documentLanguages } = missionRowOf(mission)
  return (
    <>
      <InspectorHeader
        kind={translate('terms.personKind.interpreter')}
        title={name}
        actions={
          <IconButton
            icon={Trash2}
            small
            label={translate('interpreters.removeInterpreter')}
            onPress={() => void remove({ table: 'interpreters', id }, translate('interpreters.interpreterRemoved', { name }))}
          />
        }
      />
      <InspectorSection>
        <FieldRow label={translate('fields.personId')}>
          <Button kind="link" onPress={() => reveal({ table: 'persons', id: interpreter.personId }, 'people')}>
            {translate('interpreters.showPerson')}
          </Button>
        </FieldRow>
        <FieldRow label={translate('fields.extract')}>
          <Button small onPress={() => openInterpreterFiles(id)}>
            {translate('extract.commandOne')}
          </Button>
        </FieldRow>
        <ComboBox
          label={translate('fields.agencyOrganizationId')}
          options={agencies}
          value={interpreter.agencyOrganizationId}
          isClearable
          onChange={(agencyOrganizationId) => edit({ agencyOrganizationId })}
        />
        <LocalizedTextField
          label={translate('fields.homeCity')}
          value={interpreter.homeCity}
          languages={[...new Set([language, ...documentLanguages])]}
          onCommit={(homeCity) => edit({ homeCity })}
        />
        <TextField
          label={translate('fields.specialities')}
          value={interpreter.specialities.join(', ')}
          onCommit={(text) =>
            edit({
              specialities: text
                .split(/[,、，]/)
                .map((part) => part.trim())
                .filter((part) => part !== ''),
            })
          }
        />
      </InspectorSection>
      <WorkingLanguages interpreter={interpreter} onChange={(languages) => edit({ languages: [...languages] })} />
      <EngagingSection interpreter={interpreter} onChange={edit} />
      <FeeSection interpreterId={id} />
      <CredentialsSection credentials={interpreter.credentials} onChange={(credentials) => edit({ credentials })} />
      <InspectorSection title={translate('interpreters.limits')}>
        <NumberField
          label={translate('fields.maxInterpretingMinutes')}
          value={interpreter.maxInterpretingMinutes}
          min={0}
          max={1440}
          placeholder={translate('interpreters.asProfile')}
          onCommit={(maxInterpretingMinutes) => edit({ maxInterpretingMinutes })}
        />
        <NumberField
          label={translate('fields.minRestMinutes')}
          value={interpreter.minRestMinutes}
          min={0}
          max={1440}
          placeholder={translate('interpreters.asProfile')}
          onCommit={(minRestMinutes) => edit({ minRestMinutes })}
        />
      </InspectorSection>
      <AvailabilitySection interpreterId={id} />
      <InspectorSection title={translate('fields.notes')} isStacked>
        <TextArea label={translate('fields.notes')} value={interpreter.notes} onCommit={(notes) => edit({ notes })} />
      </InspectorSection>
    </>
  )
}
