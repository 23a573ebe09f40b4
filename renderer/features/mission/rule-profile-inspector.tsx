import { editRow } from '../../../shared/commands/edit-row'
import type { RuleProfile } from '../../../shared/mission/entities/rule-profile'
import { missionRowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useOfMission, useRow } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { LocalizedTextField } from '../../ui/fields/localized-text-field'
import { InspectorHeader, InspectorSection } from '../../ui/panes/inspector-section'
import { ResetRuleProfile, RuleProfileFigures } from './rule-profile-figures'

/** A rule profile by itself: items may follow another than the mission. */
export function RuleProfileInspector({ id }: InspectorProps) {
  const profile = useRow('ruleProfiles', id)
  return profile ? <RuleProfileFields profile={profile} /> : null
}

function RuleProfileFields({ profile }: { readonly profile: RuleProfile }) {
  const { translate, language } = useTranslate()
  const { id: missionId, documentLanguages } = useOfMission(missionRowOf)
  const act = useAct()
  const title = textIn(profile.name, language)
  return (
    <>
      <InspectorHeader
        kind={translate('terms.table.ruleProfiles')}
        title={title.text || translate(`terms.market.${profile.market}`)}
        lang={title.lang}
      />
      <InspectorSection>
        <Button kind="link" onPress={() => select({ table: 'missions', id: missionId })}>
          {translate('mission.toParticulars')}
        </Button>
        <LocalizedTextField
          label={translate('fields.name')}
          value={profile.name}
          languages={[...new Set([language, ...documentLanguages])]}
          onCommit={(name) => act(editRow, { table: 'ruleProfiles', id: profile.id, fields: { name } })}
        />
        <ResetRuleProfile profile={profile} />
      </InspectorSection>
      <RuleProfileFigures profile={profile} />
    </>
  )
}
