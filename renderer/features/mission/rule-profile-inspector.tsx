import { editRow } from '../../../shared/commands/edit-row'
import type { RuleProfile } from '../../../shared/mission/entities/rule-profile'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useRow } from '../../store/selectors'
import { InspectorHeader } from '../../ui/panes/inspector-section'
import { NameSection } from './name-section'
import { ResetRuleProfile, RuleProfileFigures } from './rule-profile-figures'

/** A rule profile by itself: items may follow another than the mission. */
export function RuleProfileInspector({ id }: InspectorProps) {
  const profile = useRow('ruleProfiles', id)
  return profile ? <RuleProfileFields profile={profile} /> : null
}

function RuleProfileFields({ profile }: { readonly profile: RuleProfile }) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const title = textIn(profile.name, language)
  return (
    <>
      <InspectorHeader
        kind={translate('terms.table.ruleProfiles')}
        title={title.text || translate(`terms.market.${profile.market}`)}
        lang={title.lang}
      />
      <NameSection
        name={profile.name}
        onName={(name) => act(editRow, { table: 'ruleProfiles', id: profile.id, fields: { name } })}
      >
        <ResetRuleProfile profile={profile} />
      </NameSection>
      <RuleProfileFigures profile={profile} />
    </>
  )
}
