import { editRow } from '../../../shared/commands/edit-row'
import type { MissionRow } from '../../../shared/mission/entities/mission-row'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/button'
import { ComboBox } from '../../ui/combo-box'
import { InspectorSection } from '../../ui/inspector-section'
import styles from './mission-inspector.module.css'
import { ResetRuleProfile, RuleProfileFigures } from './rule-profile-figures'

/** Which rules the mission keeps to, with every figure, its source, and a way to change it; and the way to the others, which items may follow. */
export function RuleProfileSection({ row }: { readonly row: MissionRow }) {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const act = useAct()
  const profile = rowOf(mission, 'ruleProfiles', row.ruleProfileId)
  const profiles = rowsOf(mission, 'ruleProfiles').map(({ id, name, market }) => ({
    id,
    text: textIn(name, language).text || translate(`terms.market.${market}`),
  }))
  const others = profiles.filter(({ id }) => id !== profile?.id)
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
        {profile ? <ResetRuleProfile profile={profile} /> : null}
      </InspectorSection>
      {profile ? <RuleProfileFigures profile={profile} /> : null}
      {others.length === 0 ? null : (
        <InspectorSection title={translate('mission.otherProfiles')}>
          {others.map(({ id, text }) => (
            <div key={id} className={styles.taskWords}>
              <Button kind="link" onPress={() => select({ table: 'ruleProfiles', id })}>
                {text}
              </Button>
            </div>
          ))}
        </InspectorSection>
      )}
    </>
  )
}
