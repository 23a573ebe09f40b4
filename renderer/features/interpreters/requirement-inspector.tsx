import { Trash2 } from 'lucide-react'
import { Fragment } from 'react'
import { sourceWords } from '../../../shared/checks/source-words'
import { editRow } from '../../../shared/commands/edit-row'
import { type DemandReason, teamStrengthOf } from '../../../shared/interpreting/demand'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { rowsOf } from '../../../shared/mission/mission'
import { isLive } from '../../../shared/mission/people/engagements'
import { rowName } from '../../../shared/mission/row-name'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import type { InspectorProps } from '../../app/inspectors'
import { useLanguageName } from '../../i18n/language-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { reveal } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { FieldRow } from '../../ui/fields/field-row'
import { NumberField } from '../../ui/fields/number-field'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { AssignField } from './assign-field'
import { DutyFields } from './duty-fields'
import { HandOverFields } from './hand-over-fields'
import styles from './interpreters-view.module.css'
import { NeedFields } from './need-fields'
import { TeamMember } from './team-member'
import { WhoCould } from './who-could'

/** What one item needs between two languages, why so many, and who does it. */
export function RequirementInspector({ id }: InspectorProps) {
  const requirement = useRow('requirements', id)
  return requirement ? <RequirementFields requirement={requirement} /> : null
}

function RequirementFields({ requirement }: { readonly requirement: Requirement }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const { id, itemId } = requirement
  const title = rowName(mission, { table: 'items', id: itemId }, language)
  const strength = teamStrengthOf(mission, requirement)
  const edit = (fields: Partial<Requirement>) => act(editRow, { table: 'requirements', id, fields })
  const team = rowsOf(mission, 'assignments').filter((one) => one.requirementId === id)
  return (
    <>
      <InspectorHeader
        kind={translate('interpreters.requirement')}
        title={title}
        actions={
          <IconButton
            icon={Trash2}
            small
            label={translate('interpreters.removeRequirement')}
            onPress={() =>
              void remove({ table: 'requirements', id }, translate('interpreters.requirementRemoved', { item: title }))
            }
          />
        }
      />
      <InspectorSection>
        <FieldRow label={translate('fields.itemId')}>
          <Button kind="link" onPress={() => reveal({ table: 'items', id: itemId }, 'itinerary')}>
            {translate('interpreters.showItem')}
          </Button>
        </FieldRow>
        <NeedFields requirement={requirement} onChange={edit} />
      </InspectorSection>
      <InspectorSection title={translate('interpreters.strength', { needed: strength.needed })}>
        <p className={styles.quiet}>
          <Reason reason={strength.binding} />
        </p>
        <WhoCould requirement={requirement} />
        <NumberField
          label={translate('fields.teamSize')}
          value={requirement.teamSize}
          min={0}
          max={50}
          placeholder={translate('interpreters.asRulesDemand')}
          onCommit={(teamSize) => edit({ teamSize })}
        />
      </InspectorSection>
      <InspectorSection title={translate('interpreters.team')}>
        {team.map((assignment) => (
          <Fragment key={assignment.id}>
            <TeamMember assignment={assignment} />
            {isLive(assignment) ? (
              <>
                <DutyFields assignment={assignment} />
                <HandOverFields assignment={assignment} />
              </>
            ) : null}
          </Fragment>
        ))}
        <AssignField requirement={requirement} />
      </InspectorSection>
    </>
  )
}

/** Why so many: the binding reason, with its source. */
function Reason({ reason }: { readonly reason: DemandReason }) {
  const translator = useTranslate()
  const languageName = useLanguageName()
  const { translate, find, language } = translator
  const mission = useMission()
  const { ofProfile } = reason.params
  const own = typeof ofProfile === 'string' ? rowName(mission, { table: 'ruleProfiles', id: ofProfile }, language) : ''
  const profile = own || textIn(japanMarket.name, language).text
  const mode = find(`terms.mode.${reason.params.interpretingMode}`) ?? ''
  const { pivotLanguage } = reason.params
  const pivot = typeof pivotLanguage === 'string' ? languageName(pivotLanguage) : ''
  const words = translate(`interpreters.reason.${reason.messageId}`, {
    ...reason.params,
    profile,
    mode,
    pivot,
    figure: reason.figure,
  })
  return reason.source === '' ? words : `${words} · ${sourceWords(reason.source, translator)}`
}
