import { Plus } from 'lucide-react'
import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import { ruleProfileTemplates } from '../../../shared/interpreting/rule-profiles/registry'
import type { RuleProfileTemplate } from '../../../shared/interpreting/rule-profiles/rule-profile-template'
import type { MissionRow } from '../../../shared/mission/entities/mission-row'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { select } from '../../store/session-store'
import { Button } from '../../ui/buttons/button'
import { IconButton } from '../../ui/buttons/icon-button'
import { ComboBox } from '../../ui/fields/combo-box'
import { Menu } from '../../ui/overlays/menu'
import { InspectorSection } from '../../ui/panes/inspector-section'
import styles from './mission-inspector.module.css'
import { ResetRuleProfile, RuleProfileFigures } from './rule-profile-figures'

/** Which rules the mission keeps to, with every figure, its source, and a way to change it; and the others, which items may follow. */
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

  function add(template: RuleProfileTemplate): void {
    const id = crypto.randomUUID()
    if (act(addRow, { table: 'ruleProfiles', id, fields: template })) select({ table: 'ruleProfiles', id })
  }

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
      <InspectorSection
        title={translate('mission.otherProfiles')}
        actions={
          <Menu
            label={translate('mission.addRuleProfile')}
            trigger={<IconButton icon={Plus} small label={translate('mission.addRuleProfile')} />}
            entries={ruleProfileTemplates.map((template) => ({
              id: template.market,
              text: textIn(template.name, language).text,
              run: () => add(template),
            }))}
          />
        }
      >
        {others.map(({ id, text }) => (
          <div key={id} className={styles.taskWords}>
            <Button kind="link" onPress={() => select({ table: 'ruleProfiles', id })}>
              {text}
            </Button>
          </div>
        ))}
      </InspectorSection>
    </>
  )
}
