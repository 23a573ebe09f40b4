import { Trash2 } from 'lucide-react'
import { Fragment } from 'react'
import { sourceWords } from '../../../shared/checks/source-words'
import { editRow } from '../../../shared/commands/edit-row'
import { type DemandReason, teamStrengthOf } from '../../../shared/interpreting/demand'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import { memoPerRow } from '../../../shared/kernel/memo'
import type { Person } from '../../../shared/mission/entities/person'
import { interpretationModes, type Requirement } from '../../../shared/mission/entities/requirement'
import { missionRowOf, rowOf, rowsOf } from '../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../shared/mission/people/attendance'
import { isLive } from '../../../shared/mission/people/engagements'
import { nameFor } from '../../../shared/mission/people/person-name'
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
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { FieldRow } from '../../ui/fields/field-row'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { NumberField } from '../../ui/fields/number-field'
import { Select } from '../../ui/fields/select'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { AssignField } from './assign-field'
import { DutyFields } from './duty-fields'
import { HandOverFields } from './hand-over-fields'
import styles from './interpreters-view.module.css'
import { TeamMember } from './team-member'
import { WhoCould } from './who-could'

const priorities = ['1', '2', '3', '4', '5'] as const

/** What one item needs between two languages, why so many, and who does it. */
export function RequirementInspector({ id }: InspectorProps) {
  const requirement = useRow('requirements', id)
  return requirement ? <RequirementFields requirement={requirement} /> : null
}

function RequirementFields({ requirement }: { readonly requirement: Requirement }) {
  const { translate, language } = useTranslate()
  const languageName = useLanguageName()
  const mission = useMission()
  const act = useAct()
  const remove = useRemove()
  const { id, itemId } = requirement
  const title = rowName(mission, { table: 'items', id: itemId }, language)
  const strength = teamStrengthOf(mission, requirement)
  const edit = (fields: Partial<Requirement>) => act(editRow, { table: 'requirements', id, fields })
  const team = rowsOf(mission, 'assignments').filter((one) => one.requirementId === id)
  const offered = [
    ...new Set([...missionRowOf(mission).workingLanguages, 'en', 'ja', 'zh-Hans', 'ko', requirement.from, requirement.to]),
  ]
  const languages = offered.map((tag) => ({ id: tag, text: languageName(tag) }))
  const item = rowOf(mission, 'items', itemId)
  const principals = (item ? attendeeIdsOf(mission, item) : []).flatMap((personId) => {
    const person = rowOf(mission, 'persons', personId) ?? mission.removed.persons[personId]
    return person ? [personOption(person, nameFor(person, language).text)] : []
  })
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
        <Select
          label={translate('fields.requirementFrom')}
          options={languages}
          value={requirement.from}
          onChange={(from) => edit({ from })}
        />
        <Select
          label={translate('fields.requirementTo')}
          options={languages}
          value={requirement.to}
          onChange={(to) => edit({ to })}
        />
        <Checkbox label={translate('fields.oneWay')} isSelected={requirement.oneWay} onChange={(oneWay) => edit({ oneWay })} />
        <Select
          label={translate('fields.mode')}
          options={interpretationModes.map((mode) => ({ id: mode, text: translate(`terms.mode.${mode}`) }))}
          value={requirement.mode}
          onChange={(mode) => edit({ mode })}
        />
        <LocalizedTextField
          label={translate('fields.equipment')}
          value={requirement.equipment}
          languages={[...new Set([language, ...missionRowOf(mission).documentLanguages])]}
          onCommit={(equipment) => edit({ equipment })}
        />
        <Checkbox
          label={translate('fields.allowRelay')}
          isSelected={requirement.allowRelay}
          onChange={(allowRelay) => edit({ allowRelay })}
        />
        <ComboBox
          label={translate('fields.principalPersonId')}
          options={principals}
          value={requirement.principalPersonId}
          isClearable
          placeholder={translate('interpreters.wholeCompany')}
          onChange={(principalPersonId) => edit({ principalPersonId })}
        />
        <Select
          label={translate('fields.priority')}
          options={priorities.map((priority) => ({ id: priority, text: priority }))}
          value={String(requirement.priority) as (typeof priorities)[number]}
          onChange={(priority) => edit({ priority: Number(priority) })}
        />
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

/** The same option while its word is the same: six hundred of them need not be compared by content. */
const personOption = memoPerRow(({ id }: Person, text: string) => ({ id, text }))

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
