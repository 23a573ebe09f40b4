import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { nameFor } from '../../../shared/mission/people/person-name'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { FieldRow } from '../../ui/fields/field-row'
import { MultiSelect } from '../../ui/fields/multi-select'
import { TextField } from '../../ui/fields/text-field'
import { InspectorSection } from '../../ui/panes/inspector-section'
import { personOption } from './person-option'

interface EngagingSectionProps {
  readonly interpreter: Interpreter
  readonly onChange: (fields: Partial<Interpreter>) => void
}

/** Whether an interpreter is to be engaged at all, for whom not, with whom, and by which rate plan. */
export function EngagingSection({ interpreter, onChange }: EngagingSectionProps) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const partners = rowsOf(mission, 'interpreters')
    .filter(({ id }) => id !== interpreter.id)
    .map(({ id }) => ({ id, text: rowName(mission, { table: 'interpreters', id }, language) }))
  const people = rowsOf(mission, 'persons')
    .filter(({ id }) => id !== interpreter.personId)
    .map((person) => personOption(person, nameFor(person, language).text))
  const organizations = rowsOf(mission, 'organizations').map(({ id, names }) => ({ id, text: textIn(names, language).text }))
  const isKeptFromSome = interpreter.notForPersonIds.length + interpreter.notForOrganizationIds.length > 0
  const plans = rowsOf(mission, 'ratePlans').map(({ id, name }) => ({
    id,
    text: textIn(name, language).text || translate('terms.table.ratePlans'),
  }))
  const plan = rowOf(mission, 'ratePlans', interpreter.ratePlanId)
  return (
    <InspectorSection title={translate('interpreters.engaging')}>
      <Checkbox
        label={translate('fields.doNotUse')}
        isSelected={interpreter.doNotUse}
        onChange={(doNotUse) => onChange({ doNotUse })}
      />
      <MultiSelect
        label={translate('fields.notForPersonIds')}
        options={people}
        value={interpreter.notForPersonIds}
        onChange={(ids) => onChange({ notForPersonIds: [...ids] })}
      />
      <MultiSelect
        label={translate('fields.notForOrganizationIds')}
        options={organizations}
        value={interpreter.notForOrganizationIds}
        onChange={(ids) => onChange({ notForOrganizationIds: [...ids] })}
      />
      {interpreter.doNotUse || isKeptFromSome ? (
        <TextField
          label={translate('fields.doNotUseReason')}
          value={interpreter.doNotUseReason}
          description={translate('interpreters.staysHere')}
          onCommit={(doNotUseReason) => onChange({ doNotUseReason })}
        />
      ) : null}
      <MultiSelect
        label={translate('fields.preferredPartnerIds')}
        options={partners}
        value={interpreter.preferredPartnerIds}
        onChange={(ids) => onChange({ preferredPartnerIds: [...ids] })}
      />
      <ComboBox
        label={translate('fields.ratePlanId')}
        options={plans}
        value={interpreter.ratePlanId}
        isClearable
        placeholder={translate(plans.length === 0 ? 'interpreters.noRatePlans' : 'interpreters.chooseRatePlan')}
        onChange={(ratePlanId) => onChange({ ratePlanId })}
      />
      {plan ? (
        <FieldRow label={translate('interpreters.rates')}>
          <Button kind="link" onPress={() => select({ table: 'ratePlans', id: plan.id })}>
            {translate('interpreters.showRatePlan')}
          </Button>
        </FieldRow>
      ) : null}
    </InspectorSection>
  )
}
