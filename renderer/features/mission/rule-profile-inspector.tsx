import { Trash2 } from 'lucide-react'
import { editRow } from '../../../shared/commands/edit-row'
import type { RuleProfile } from '../../../shared/mission/entities/rule-profile'
import { missionRowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useRemove } from '../../app/actions/use-remove'
import type { InspectorProps } from '../../app/inspectors'
import { useTranslate } from '../../i18n/language-provider'
import { useMission, useRow } from '../../store/selectors'
import { IconButton } from '../../ui/buttons/icon-button'
import { InspectorHeader } from '../../ui/panes/inspector-section'
import { NameSection } from './name-section'
import { ResetRuleProfile, RuleProfileFigures } from './rule-profile-figures'

/** A rule profile by itself: items may follow another than the mission. Those of a profile that is removed follow the mission's. */
export function RuleProfileInspector({ id }: InspectorProps) {
  const profile = useRow('ruleProfiles', id)
  return profile ? <RuleProfileFields profile={profile} /> : null
}

function RuleProfileFields({ profile }: { readonly profile: RuleProfile }) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const remove = useRemove()
  const { id } = profile
  const isOfMission = missionRowOf(useMission()).ruleProfileId === id
  const title = textIn(profile.name, language)
  const shown = title.text || translate(`terms.market.${profile.market}`)
  return (
    <>
      <InspectorHeader
        kind={translate('terms.table.ruleProfiles')}
        title={shown}
        lang={title.lang}
        actions={
          isOfMission ? undefined : (
            <IconButton
              icon={Trash2}
              small
              label={translate('mission.removeRuleProfile')}
              onPress={() => void remove({ table: 'ruleProfiles', id }, translate('app.removed', { name: shown }))}
            />
          )
        }
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
