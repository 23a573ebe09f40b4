import { editRow } from '../../../shared/commands/edit-row'
import { resetRuleProfile } from '../../../shared/commands/reset-rule-profile'
import { shippedProfileOf } from '../../../shared/interpreting/rule-profiles/shipped-profile'
import { sameJson } from '../../../shared/kernel/json'
import type { MissionRow } from '../../../shared/mission/entities/mission-row'
import type { RuleProfile } from '../../../shared/mission/entities/rule-profile'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { Button } from '../../ui/button'
import { ComboBox } from '../../ui/combo-box'
import { InspectorSection } from '../../ui/inspector-section'
import { FigureFields } from './figure-fields'
import { OfficialTripFields } from './official-trip-fields'
import { TeamTable } from './team-table'

/** Which rules the mission keeps to, with every figure, its source, and a way to change it. */
export function RuleProfileSection({ row }: { readonly row: MissionRow }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const profile = rowOf(mission, 'ruleProfiles', row.ruleProfileId)
  const profiles = rowsOf(mission, 'ruleProfiles').map(({ id, name, market }) => ({
    id,
    text: textIn(name, language).text || translate(`terms.market.${market}`),
  }))
  return (
    <>
      <InspectorSection title={translate('fields.ruleProfileId')} isStacked>
        <ComboBox
          label={translate('fields.ruleProfileId')}
          isLabelHidden
          options={profiles}
          value={row.ruleProfileId}
          isClearable
          description={translate('mission.profileHint')}
          onChange={(ruleProfileId) => act(editRow, { table: 'missions', id: row.id, fields: { ruleProfileId } })}
        />
        {profile && isChanged(profile) ? (
          <Button kind="link" onPress={() => void act(resetRuleProfile, { ruleProfileId: profile.id })}>
            {translate('mission.resetProfile', { profile: textIn(profile.name, language).text })}
          </Button>
        ) : null}
      </InspectorSection>
      {profile ? (
        <>
          <FigureFields profile={profile} />
          <TeamTable profile={profile} />
          <OfficialTripFields profile={profile} />
        </>
      ) : null}
    </>
  )
}

/** Whether any figure or team is another than the program brought. */
function isChanged(profile: RuleProfile): boolean {
  const shipped = shippedProfileOf(profile)
  return shipped !== undefined && !(sameJson(profile.figures, shipped.figures) && sameJson(profile.teamTable, shipped.teamTable))
}
